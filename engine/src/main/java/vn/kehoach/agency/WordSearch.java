package vn.kehoach.agency;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.words.Folding;

/** Finds roles by words of what they are called or do: {@code lao động}, {@code hội phụ nữ}. */
final class WordSearch {
    private static final int PHRASE = 3;
    private static final int NAME = 2;
    private static final int DESCRIPTION = 1;

    private final List<Entry> entries;

    /**
     * @param names every name of every body, as {@link PrintedName} compares it
     */
    WordSearch(List<Name> names) {
        entries = names.stream()
                .map(name -> new Entry(name.agency(), Folding.loose(name.text())))
                .distinct()
                .toList();
    }

    /** A name that a role's body bears. */
    record Name(Agency agency, String text) {}

    private record Entry(Agency agency, String loose) {
        /** How well some words fit: as they stand, in any order, or together with the role's description; 0: not at all. */
        int fit(List<String> words) {
            Set<String> known = new HashSet<>(words(loose));
            if (known.containsAll(words)) {
                String phrase = " " + String.join(" ", words) + " ";
                return (" " + String.join(" ", words(loose)) + " ").contains(phrase) ? PHRASE : NAME;
            }
            known.addAll(words(Folding.loose(agency.summary() + " " + agency.english() + " " + agency.role())));
            return known.containsAll(words) ? DESCRIPTION : 0;
        }
    }

    /** The roles of which every word is known, best first, else in the catalogue's order; names before descriptions. */
    List<Agency> find(String text) {
        List<String> words = words(Folding.loose(PrintedName.fold(text)));
        if (words.isEmpty()) {
            return List.of();
        }
        List<Agency> byName = Stream.concat(fitting(words, PHRASE), fitting(words, NAME))
                .distinct()
                .toList();
        return byName.isEmpty() ? fitting(words, DESCRIPTION).distinct().toList() : byName;
    }

    private Stream<Agency> fitting(List<String> words, int fit) {
        return entries.stream().filter(entry -> entry.fit(words) == fit).map(Entry::agency);
    }

    private static List<String> words(String folded) {
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
