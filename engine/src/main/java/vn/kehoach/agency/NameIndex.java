package vn.kehoach.agency;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.UnitType;

/** Finds roles by what a document prints. */
final class NameIndex {
    /** In the catalogue's order; a name that several roles bear stands once for each. */
    private final List<Entry> entries;

    NameIndex(Collection<Agency> agencies) {
        entries = agencies.stream()
                .flatMap(agency -> agency.bodies().stream().flatMap(body -> entries(body, agency)))
                .toList();
    }

    /**
     * A folded name.
     *
     * @param whole whether nothing may follow it, because its unit's type is left out
     */
    private record Entry(String name, boolean whole, Bearer bearer) {
        /** Letters of the printed text that the name accounts for; 0: none. The name of a unit may follow. */
        int match(String printed) {
            return printed.equals(name) || (!whole && printed.startsWith(name + " ")) ? name.length() : 0;
        }
    }

    List<Bearer> find(String printed) {
        String folded = PrintedName.fold(printed);
        Map<Bearer, Integer> found = new LinkedHashMap<>();
        for (Entry entry : entries) {
            int match = entry.match(folded);
            if (match > 0) {
                found.merge(entry.bearer(), match, Math::max);
            }
        }
        int best = found.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() == best)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every name, for a search by words. */
    List<WordSearch.Name> names() {
        return entries.stream()
                .map(entry -> new WordSearch.Name(entry.bearer().agency(), entry.name()))
                .toList();
    }

    private static Stream<Entry> entries(Body body, Agency agency) {
        return Stream.concat(Stream.of(body.name()), body.shortName().stream())
                .flatMap(pattern -> Stream.concat(
                        types(body).map(type -> new Entry(folded(pattern, type), false, new Bearer(agency, body))),
                        Stream.of(new Entry(folded(pattern, ""), pattern.contains("{"), new Bearer(agency, body)))));
    }

    private static String folded(String pattern, String type) {
        return PrintedName.fold(Placeholders.fill(pattern, type));
    }

    /** The words that may stand for the type: those of the body's unit types, else all of its tier's. */
    private static Stream<String> types(Body body) {
        Collection<UnitType> types = body.unitTypes().isEmpty() ? ofTier(body.tier()) : body.unitTypes();
        return types.stream().map(UnitType::vietnamese);
    }

    private static List<UnitType> ofTier(Tier tier) {
        return Arrays.stream(UnitType.values())
                .filter(type -> switch (tier) {
                    case CENTRAL -> type == UnitType.PROVINCE; // no name of a central body asks for it
                    case PROVINCE -> type == UnitType.PROVINCE || type == UnitType.CITY;
                    case DISTRICT ->
                        type == UnitType.DISTRICT
                                || type == UnitType.TOWN
                                || type == UnitType.CITY
                                || type == UnitType.URBAN_DISTRICT;
                    case COMMUNE ->
                        type == UnitType.COMMUNE
                                || type == UnitType.WARD
                                || type == UnitType.TOWNSHIP
                                || type == UnitType.SPECIAL_ZONE;
                })
                .toList();
    }
}
