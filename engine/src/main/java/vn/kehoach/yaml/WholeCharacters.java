package vn.kehoach.yaml;

import java.io.Reader;

/**
 * Reads a text and never ends in the middle of a character that takes two chars: the scanner (snakeyaml-engine 2.10) fetches the second
 * half behind the end of its buffer, which fails where the buffer is full.
 */
final class WholeCharacters extends Reader {
    private final String text;
    private int at;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int from, int most) {
        if (at == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + most);
        if (end - at > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(at, end, into, from);
        int count = end - at;
        at = end;
        return count;
    }

    @Override
    public void close() {}
}
