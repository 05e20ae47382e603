package vn.kehoach.check.rule.body;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.check.Rule;
import vn.kehoach.check.rule.ReportLines;
import vn.kehoach.check.rule.Sentence;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Found;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.ReportDuty;
import vn.kehoach.unit.Tier;

/**
 * A body of the issuer's tier reports to those who stand above the issuer, and not through it. A line of its own branch, from Công an
 * xã to Công an tỉnh, is no skip.
 */
public final class ReportingLineSkips implements Rule {
    /** The bodies to which a tier reports as a whole, by its own head. */
    private static final Set<String> GOVERNING = Set.of(
            "people-committee",
            "people-council",
            "party-committee",
            "party-standing",
            "committee-leaders",
            "government",
            "prime-minister",
            "national-assembly",
            "politburo");

    private static final List<List<String>> FOR_THE_ISSUER = Sentence.forms(
            "tham mưu", "giúp", "trình ubnd", "trình ủy ban", "trình chủ tịch", "trình lãnh đạo", "dự thảo", "để");

    @Override
    public String code() {
        return "reporting-line-skips";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.tier().isEmpty() || view.day().isEmpty()) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (Prose prose : view.prose()) {
            if (prose.kind() == Prose.Kind.PARAGRAPH
                    && prose.item().filter(item -> isOfOthers(view, item)).isPresent()) {
                check(view, prose, told, report);
            }
        }
        for (PlacedItem item : view.items()) {
            if (item.item().report().isPresent() && item.item().text().isEmpty() && isOfOthers(view, item)) {
                data(view, item, item.item().report().get(), report);
            }
        }
    }

    /** Whether the item is given to bodies of the issuer's tier, none of them the issuer. */
    private static boolean isOfOthers(PlanView view, PlacedItem item) {
        Optional<ResolvedBody> issuer = view.body(view.agencies().get(0).ref());
        return item.hasAgency()
                && item.agencies().stream()
                        .map(agency -> view.body(agency.value()))
                        .allMatch(body -> body.isPresent()
                                && body.get().tier() == view.tier().get()
                                && issuer.filter(body.get()::isSameAs).isEmpty());
    }

    private static void check(PlanView view, Prose prose, Set<String> told, Report report) {
        if (prose.text().indexOf("áo c") < 0) {
            return;
        }
        for (ReportLines line : ReportLines.in(prose)) {
            for (Found<AgencyRef> receiver : line.receivers()) {
                if (isAbove(view, receiver.value())
                        && !isThroughIssuer(view, prose, line)
                        && told.add(prose.pointer())) {
                    int start = prose.words().get(line.at()).start();
                    report.on(prose, start, receiver.end()).say("message", receiver.words(), issuer(view));
                }
            }
        }
    }

    private static void data(PlanView view, PlacedItem item, ReportDuty duty, Report report) {
        for (int i = 0; i < duty.to().size(); i++) {
            AgencyRef to = duty.to().get(i);
            if (isAbove(view, to)) {
                String name = view.body(to).map(ResolvedBody::name).orElse(to.role());
                report.at(item.pointer() + "/report/to/" + i + "/role", "message", name, issuer(view));
            }
        }
    }

    private static boolean isAbove(PlanView view, AgencyRef receiver) {
        Tier issuer = view.tier().orElseThrow();
        return GOVERNING.contains(receiver.roleId())
                && view.body(receiver)
                        .filter(body -> body.tier().compareTo(issuer) < 0)
                        .isPresent();
    }

    /** Whether the sentence names the issuer before, or says that the report is the issuer's. */
    private static boolean isThroughIssuer(PlanView view, Prose prose, ReportLines line) {
        Sentence sentence = line.sentence();
        String role = view.plan().issuer().body();
        int from = prose.words().get(sentence.from()).start();
        int to = prose.words().get(line.at()).start();
        return sentence.hasBefore(FOR_THE_ISSUER, line.at())
                || prose.bodies().stream()
                        .filter(body -> body.start() >= from && body.start() < to)
                        .anyMatch(body -> body.value().roleId().equals(role) && !isAbove(view, body.value()));
    }

    private static String issuer(PlanView view) {
        return view.setting().issuerName().orElse(view.plan().issuer().unit());
    }
}
