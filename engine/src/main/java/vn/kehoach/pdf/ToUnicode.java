package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the map by which readers of a PDF find the characters behind its codes, so that text can be searched and copied. */
final class ToUnicode {
    /** More entries in one section are not allowed (Adobe Technical Note 5014). */
    private static final int SECTION = 100;

    private static final String HEAD =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            """;
    private static final String TWO_BYTES = "<0000> <FFFF>\nendcodespacerange\n";
    private static final String ONE_BYTE = "<00> <FF>\nendcodespacerange\n";
    private static final String END =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    /** The map as a CMap file, for characters by code. */
    static String of(SortedMap<Integer, Integer> characters) {
        return of(TWO_BYTES, "<%04X> <%04X>\n", characters);
    }

    /** The same for codes of one byte. */
    static String ofBytes(SortedMap<Integer, Character> characters) {
        SortedMap<Integer, Integer> numbers = new TreeMap<>();
        characters.forEach((code, character) -> numbers.put(code, (int) character));
        return of(ONE_BYTE, "<%02X> <%04X>\n", numbers);
    }

    private static String of(String codes, String entryForm, SortedMap<Integer, Integer> characters) {
        List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(characters.entrySet());
        StringBuilder map = new StringBuilder(HEAD).append(codes);
        for (int start = 0; start < entries.size(); start += SECTION) {
            List<Map.Entry<Integer, Integer>> section =
                    entries.subList(start, Math.min(entries.size(), start + SECTION));
            map.append(section.size()).append(" beginbfchar\n");
            section.forEach(
                    entry -> map.append(String.format(Locale.ROOT, entryForm, entry.getKey(), entry.getValue())));
            map.append("endbfchar\n");
        }
        return map.append(END).toString();
    }
}
