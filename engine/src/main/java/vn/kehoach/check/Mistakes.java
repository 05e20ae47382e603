package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.phrase.Certainty;
import vn.kehoach.phrase.Found;
import vn.kehoach.phrase.Word;
import vn.kehoach.spelling.Mistake;
import vn.kehoach.spelling.Spelling;

/** Finds the mistakes of the catalogue among the words of a text. */
final class Mistakes {
    /** What quotes or sets off a word and does not part it from its neighbours. */
    private static final String TRANSPARENT = "“”\"‘’'*";

    /** Behind these begins a sentence, or a part of one. */
    private static final String OPENERS = ".;:!?…•+–-)";

    private final List<Word> words;

    private Mistakes(List<Word> words) {
        this.words = words;
    }

    static List<Found<Mistake>> in(String text, List<Word> words, Spelling spelling) {
        return new Mistakes(words).find(text, spelling);
    }

    private List<Found<Mistake>> find(String text, Spelling spelling) {
        List<Found<Mistake>> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String first = words.get(i).form();
            if (!spelling.mayBegin(first)) {
                continue;
            }
            String second = i + 1 < words.size() ? words.get(i + 1).form() : "";
            Optional<Mistake> mistake = at(i, spelling.beginningWith(first, second));
            if (mistake.isEmpty()) {
                mistake = at(i, spelling.alone(first));
            }
            if (mistake.isPresent()) {
                int last = i + mistake.get().wrong().size() - 1;
                found.add(Found.in(text, words.get(i).start(), words.get(last).end(), mistake.get(), Certainty.SURE));
                i = last;
            }
        }
        return List.copyOf(found);
    }

    private Optional<Mistake> at(int start, List<Mistake> candidates) {
        for (Mistake mistake : candidates) {
            if (isAt(start, mistake)) {
                return Optional.of(mistake);
            }
        }
        return Optional.empty();
    }

    private boolean isAt(int start, Mistake mistake) {
        int end = start + mistake.wrong().size();
        if (!stands(mistake.wrong(), start) || isName(mistake, start)) {
            return false;
        }
        boolean behindRight = mistake.after().isEmpty() && !mistake.opens()
                || mistake.opens() && opens(start)
                || mistake.after().stream().anyMatch(phrase -> isBehind(phrase, start));
        return behindRight
                && (mistake.before().isEmpty() || mistake.before().stream().anyMatch(phrase -> isBefore(phrase, end)))
                && mistake.notAfter().stream().noneMatch(phrase -> isBehind(phrase, start))
                && mistake.notBefore().stream().noneMatch(phrase -> isBefore(phrase, end));
    }

    /** Words each of which has a capital are somebody's or something's name; a single one where no sentence begins. */
    private boolean isName(Mistake mistake, int start) {
        List<Word> wrong = words.subList(start, start + mistake.wrong().size());
        boolean allCapital = wrong.stream().allMatch(word -> word.capitals() == Word.Capitals.FIRST);
        return allCapital && (wrong.size() > 1 || !opens(start));
    }

    private boolean stands(List<String> forms, int start) {
        if (start + forms.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < forms.size(); i++) { // the first is known
            if (!words.get(start + i).is(forms.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isBefore(List<String> phrase, int end) {
        int at = end;
        for (String form : phrase) {
            while (at < words.size() && isTransparent(words.get(at))) {
                at++;
            }
            if (at == words.size() || !fits(words.get(at), form)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private boolean isBehind(List<String> phrase, int start) {
        int at = start - 1;
        for (int i = phrase.size() - 1; i >= 0; i--) {
            while (at >= 0 && isTransparent(words.get(at))) {
                at--;
            }
            if (at < 0 || !fits(words.get(at), phrase.get(i))) {
                return false;
            }
            at--;
        }
        return true;
    }

    private boolean opens(int start) {
        int at = start - 1;
        while (at >= 0 && isTransparent(words.get(at))) {
            at--;
        }
        return at < 0
                || words.get(at).isPunctuation()
                        && OPENERS.contains(words.get(at).form());
    }

    private static boolean fits(Word word, String form) {
        return form.equals(Mistake.NUMBER) ? word.isNumber() : word.is(form);
    }

    private static boolean isTransparent(Word word) {
        return word.isPunctuation() && TRANSPARENT.contains(word.form());
    }
}
