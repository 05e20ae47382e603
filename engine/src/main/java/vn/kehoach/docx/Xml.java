package vn.kehoach.docx;

import java.nio.charset.StandardCharsets;

/**
 * XML as text, element by element, in the order of the calls. It escapes but does not check nesting: the tests validate
 * every part against the schema.
 */
final class Xml {
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out;

    Xml(int capacity) {
        out = new StringBuilder(capacity).append(PROLOG);
    }

    /** A start tag; attributes as name, value, name, value. */
    Xml open(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        return this;
    }

    Xml close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element with text only. */
    Xml element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    Xml text(String text) {
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"' || !allowed(c)) {
                out.append(text, plain, i);
                escaped(c);
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length());
        return this;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escaped(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(allowed(c) ? c : REPLACEMENT);
        }
    }

    /** XML 1.0 has no other control characters than tab and line ends, escaped or not. */
    private static boolean allowed(char c) {
        return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
    }
}
