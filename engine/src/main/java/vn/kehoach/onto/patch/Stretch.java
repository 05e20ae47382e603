package vn.kehoach.onto.patch;

/**
 * What of a file belongs to one element of a list or one key: whole lines, comments directly above them included; or less, where
 * it shares its first line.
 *
 * @param from offset of its first character
 * @param to offset after its last, a line end included
 * @param whole whether it is whole lines
 * @param indent of its dash or key, in UTF-16 units from 0
 * @param comments whether there are comments in it
 */
record Stretch(int from, int to, boolean whole, int indent, boolean comments) {

    /** Of what starts at a dash or key, and ends with its last value. */
    static Stretch of(FileText file, int start, int end) {
        int indent = file.column(start);
        boolean whole = file.before(start).isBlank();
        int first = file.line(start);
        int lastLine = file.line(Math.max(start, end - 1));
        int last = lastLine;
        while (last < file.lines() && file.isComment(last + 1) && file.indent(last + 1) > indent) {
            last++;
        }
        while (whole && first > 1 && file.isComment(first - 1) && file.indent(first - 1) == indent) {
            first--;
        }
        boolean comments = false;
        for (int line = first; line <= last; line++) {
            comments |= file.isComment(line);
        }
        int from = whole ? file.start(first) : start;
        return new Stretch(from, file.start(last + 1), whole, indent, comments);
    }

    /** With the empty lines that follow. */
    Stretch withGap(FileText file) {
        int line = file.line(Math.max(from, to - 1)) + 1;
        while (whole && line < file.lines() && file.isBlank(line)) {
            line++;
        }
        return whole ? new Stretch(from, file.start(line), whole, indent, comments) : this;
    }

    /** Whether an empty line stands before it. */
    boolean isApart(FileText file) {
        int before = file.line(from) - 1;
        return whole && before >= 1 && file.isBlank(before);
    }
}
