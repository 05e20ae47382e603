package vn.kehoach.docx;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kehoach.words.Numerals;

/** A list as Word counts it (ECMA-376 Part 1, 17.9): Roman numbers, below them Arabic ones down to four places. */
final class NumberedList {
    /** Levels, from 0 as in the file. */
    static final int ROMAN = 0;
    /** {@code 1.}; one below it {@code 1.1.} */
    static final int ARABIC = 1;

    private static final int NUMBERED = 5;

    private final int id;
    private final int[] starts = new int[NUMBERED];
    private final String romanSuffix;
    private final int[] counted = new int[NUMBERED];

    /**
     * A list in which nothing has been counted.
     *
     * @param id from 1
     * @param level that does not begin with 1
     * @param start the number that it begins with
     * @param romanSuffix what stands behind its Roman numbers
     */
    NumberedList(int id, int level, int start, String romanSuffix) {
        this.id = id;
        Arrays.fill(starts, 1);
        starts[level] = start;
        this.romanSuffix = romanSuffix;
    }

    /**
     * Where a paragraph is counted.
     *
     * @param list its id in the file
     * @param level from 0
     */
    record Place(int list, int level) {}

    /** The mark that the next paragraph of a level would have. */
    String wouldShow(int level) {
        if (level == ROMAN) {
            return Numerals.roman(next(ROMAN)) + romanSuffix;
        }
        return IntStream.rangeClosed(ARABIC, level)
                .mapToObj(each -> (each == level ? next(each) : counted[each]) + ".")
                .collect(Collectors.joining());
    }

    private int next(int level) {
        return counted[level] == 0 ? starts[level] : counted[level] + 1;
    }

    /** Counts a paragraph; what is below its level begins anew. */
    Place count(int level) {
        counted[level] = next(level);
        Arrays.fill(counted, level + 1, NUMBERED, 0);
        return new Place(id, level);
    }

    /** Writes how it counts. */
    void describe(Xml xml) {
        open(xml, id);
        level(xml, ROMAN, "upperRoman", "%1" + romanSuffix, starts[ROMAN]);
        StringBuilder text = new StringBuilder();
        for (int level = ARABIC; level < NUMBERED; level++) {
            text.append('%').append(level + 1).append('.');
            level(xml, level, "decimal", text.toString(), starts[level]);
        }
        xml.close("w:abstractNum");
    }

    /** Begins the description of a list of several levels. */
    static void open(Xml xml, int id) {
        xml.open("w:abstractNum", "w:abstractNumId", Integer.toString(id));
        xml.empty("w:multiLevelType", "w:val", "multilevel");
    }

    /** A space behind the mark, as where it is text; the indents are the paragraph's own. */
    static void level(Xml xml, int level, String format, String text, int start) {
        xml.open("w:lvl", "w:ilvl", Integer.toString(level))
                .empty("w:start", "w:val", Integer.toString(start))
                .empty("w:numFmt", "w:val", format)
                .empty("w:suff", "w:val", "space")
                .empty("w:lvlText", "w:val", text)
                .empty("w:lvlJc", "w:val", "left")
                .close("w:lvl");
    }

    int id() {
        return id;
    }

    /** Writes under which id paragraphs name a list. */
    static void name(Xml xml, int id) {
        xml.open("w:num", "w:numId", Integer.toString(id))
                .empty("w:abstractNumId", "w:val", Integer.toString(id))
                .close("w:num");
    }
}
