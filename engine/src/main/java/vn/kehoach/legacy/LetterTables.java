package vn.kehoach.legacy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * What each encoding writes for each Vietnamese letter that is not ASCII.
 *
 * <p>Rows are vowels, {@code a ă â e ê i o ô ơ u ư y}; columns are no tone, grave, acute, hook, tilde, dot below; the last row is {@code
 * đ}. A cell is the bytes of a letter in hexadecimal. TCVN3 agrees with TCVN 5712:1993 (VN3, the set of the ABC fonts; the small letters are those of
 * {@code TCVN5712-1} in glibc's iconv); VNI with the font maker's Windows layout; VPS with the charset {@code
 * x-viet-vps} of the Mozilla browsers. Each was compared, letter by letter, in two independent tables.
 */
final class LetterTables {
    private static final String SMALL = "aăâeêioôơuưyđ";
    private static final String CAPITALS = "AĂÂEÊIOÔƠUƯYĐ";
    private static final String[] TONES = {"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"};

    static final Map<String, String> TCVN3 = table(
            """
            61 b5 b8 b6 b7 b9
            a8 bb be bc bd c6
            a9 c7 ca c8 c9 cb
            65 cc d0 ce cf d1
            aa d2 d5 d3 d4 d6
            69 d7 dd d8 dc de
            6f df e3 e1 e2 e4
            ab e5 e8 e6 e7 e9
            ac ea ed eb ec ee
            75 ef f3 f1 f2 f4
            ad f5 f8 f6 f7 f9
            79 fa fd fb fc fe
            ae
            """,
            """
            41
            a1
            a2
            45
            a3
            49
            4f
            a4
            a5
            55
            a6
            59
            a7
            """);

    static final Map<String, String> VNI = table(
            """
            61 61f8 61f9 61fb 61f5 61ef
            61ea 61e8 61e9 61fa 61fc 61eb
            61e2 61e0 61e1 61e5 61e3 61e4
            65 65f8 65f9 65fb 65f5 65ef
            65e2 65e0 65e1 65e5 65e3 65e4
            69 ec ed e6 f3 f2
            6f 6ff8 6ff9 6ffb 6ff5 6fef
            6fe2 6fe0 6fe1 6fe5 6fe3 6fe4
            f4 f4f8 f4f9 f4fb f4f5 f4ef
            75 75f8 75f9 75fb 75f5 75ef
            f6 f6f8 f6f9 f6fb f6f5 f6ef
            79 79f8 79f9 79fb 79f5 ee
            f1
            """,
            """
            41 41d8 41d9 41db 41d5 41cf
            41ca 41c8 41c9 41da 41dc 41cb
            41c2 41c0 41c1 41c5 41c3 41c4
            45 45d8 45d9 45db 45d5 45cf
            45c2 45c0 45c1 45c5 45c3 45c4
            49 cc cd c6 d3 d2
            4f 4fd8 4fd9 4fdb 4fd5 4fcf
            4fc2 4fc0 4fc1 4fc5 4fc3 4fc4
            d4 d4d8 d4d9 d4db d4d5 d4cf
            55 55d8 55d9 55db 55d5 55cf
            d6 d6d8 d6d9 d6db d6d5 d6cf
            59 59d8 59d9 59db 59d5 ce
            d1
            """);

    static final Map<String, String> VPS = table(
            """
            61 e0 e1 e4 e3 e5
            e6 a2 a1 a3 a4 a5
            e2 c0 c3 c4 c5 c6
            65 e8 e9 c8 eb cb
            ea 8a 89 8b cd 8c
            69 ec ed cc ef ce
            6f f2 f3 d5 f5 86
            f4 d2 d3 b0 87 b6
            d6 a9 a7 aa ab ae
            75 f9 fa fb db f8
            dc d8 d9 ba bb bf
            79 ff 9a 9b cf 9c
            c7
            """,
            """
            41 80 c1 81 82 02
            88 8e 8d 8f f0 04
            c2 84 83 85 1c 03
            45 d7 c9 de fe 05
            ca 93 90 94 95 06
            49 b5 b4 b7 b8 10
            4f bc b9 bd be 11
            d4 97 96 98 99 12
            f7 9e 9d 9f a6 13
            55 a8 da d1 ac 14
            d0 af ad b1 1d 15
            59 b2 dd fd b3 19
            f1
            """);

    /** Not rows of letters: the tones combine with any vowel, and the other letters are at their Western places. */
    static final Map<String, String> WINDOWS_1258 = Map.ofEntries(
            Map.entry("\u00c3", "Ă"),
            Map.entry("\u00e3", "ă"),
            Map.entry("\u00d0", "Đ"),
            Map.entry("\u00f0", "đ"),
            Map.entry("\u00d5", "Ơ"),
            Map.entry("\u00f5", "ơ"),
            Map.entry("\u00dd", "Ư"),
            Map.entry("\u00fd", "ư"),
            Map.entry("\u00cc", "\u0300"),
            Map.entry("\u00d2", "\u0309"),
            Map.entry("\u00de", "\u0303"),
            Map.entry("\u00ec", "\u0301"),
            Map.entry("\u00f2", "\u0323"),
            Map.entry("\u00fe", "\u20ab"));

    private LetterTables() {}

    private static Map<String, String> table(String small, String capitals) {
        Map<String, String> letters = new HashMap<>();
        read(small, SMALL, letters);
        read(capitals, CAPITALS, letters);
        return Map.copyOf(letters);
    }

    private static void read(String rows, String bases, Map<String, String> letters) {
        String[] lines = rows.split("\n");
        for (int row = 0; row < lines.length; row++) {
            String[] cells = lines[row].split(" ");
            for (int tone = 0; tone < cells.length; tone++) {
                String letter = Normalizer.normalize(bases.charAt(row) + TONES[tone], Normalizer.Form.NFC);
                letters.put(code(cells[tone]), letter);
            }
        }
    }

    private static String code(String cell) {
        return new String(HexFormat.of().parseHex(cell), StandardCharsets.ISO_8859_1);
    }
}
