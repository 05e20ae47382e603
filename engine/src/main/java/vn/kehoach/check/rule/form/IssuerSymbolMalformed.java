package vn.kehoach.check.rule.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.agency.Body;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;

/** The issuer's part of the number has no form: blanks, a slash, a type's code, small letters (ND30-SO-5, 6, 9), or is not there. */
public final class IssuerSymbolMalformed implements StateFormRule {
    private static final Pattern GOOD = Pattern.compile("[\\p{Lu}0-9&]+(?:-[\\p{Lu}0-9&]+)*");
    private static final Pattern TYPE = Pattern.compile("(?:KH|CTr|QĐ|NQ|BC|TB)-.*");
    /** Parts of symbols that have small letters officially. */
    private static final List<String> MIXED = List.of("TTg", "TTr", "Tr");

    @Override
    public String code() {
        return "issuer-symbol-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        Optional<String> own = view.plan().issuer().symbol();
        Optional<Body> body = view.setting().issuer();
        if (own.isPresent()) {
            check(report, own.get());
        } else if (body.isPresent() && body.get().symbol().isEmpty() && !view.isUnreadable("/issuer")) {
            report.at("/issuer/body", "missing", view.setting().issuerName().orElse(""));
        }
    }

    private static void check(Report report, String symbol) {
        String plain = symbol;
        for (String mixed : MIXED) {
            plain = plain.replace(mixed, mixed.toUpperCase(FormTexts.VIETNAMESE));
        }
        Matcher good = GOOD.matcher(plain);
        if (TYPE.matcher(symbol).matches()) {
            report.at("/issuer/symbol", "type", symbol, symbol.substring(symbol.indexOf('-') + 1));
        } else if (!good.matches()) {
            report.at("/issuer/symbol", "message", symbol);
        }
    }
}
