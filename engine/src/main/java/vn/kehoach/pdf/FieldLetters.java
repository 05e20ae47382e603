package vn.kehoach.pdf;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What fields are filled in with: a face and its letters, each with a code in the encoding of Windows (ISO 32000-1, annex D). */
enum FieldLetters {
    /** Numbers. */
    NUMBER("Regular", Face.REGULAR, "SOVBAN", " -./0123456789abcde"),
    /** Days and months. */
    DATE("Italic", Face.ITALIC, "SOVBIA", " -./0123456789abcde"),
    /** Number and symbol, day and time of a signature: the symbols of bodies have Vietnamese capitals. */
    SIGNING("Signing", Face.REGULAR, "SOVBKY", signing());

    private final String resource;
    private final Face face;
    private final String tag;
    private final SortedMap<Integer, Character> codes = new TreeMap<>();

    FieldLetters(String resource, Face face, String tag, String letters) {
        this.resource = resource;
        this.face = face;
        this.tag = tag;
        letters.chars().forEach(c -> codes.put(code((char) c), (char) c));
    }

    private static String signing() {
        StringBuilder letters = new StringBuilder(" +,-./:;0123456789\u00c2\u00ca\u00d4\u0102\u0110\u01a0\u01af");
        for (char c = 'A'; c <= 'Z'; c++) {
            letters.append(c).append(Character.toLowerCase(c));
        }
        return letters.toString();
    }

    /** Four codes for which Windows has no letter are those of letters that it lacks. */
    private static int code(char letter) {
        return switch (letter) {
            case '\u0102' -> 129;
            case '\u0110' -> 141;
            case '\u01a0' -> 143;
            case '\u01af' -> 144;
            default -> letter;
        };
    }

    /** The font's name among a form's resources. */
    String resource() {
        return resource;
    }

    /** The face. */
    Face face() {
        return face;
    }

    /** What the font's name begins with, which tells its parts from each other. */
    String tag() {
        return tag;
    }

    /** The letters by their codes. */
    SortedMap<Integer, Character> codes() {
        return Collections.unmodifiableSortedMap(codes);
    }

    /** Whether the encoding of Windows has all letters. */
    boolean isPlain() {
        return codes.keySet().stream().allMatch(code -> code < '\u007f');
    }

    /** The encoding of a font with these letters (ISO 32000-1, 9.6.6.2). */
    String encoding() {
        return isPlain()
                ? "/WinAnsiEncoding"
                : "<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[129/Abreve 141/Dcroat 143/Ohorn/Uhorn]>>";
    }

    /** A text in codes, as a string of a page's content; letters that there are none of are left out. */
    String text(String shown) {
        StringBuilder text = new StringBuilder("<");
        for (int i = 0; i < shown.length(); i++) {
            int code = code(shown.charAt(i));
            if (codes.containsKey(code)) {
                text.append(Character.forDigit(code >> 4 & 0xf, 16)).append(Character.forDigit(code & 0xf, 16));
            }
        }
        return text.append('>').toString();
    }
}
