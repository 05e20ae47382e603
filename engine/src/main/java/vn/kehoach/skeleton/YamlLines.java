package vn.kehoach.skeleton;

/** Lines of YAML, indented; values are quoted where YAML would read them as something else. */
final class YamlLines {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** A line at the present depth. */
    YamlLines line(String line) {
        text.append(line.isEmpty() ? "" : INDENT.repeat(depth)).append(line).append('\n');
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
