package vn.kehoach.metrics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Advance widths of Times New Roman, in 1/1000 em; multiply by the size and divide by 1000 for pt. Kerning is not counted:
 * no document asks for it. The table was read from Liberation Serif, which has the same widths by design.
 */
public final class FontMetrics {
    private static final int FACES = 4;
    private static final short UNKNOWN = -1;
    private static final int EM = 1000;
    private static final short[][] ADVANCES = load();

    private FontMetrics() {}

    /** Width of a text on one line, 1/1000 em. */
    public static int width(String text, boolean bold, boolean italic) {
        short[] advances = ADVANCES[face(bold, italic)];
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // The second half of a character outside the basic plane; the first half counted for it.
            if (!Character.isLowSurrogate(c)) {
                width += advance(advances, c);
            }
        }
        return width;
    }

    /** Width of one character, 1/1000 em; a full em for one that the table lacks. */
    public static int advance(int codePoint, boolean bold, boolean italic) {
        return advance(ADVANCES[face(bold, italic)], codePoint);
    }

    /** Whether the table knows the character. */
    public static boolean knows(int codePoint) {
        short[] regular = ADVANCES[0];
        return codePoint < regular.length && regular[codePoint] != UNKNOWN;
    }

    private static int advance(short[] advances, int codePoint) {
        return codePoint < advances.length && advances[codePoint] != UNKNOWN ? advances[codePoint] : EM;
    }

    private static int face(boolean bold, boolean italic) {
        return (bold ? 1 : 0) + (italic ? 2 : 0);
    }

    private static short[][] load() {
        short[][] advances = new short[FACES][0x2600];
        for (short[] face : advances) {
            Arrays.fill(face, UNKNOWN);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                FontMetrics.class.getResourceAsStream("advances.txt"), StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> enter(line, advances));
            return advances;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a line such as {@code 0041: 722 722 611 667}. */
    private static void enter(String line, short[][] advances) {
        String[] columns = line.split(":? ");
        int codePoint = Integer.parseInt(columns[0], 16);
        for (int face = 0; face < FACES; face++) {
            advances[face][codePoint] = Short.parseShort(columns[face + 1]);
        }
    }
}
