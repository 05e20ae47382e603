package vn.kehoach.check.rule.language;

import java.util.List;
import vn.kehoach.check.Prose;
import vn.kehoach.phrase.Word;

/** Where sentences begin. */
final class Sentences {
    private Sentences() {}

    /**
     * Whether a capital may be due to a word's place: at the beginning of a text, a line, a sentence, a quotation, a parenthesis or
     * a member of a list.
     */
    static boolean mayBegin(Prose prose, List<Word> words, int at) {
        int before = at - 1;
        while (before >= 0 && words.get(before).isIn("*", "\\")) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        Word last = words.get(before);
        if (last.isPunctuation() && !last.isIn(",", "/", "&", "%", "-", "]")) {
            return !last.is(")") || isLabel(words, before);
        }
        return prose.text().substring(last.end(), words.get(at).start()).indexOf('\n') >= 0 || isDash(words, before);
    }

    /** {@code a)}. */
    private static boolean isLabel(List<Word> words, int closing) {
        return closing >= 1
                && words.get(closing - 1).end() - words.get(closing - 1).start() <= 2
                && (closing == 1 || words.get(closing - 2).isPunctuation());
    }

    /** A dash that begins a member of a list. */
    private static boolean isDash(List<Word> words, int dash) {
        return words.get(dash).is("-") && (dash == 0 || words.get(dash - 1).isIn(":", ";", "."));
    }

    /** Whether a text has a word of two letters or more that are all capitals. */
    static boolean hasAbbreviation(Prose prose) {
        for (Word word : prose.words()) {
            if (word.capitals() == Word.Capitals.ALL && word.end() - word.start() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether every letter of some words is a capital; then capitals tell nothing. */
    static boolean isInCapitals(List<Word> words, int from, int to) {
        boolean any = false;
        for (Word word : words.subList(from, to)) {
            if (word.isLetters()) {
                if (word.capitals() != Word.Capitals.ALL) {
                    return false;
                }
                any |= word.end() - word.start() > 1;
            }
        }
        return any;
    }
}
