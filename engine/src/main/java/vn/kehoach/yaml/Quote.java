package vn.kehoach.yaml;

/** An author's words inside a message. */
public final class Quote {
    private static final int MAX = 60;

    private Quote() {}

    /** The words on one line, cut where they are long. */
    public static String of(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= MAX
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX)) + "…";
    }
}
