package vn.kehoach.check.rule.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** Under a Party document the signer's post stands with the name of the body, which the line above says (HD36-CK-9). */
public final class SignerPostWithBody implements Rule {
    private static final Pattern POST = Pattern.compile(
            "(?iU)^(?<post>(?:phó )?bí thư(?: thường trực)?|(?:phó )?chánh văn phòng)\\s+(?:tỉnh|thành|huyện|quận|thị|đảng)\\s+(?:ủy|uỷ|bộ)\\b.*");

    @Override
    public String code() {
        return "signer-post-with-body";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (FormTexts.isParty(view)) {
            FormTexts.at(view, "/signature/title").ifPresent(title -> check(report, title));
        }
    }

    private static void check(Report report, Prose title) {
        Matcher post = POST.matcher(title.text().strip());
        if (post.matches()) {
            report.on(title, 0, title.text().stripTrailing().length())
                    .unsafely(post.group("post"))
                    .say("message", post.group("post"));
        }
    }
}
