package vn.kehoach.check.rule.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Spot;
import vn.kehoach.check.FileRule;
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

    /** One finding a text: who types one word so types all words so. */
    private static void look(Prose prose, Report report) {
        List<Spot.Part> parts = new ArrayList<>();
        String text = prose.text();
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            String word = text.substring(start, end);
            if (hasMark(word) && !Normalizer.isNormalized(word, Normalizer.Form.NFC)) {
                parts.add(new Spot.Part(start, end, Normalizer.normalize(word, Normalizer.Form.NFC)));
            }
            start = end + 1;
        }
        if (!parts.isEmpty()) {
            Spot.Part first = parts.get(0);
            report.on(prose, first.start(), first.end()).safely(parts).say("message", first.text(), parts.size());
        }
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
