package vn.kehoach.check.rule.programme;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.check.Prose;

/** The clauses of a text: what semicolons, ends of lines and full stops part. */
final class ClausesOf {
    private ClausesOf() {}

    /** The clause in which a place is, without the blanks around it. */
    static Prose.Stretch around(String text, int place) {
        return all(text).stream()
                .filter(clause -> place < clause.end())
                .findFirst()
                .orElse(new Prose.Stretch(0, text.length()));
    }

    /** All that have a letter or figure, in order. */
    static List<Prose.Stretch> all(String text) {
        List<Prose.Stretch> clauses = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || ends(text, at)) {
                add(clauses, text, start, at);
                start = at + 1;
            }
        }
        return clauses;
    }

    /** Whether a text goes on behind a clause with a new sentence. */
    static boolean endsSentence(String text, Prose.Stretch clause) {
        return clause.end() >= text.length() || text.charAt(clause.end()) != ';';
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return c == ';' || c == '\n' || c == '.' && last;
    }

    private static void add(List<Prose.Stretch> clauses, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            clauses.add(new Prose.Stretch(start, end));
        }
    }
}
