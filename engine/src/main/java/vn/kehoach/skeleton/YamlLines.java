package vn.kehoach.skeleton;

/** Lines of YAML, indented; values are quoted where YAML would read them as something else. */
final class YamlLines {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private int depth;
    /** The depth at which a stretch begins that is a comment; -1: outside of one. */
    private int asideFrom = -1;

    /** A line at the present depth. */
    YamlLines line(String line) {
        String indent = asideFrom < 0
                ? INDENT.repeat(depth)
                : INDENT.repeat(asideFrom) + "# " + INDENT.repeat(depth - asideFrom);
        text.append(line.isEmpty() ? "" : indent).append(line).append('\n');
        return this;
    }

    /** Lines that are YAML once {@code #} and a space are taken away from each. */
    YamlLines aside(Runnable writing) {
        asideFrom = depth;
        writing.run();
        asideFrom = -1;
        return this;
    }

    /** A key and its value. */
    YamlLines entry(String key, String value) {
        return line(key + ": " + quoted(value));
    }

    /** A comment for the author. */
    YamlLines comment(String words) {
        return line("# " + words);
    }

    /** What the lines that follow belong to. */
    YamlLines open(String line) {
        line(line);
        depth++;
        return this;
    }

    /** The end of what {@link #open} began. */
    YamlLines close() {
        depth--;
        return this;
    }

    /** A value as YAML writes it: bare where that is safe. */
    static String quoted(String value) {
        boolean safe = !value.isEmpty()
                && value.indexOf(": ") < 0
                && value.indexOf(" #") < 0
                && value.chars().noneMatch(letter -> ",[]{}".indexOf(letter) >= 0)
                && !value.matches("[0-9.]+|(?i:true|false|null|yes|no|on|off)")
                && !value.endsWith(":")
                && "-?:,[]{}#&*!|>'\"%@`".indexOf(value.charAt(0)) < 0
                && value.equals(value.strip());
        return safe ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
