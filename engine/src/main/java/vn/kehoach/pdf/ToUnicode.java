package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

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
            <0000> <FFFF>
            endcodespacerange
            """;
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
        List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(characters.entrySet());
        StringBuilder map = new StringBuilder(HEAD);
        for (int start = 0; start < entries.size(); start += SECTION) {
            List<Map.Entry<Integer, Integer>> section =
                    entries.subList(start, Math.min(entries.size(), start + SECTION));
            map.append(section.size()).append(" beginbfchar\n");
            section.forEach(entry ->
                    map.append(String.format(Locale.ROOT, "<%04X> <%04X>\n", entry.getKey(), entry.getValue())));
            map.append("endbfchar\n");
        }
        return map.append(END).toString();
    }
}
