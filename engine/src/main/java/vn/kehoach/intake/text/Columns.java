package vn.kehoach.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Look;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Stretch;
import vn.kehoach.manuscript.Table;
import vn.kehoach.manuscript.Table.Cell;

/**
 * Two columns typed side by side with blanks or tabs: the head of a document, and its recipients beside the signature. They
 * become a table without lines, of one row and two cells.
 */
final class Columns {
    /** As wide as nobody types between two words of one sentence. */
    private static final Pattern GAP = Pattern.compile("\\S( {4,}| *\\t[ \\t]*)\\S");

    /** With one of these beside something else a single line is enough. */
    private static final Pattern KNOWN = Pattern.compile(
            "CỘNG (?:HÒA|HOÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Nơi nhận", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LIST_MARK = Pattern.compile("[-–+•*]|\\(?[\\p{Alnum}đ.]{1,5}[.)/:-]");
    /** A blank that is left for a day, a month or a number is no gap: {@code ngày      tháng 9 năm 2025}. */
    private static final Pattern BEFORE_BLANK = Pattern.compile("(?iU)\\b(ngày|tháng|năm|số\\s*:?)$");

    private static final Pattern AFTER_BLANK = Pattern.compile("(?iU)(tháng\\b|năm\\b|/)");
    private static final int WIDEST = 70;
    private static final int TAB = 8;

    /** A line of the right column may begin so far left of its longest one, because such lines are centred. */
    private static final int CENTRED = 12;

    /** The blank lines that signatures leave for the hand. */
    private static final int ROOM_TO_SIGN = 8;

    private final List<TextLine> lines;
    private final List<TextLine> left = new ArrayList<>();
    private final List<TextLine> right = new ArrayList<>();
    private int boundary;
    private int beside;
    private boolean tail;

    private Columns(List<TextLine> lines) {
        this.lines = lines;
    }

    /**
     * Two columns found.
     *
     * @param table what they are
     * @param end the line after them, an index
     */
    record Found(Table table, int end) {}

    /** The columns that begin at a line, if they do. */
    static Optional<Found> at(List<TextLine> lines, int start) {
        if (gap(lines.get(start)).isEmpty()) {
            return Optional.empty();
        }
        Columns columns = new Columns(lines);
        int end = columns.read(start);
        boolean known = KNOWN.matcher(lines.get(start).raw()).find();
        if (columns.beside < 2 && !known || columns.left.isEmpty() || columns.right.isEmpty()) {
            return Optional.empty();
        }
        List<Cell> row = List.of(columns.cell(columns.left), columns.cell(columns.right));
        return Optional.of(new Found(new Table(Place.of(lines.get(start).number()), false, List.of(row)), end));
    }

    private int read(int start) {
        int end = start;
        for (int at = start; at < lines.size(); at++) {
            TextLine line = lines.get(at);
            if (line.isBlank()) {
                if (!goesOn(at)) {
                    return end;
                }
                continue;
            }
            Optional<Gap> gap = gap(line);
            if (gap.isPresent()) {
                take(line, gap.get());
            } else if (!line.isRule() && !takeOneSide(line, at)) {
                return end;
            }
            end = at + 1;
        }
        return end;
    }

    private void take(TextLine line, Gap gap) {
        beside++;
        boundary = beside == 1 ? gap.column() : Math.min(boundary, gap.column());
        tail |= line.text().toLowerCase(Locale.ROOT).contains("nơi nhận");
        add(left, line, line.raw().substring(0, gap.start()));
        add(right, line, line.raw().substring(gap.end()));
    }

    /** A line with text on one side only belongs to the columns where it cannot be anything else. */
    private boolean takeOneSide(TextLine line, int at) {
        String shown = expanded(line.raw());
        int indent = shown.length() - shown.stripLeading().length();
        if (indent >= boundary - CENTRED && indent > CENTRED / 2) {
            add(right, line, line.raw());
            return true;
        }
        boolean fits = shown.stripTrailing().length() <= (tail ? WIDEST : boundary);
        boolean more = at + 1 < lines.size() && gap(lines.get(at + 1)).isPresent();
        if (fits && (more || tail)) {
            add(left, line, line.raw());
            return true;
        }
        return false;
    }

    /** Whether the columns go on after a blank line: beside, or on the right where a hand has signed. */
    private boolean goesOn(int blank) {
        int next = blank;
        while (next < lines.size()
                && next - blank < ROOM_TO_SIGN
                && lines.get(next).isBlank()) {
            next++;
        }
        if (next == lines.size() || lines.get(next).isBlank()) {
            return false;
        }
        String shown = expanded(lines.get(next).raw());
        int indent = shown.length() - shown.stripLeading().length();
        return gap(lines.get(next)).isPresent() && (tail || next - blank == 1) || tail && indent >= boundary - CENTRED;
    }

    private static void add(List<TextLine> column, TextLine line, String part) {
        if (part.chars().anyMatch(Character::isLetterOrDigit)) {
            column.add(new TextLine(line.number(), part));
        }
    }

    /** A recipient's name broken over lines is one paragraph. */
    private Cell cell(List<TextLine> column) {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < column.size(); ) {
            TextLine first = column.get(at);
            StringBuilder text = new StringBuilder(first.text());
            at++;
            while (at < column.size() && first.beginsWithMark() && goesOn(text, column.get(at))) {
                text.append(' ').append(column.get(at).text());
                at++;
            }
            List<Stretch> stretches = Inline.stretches(text.toString());
            if (!stretches.isEmpty()) {
                blocks.add(Blocks.paragraph(Place.of(first.number()), stretches, Look.PLAIN));
            }
        }
        return new Cell(blocks, 1, 1);
    }

