package vn.kehoach.check.rule.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.spelling.Spelling;
import vn.kehoach.words.Folding;
import vn.kehoach.words.Nearest;
import vn.kehoach.words.Syllable;

/**
 * What a broken word was meant to be.
 *
 * @param word with the capitals of the broken one
 * @param way how it was found
 */
record Repair(String word, Way way) {
    /** Two spellings of one sound, of which the next vowel tells the right one. */
    private static final List<List<String>> PARTNERS = List.of(
            List.of("ngh", "ng"),
            List.of("ng", "ngh"),
            List.of("gh", "g"),
            List.of("g", "gh"),
            List.of("k", "c"),
            List.of("c", "k"));

    /** {@code ươ} of which one horn was forgotten; decomposed. */
    private static final Pattern HALF_HORNED =
            Pattern.compile("([uU])(?:\u031b([^\\p{L}]?)([oO])(?!\u031b)|([^\\p{L}\u031b]?)([oO])\u031b)(?=.)");

    /** How a repair was found. */
    enum Way {
        /** The tone mark stands on another letter of the syllable. */
        MARK,
        /** A law of writing wants another letter for the same sound. */
        LAW,
        /** It makes a word with its neighbour. */
        NEIGHBOUR,
        /** Two syllables run together. */
        SPLIT
    }

    /** Whether it is certain. */
    boolean isSure() {
        return way == Way.MARK || way == Way.LAW;
    }

    /** The one repair of a word; absent: none, or several. */
    static Optional<Repair> of(String word, String before, String behind, Spelling spelling) {
        Optional<Syllable> syllable = Syllable.of(word);
        if (syllable.isPresent()) {
            return syllable.map(found -> new Repair(found.wellMarked(), Way.MARK));
        }
        return byLaw(word)
                .map(found -> new Repair(found, Way.LAW))
                .or(() -> byNeighbours(word, before, behind, spelling).map(found -> new Repair(found, Way.NEIGHBOUR)))
                .or(() -> split(word).map(found -> new Repair(found, Way.SPLIT)));
    }

    private static Optional<String> byLaw(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (List<String> pair : PARTNERS) {
            if (small.startsWith(pair.get(0)) && !(pair.get(0).equals("g") && small.startsWith("ng"))) {
                Optional<String> right =
                        legal(pair.get(1) + small.substring(pair.get(0).length()));
                if (right.isPresent()) {
                    return right.map(found -> likeCapitals(found, word));
                }
            }
        }
        String decomposed = Normalizer.normalize(small, Normalizer.Form.NFD);
        String horned = HALF_HORNED.matcher(decomposed).replaceFirst("$1\u031b$2$4$3$5\u031b");
        return horned.equals(decomposed)
                ? Optional.empty()
                : legal(Normalizer.normalize(horned, Normalizer.Form.NFC)).map(found -> likeCapitals(found, word));
    }

    private static Optional<String> legal(String word) {
        return Syllable.of(word).map(Syllable::wellMarked);
    }

    private static Optional<String> byNeighbours(String word, String before, String behind, Spelling spelling) {
        String small = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        List<String> withBefore = near(small, spelling.partnersBehind(before));
        List<String> withBehind = near(small, spelling.partnersBefore(behind));
        Set<String> either = new LinkedHashSet<>(withBefore);
        either.addAll(withBehind);
        Set<String> both = new LinkedHashSet<>(withBefore);
        both.retainAll(withBehind);
        Set<String> best = both.size() == 1 ? both : either;
        return best.size() == 1 ? best.stream().findFirst().map(found -> likeCapitals(found, word)) : Optional.empty();
    }

    /** Those of the same letters with other marks; failing that those of one letter more, less or other. */
    private static List<String> near(String word, Collection<String> candidates) {
        String letters = Folding.loose(word);
        List<String> same = candidates.stream()
                .filter(each -> Folding.loose(each).equals(letters))
                .toList();
        return same.isEmpty()
                ? candidates.stream()
                        .filter(each -> Nearest.distance(each, word, 1) <= 1)
                        .toList()
                : same;
    }

    private static Optional<String> split(String word) {
        List<String> splits = new ArrayList<>();
        if (word.chars().allMatch(c -> c < 0x80)) {
            return Optional.empty(); // a foreign word
        }
        for (int i = 2; i < word.length() - 1; i++) {
            String left = word.substring(0, i);
            String right = word.substring(i);
            if (Syllable.isWritten(left) && Syllable.isWritten(right)) {
                splits.add(left + " " + right);
            }
        }
        return splits.size() == 1 ? Optional.of(splits.get(0)) : Optional.empty();
    }

    private static String likeCapitals(String small, String word) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return small;
        }
        boolean all = word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        return all && word.length() > 1
                ? small.toUpperCase(Locale.ROOT)
                : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }
}
