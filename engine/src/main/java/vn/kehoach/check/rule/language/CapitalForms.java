package vn.kehoach.check.rule.language;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;

/**
 * Which words of a phrase have a capital; the first form is the one to write.
 *
 * @param right the forms that are right, each a phrase as it is printed
 * @param always whether small letters throughout are wrong too
 * @param hint whether another form is only worth a hint
 */
record CapitalForms(List<List<Word>> right, boolean always, boolean hint) {
    /** The forms of a phrase, the one to write first; one that has other words is left out. */
    static CapitalForms of(String write, List<String> also, boolean always, boolean hint) {
        List<Word> right = Words.of(write);
        Stream<List<Word>> others = also.stream().map(Words::of).filter(form -> form.size() == right.size());
        return new CapitalForms(Stream.concat(Stream.of(right), others).toList(), always, hint);
    }

    /** Whether some words, which are those of the phrase, have the capitals of one of the forms. */
    boolean fit(List<Word> words) {
        return right.stream().anyMatch(form -> fit(form, words));
    }

    private static boolean fit(List<Word> form, List<Word> words) {
        for (int i = 0; i < form.size(); i++) {
            if (form.get(i).isLetters()
                    && form.get(i).isCapital() != words.get(i).isCapital()) {
                return false;
            }
        }
        return true;
    }

    /** The words of a text with the capitals of the form to write, blanks and tone marks as they are. */
    String over(String text, List<Word> words) {
        StringBuilder out = new StringBuilder(
                text.substring(words.get(0).start(), words.get(words.size() - 1).end()));
        int offset = words.get(0).start();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.isLetters()) {
                int at = word.start() - offset;
                boolean capital = right.get(0).get(i).isCapital();
                char first = out.charAt(at);
                out.setCharAt(at, capital ? Character.toUpperCase(first) : Character.toLowerCase(first));
            }
        }
        return out.toString();
    }
}
