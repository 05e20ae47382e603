package vn.kehoach.check;

import java.time.LocalDate;
import java.util.List;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Severity;

/** What is known of rules beside their own sentences, in words: group, severity, days, correction. */
public final class RuleWords {
    private final Messages words;

    /** The words of a language. */
    public RuleWords(Lang lang) {
        this.words = Messages.load(lang, RuleWords.class, List.of("messages"));
    }

    /** {@code lỗi}. */
    public String severity(Severity severity) {
        return words.text("severity." + severity.word());
    }

    /** The name of a group by its word, see {@link Explanation#group}: {@code Thể thức}. */
    public String group(String word) {
        return words.text("group." + word);
    }

    /** Which plans a rule is about: {@code kế hoạch từ ngày 27/5/2026}. */
    public String inForce(InForce days) {
        if (days.equals(InForce.ALWAYS)) {
            return words.text("in-force.always");
        }
        String from = days.from().map(RuleWords::day).orElse("");
        String to = days.to().map(RuleWords::day).orElse("");
        String key = to.isEmpty() ? "from" : from.isEmpty() ? "until" : "between";
        return words.text(Message.of("in-force." + key, from, to));
    }

    /** What corrections a rule brings along, in a sentence's part. */
    public String fix(Fix.Kind kind) {
        return words.text("fix." + kind.word());
    }

    /** The sentence of another key of the bundle. */
    String text(String key, Object... arguments) {
        return words.text(Message.of(key, arguments));
    }

    private static String day(LocalDate day) {
        return CitationText.running(day);
    }
}
