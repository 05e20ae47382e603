package vn.kehoach.diagnostic;

import java.util.List;
import java.util.Map;

/** Writes JSON (RFC 8259), indented by two spaces, keys in the order of their maps. */
public final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /**
     * A value as JSON, with a line end behind it.
     *
     * @param value of maps with text keys, lists, texts, numbers and booleans
     * @throws IllegalArgumentException for anything else
     */
    public static String write(Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.out.append('\n').toString();
    }

    private void value(Object value, String newLine) {
        if (value instanceof Map<?, ?> map) {
            object(map, newLine);
        } else if (value instanceof List<?> list) {
            array(list, newLine);
        } else if (value instanceof CharSequence text) {
            text(text);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("not a JSON value: " + value);
        }
    }

    private void object(Map<?, ?> map, String newLine) {
        String before = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before).append(newLine).append("  ");
            text((String) entry.getKey());
            out.append(": ");
            value(entry.getValue(), newLine + "  ");
            before = ",";
        }
        out.append(map.isEmpty() ? "{}" : newLine + "}");
    }

    private void array(List<?> list, String newLine) {
        String before = "[";
        for (Object element : list) {
            out.append(before).append(newLine).append("  ");
            value(element, newLine + "  ");
            before = ",";
        }
        out.append(list.isEmpty() ? "[]" : newLine + "]");
    }

    private void text(CharSequence text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (mustBeEscaped(text, i)) {
                        out.append("\\u%04x".formatted((int) letter));
                    } else {
                        out.append(letter);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Control characters, the two line ends that JavaScript knows besides, and halves of letters, which UTF-8 cannot carry. */
    private static boolean mustBeEscaped(CharSequence text, int i) {
        char letter = text.charAt(i);
        boolean lonelyHigh = Character.isHighSurrogate(letter)
                && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)));
        boolean lonelyLow =
                Character.isLowSurrogate(letter) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
        return letter < 0x20 || letter == '\u2028' || letter == '\u2029' || lonelyHigh || lonelyLow;
    }
}
