package vn.kehoach.check;

import vn.kehoach.plan.Markup;

/**
 * A text as it is printed: without stars, backslashes and footnotes, {@link #CITATION} in the place of each {@code [@…]} and
 * {@code [#…]}. Places are in UTF-16
 * units from 0 of {@link #text()}.
 */
public final class PlainText {
    /** Stands for a citation or a reference, which is printed as other words. */
    public static final char CITATION = '\ufffc';

    private final Prose prose;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private PlainText(Prose prose, String text, int[] starts, int[] ends) {
        this.prose = prose;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The printed form of a text. */
    static PlainText of(Prose prose) {
        String written = prose.text();
        boolean isPlain = written.indexOf('*') < 0 && written.indexOf('[') < 0 && written.indexOf('\\') < 0;
        return isPlain ? new PlainText(prose, written, null, null) : stripped(prose);
    }

    private static PlainText stripped(Prose prose) {
        String written = prose.text();
        StringBuilder text = new StringBuilder(written.length());
        int[] starts = new int[written.length()];
        int[] ends = new int[written.length()];
        for (int at = 0; at < written.length(); ) {
            int end = at + 1;
            char printed = written.charAt(at);
            boolean isFootnote = isFootnote(written, at);
            if (isFootnote || isCitation(prose, at)) {
                end = written.indexOf(']', at) + 1;
                printed = CITATION;
            } else if (printed == '\\' && end < written.length()) {
                printed = written.charAt(end++);
            }
            if (written.charAt(at) != '*' && !isFootnote) {
                starts[text.length()] = at;
                ends[text.length()] = end;
                text.append(printed);
            }
            at = end;
        }
        return new PlainText(prose, text.toString(), starts, ends);
    }

    private static boolean isCitation(Prose prose, int at) {
        return prose.text().startsWith("[@", at) && prose.cites().stream().anyMatch(cite -> cite.offset() == at)
                || prose.text().startsWith("[#", at)
                        && Markup.references(prose.text()).stream().anyMatch(reference -> reference.offset() == at);
    }

    private static boolean isFootnote(String written, int at) {
        return written.startsWith("[^", at)
                && Markup.footnotes(written).stream().anyMatch(footnote -> footnote.offset() == at);
    }

    /** What is printed. */
    public String text() {
        return text;
    }

    /** The text as its author wrote it. */
    public Prose prose() {
        return prose;
    }

    /** Where a place is in the text as written. */
    public int written(int place) {
        return starts == null ? place : starts[place];
    }

    /** A stretch of which something is to be told; not empty. */
    public Spot spot(Report report, int start, int end) {
        return report.on(prose, written(start), starts == null ? end : ends[end - 1]);
    }

    /** The same with a correction that changes how it is written; without one where markup stands between its letters. */
    public Spot corrected(Report report, int start, int end, String replacement) {
        Spot spot = spot(report, start, end);
        return isWhole(start, end) ? spot.safely(replacement) : spot;
    }

    /** The same with a correction that a person must look at. */
    public Spot proposed(Report report, int start, int end, String replacement) {
        Spot spot = spot(report, start, end);
        return isWhole(start, end) ? spot.unsafely(replacement) : spot;
    }

    private boolean isWhole(int start, int end) {
        return starts == null || ends[end - 1] - starts[start] == end - start;
    }
}
