package vn.kehoach.source;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in code points: {@code ế} typed as one letter counts once
 */
public record Position(int line, int column) implements Comparable<Position> {
    /** The first character of a text; findings about a whole file stand here. */
    public static final Position START = new Position(1, 1);

    /** Refuses places before the first line or column. */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns start at 1: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
