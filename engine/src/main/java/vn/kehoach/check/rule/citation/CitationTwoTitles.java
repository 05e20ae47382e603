package vn.kehoach.check.rule.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;

/** One number stands with two titles that cannot be of one document. What the catalogue has is held against the catalogue. */
public final class CitationTwoTitles implements StateFormRule {
    private static final int OTHER_SUBJECT = 30;
    private static final int TITLE = 4;

    @Override
    public String code() {
        return "citation-two-titles";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        Map<String, Mention> first = new HashMap<>();
        for (Mention mention : view.mentions()) {
            Optional<String> number = mention.number().filter(printed -> printed.indexOf('/') > 0);
            if (mention.isKnown()
                    || mention.isOfAnother()
                    || number.isEmpty()
                    || mention.title().isEmpty()) {
                continue;
            }
            Mention earlier = first.putIfAbsent(number.get(), mention);
            if (earlier != null && isSameDocument(earlier, mention) && isOther(earlier, mention)) {
                int start = mention.prose()
                        .text()
                        .indexOf(mention.title(), mention.found().end());
                report.on(mention.prose(), start, start + mention.title().length())
                        .say("message", number.get(), earlier.title());
            }
        }
    }

    /** Nothing that is said of date and issuer speaks against it. */
    private static boolean isSameDocument(Mention one, Mention other) {
        boolean sameDay = one.document().date().isEmpty()
                || other.document().date().isEmpty()
                || one.document().date().equals(other.document().date());
        String issuer = one.document().issuer();
        boolean sameIssuer = issuer.equals(Issuers.UNKNOWN)
                || other.document().issuer().equals(Issuers.UNKNOWN)
                || Issuers.same(issuer, other.document().issuer());
        return sameDay && sameIssuer;
    }

    private static boolean isOther(Mention one, Mention other) {
        PrintedTitle first = PrintedTitle.of(one);
        PrintedTitle second = PrintedTitle.of(other);
        boolean tell = first.telling().size() >= TITLE && second.telling().size() >= TITLE;
        return first.namesOther(second) || tell && first.likeness(second) < OTHER_SUBJECT;
    }
}
