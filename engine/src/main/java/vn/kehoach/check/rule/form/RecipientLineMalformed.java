package vn.kehoach.check.rule.form;

import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Recipient;

/**
 * A line of the recipients that a plan cannot have: {@code Như trên} stands only below "Kính gửi" (ND30-NN-8), {@code Như Điều} only under
 * decisions and resolutions (ND30-NN-9), and what is kept has a key of its own.
 */
public final class RecipientLineMalformed implements StateFormRule {
    private static final Pattern ABOVE = Pattern.compile("(?iU)^như\\s+(?:trên|kính gửi)\\b.*");
    private static final Pattern ARTICLE = Pattern.compile("(?iU)^như\\s+điều\\b.*");
    private static final Pattern KEPT = Pattern.compile("(?iU)^lưu\\s*:?\\s*(?:vt|văn thư|văn phòng|vp|hs|hồ sơ)\\b.*");

    @Override
    public String code() {
        return "recipient-line-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        List<Recipient> lines =
                view.plan().recipients().map(recipients -> recipients.list()).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            String pointer = "/recipients/list/" + i;
            String words = words(lines.get(i));
            if (ABOVE.matcher(words).matches()) {
                report.at(pointer, "above", words);
            } else if (ARTICLE.matcher(words).matches()) {
                report.at(pointer, "article", words);
            } else if (KEPT.matcher(words).matches()) {
                report.at(pointer, "kept", words);
            }
        }
    }

    private static String words(Recipient line) {
        return line.as()
                .or(() -> line.to().stream().findFirst().flatMap(ref -> ref.as()))
                .orElse("")
                .replaceFirst("^[-–\\s]+", "");
    }
}
