package vn.kehoach.report;

/** Writes HTML; all text is escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns; one whose value is null is left out
     */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                text(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** A line end between elements, for people who look at the source. */
    Html line() {
        out.append('\n');
        return this;
    }

    Html text(String text) {
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(letter) ? letter : 0xFFFD);
            }
        });
        return this;
    }

    /** An element of text alone. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** What is HTML already: our own style sheet and script. */
    Html raw(String html) {
        out.append(html);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** No control characters and no halves of characters. */
    private static boolean isAllowed(int letter) {
        return letter >= ' ' && letter != 0x7f && !(letter >= 0xd800 && letter <= 0xdfff)
                || letter == '\n'
                || letter == '\t';
    }
}
