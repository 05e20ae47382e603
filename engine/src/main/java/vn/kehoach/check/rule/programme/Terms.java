package vn.kehoach.check.rule.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.check.Prose;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;

/** Words that are looked for in texts: whole, one behind another, and whatever their capitals and the place of their tone marks. */
final class Terms {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    private Terms() {}

    static Terms of(String... terms) {
        return of(Arrays.asList(terms));
    }

    static Terms of(List<String> terms) {
        Terms made = new Terms();
        for (String term : terms) {
            List<String> forms = Words.of(term).stream().map(Word::form).toList();
            made.byFirst
                    .computeIfAbsent(forms.get(0), first -> new ArrayList<>())
                    .add(forms);
        }
        return made;
    }

    /** How many words the longest of them has that begins at a place of a text; 0: none begins there. */
    int lengthAt(List<Word> words, int at) {
        int longest = 0;
        for (List<String> forms : byFirst.getOrDefault(words.get(at).form(), List.of())) {
            if (forms.size() > longest && Words.startAt(words, at, forms)) {
                longest = forms.size();
            }
        }
        return longest;
    }

    /** Where they stand in a text. */
    List<Prose.Stretch> in(Prose prose) {
        List<Prose.Stretch> found = new ArrayList<>();
        List<Word> words = prose.words();
        for (int at = 0; at < words.size(); at++) {
            int length = lengthAt(words, at);
            if (length > 0) {
                found.add(new Prose.Stretch(
                        words.get(at).start(), words.get(at + length - 1).end()));
                at += length - 1;
            }
        }
        return found;
    }

    /** Where the first of them stands in a text that is the author's own words there: neither quoted nor a citation. */
    Optional<Prose.Stretch> ownIn(Prose prose) {
        return in(prose).stream()
                .filter(stretch -> !prose.isQuoted(stretch.start()) && !prose.isCited(stretch.start()))
                .findFirst();
    }

    /** Whether one of them stands in a text. */
    boolean areIn(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            if (lengthAt(words, at) > 0) {
                return true;
            }
        }
        return false;
    }
}
