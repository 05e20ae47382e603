package vn.kehoach.check.rule.language;

import java.text.Normalizer;
import java.util.Optional;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Spot;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** Letters whose marks are characters of their own behind them: they look alike and are found by no search, and fonts set them badly. */
public final class NotNfc implements FileRule {
    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036f';

    @Override
    public String code() {
        return "not-nfc";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.SAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.prose().stream().filter(prose -> hasMark(prose.text())).forEach(prose -> look(prose, report));
    }

    /** One finding a text, which mends every word: who types one word so types all words so. */
    private static void look(Prose prose, Report report) {
        Optional<Spot> spot = Optional.empty();
        String text = prose.text();
        String first = "";
        int count = 0;
        for (int start = 0; start < text.length(); ) {
            int end = endOfWord(text, start);
            String word = text.substring(start, end);
            if (hasMark(word) && !Normalizer.isNormalized(word, Normalizer.Form.NFC)) {
                String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
                first = count++ == 0 ? composed : first;
                spot = Optional.of(
                        spot.isPresent()
                                ? spot.get().and(start, end, composed)
                                : report.on(prose, start, end).safely(composed));
            }
            start = end + 1;
        }
        if (spot.isPresent()) {
            spot.get().say("message", first, count);
        }
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean hasMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK && text.charAt(i) <= LAST_MARK) {
                return true;
            }
        }
        return false;
    }
}