    private static boolean goesOn(StringBuilder text, TextLine next) {
        boolean ended = ".;:".indexOf(text.charAt(text.length() - 1)) >= 0;
        return !ended && !next.beginsWithMark();
    }

    /**
     * The gap between two columns.
     *
     * @param start its first character in the line
     * @param end the character after it
     * @param column where the right column begins on a screen, from 0
     */
    private record Gap(int start, int end, int column) {}

    /** The widest gap of a line; the others are room to write on: {@code Số:     /KH-UBND}. */
    private static Optional<Gap> gap(TextLine line) {
        String raw = line.raw();
        if (raw.length() > 2 * WIDEST || line.isTableRow()) {
            return Optional.empty();
        }
        Matcher gap = GAP.matcher(raw);
        Optional<Gap> widest = Optional.empty();
        int width = 0;
        for (int from = raw.length() - raw.stripLeading().length(); gap.find(from); from = gap.end(1)) {
            int start = expanded(raw.substring(0, gap.start(1))).length();
            int end = expanded(raw.substring(0, gap.end(1))).length();
            if (end - start > width) {
                widest = Optional.of(new Gap(gap.start(1), gap.end(1), end));
                width = end - start;
            }
        }
        return widest.filter(found -> isBetweenColumns(raw, found));
    }

    private static boolean isBetweenColumns(String raw, Gap gap) {
        String before = raw.substring(0, gap.start()).strip();
        String after = raw.substring(gap.end()).strip();
        return !BEFORE_BLANK.matcher(before).find()
                && !AFTER_BLANK.matcher(after).lookingAt()
                && !LIST_MARK.matcher(before).matches()
                && before.length() <= WIDEST
                && after.length() <= WIDEST;
    }

    /** A line as it shows: each tab reaches to the next stop. */
    private static String expanded(String raw) {
        StringBuilder shown = new StringBuilder();
        for (char c : raw.toCharArray()) {
            shown.append(c == '\t' ? " ".repeat(TAB - shown.length() % TAB) : String.valueOf(c));
        }
        return shown.toString();
    }
}
