package vn.kehoach.check.rule.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.check.AgencyUse;
import vn.kehoach.check.Located;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.ToldDuties;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Found;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;
import vn.kehoach.words.Folding;

/** A body that is given work does not receive the plan. */
public final class RecipientsMissAgency implements StateFormRule {
    @Override
    public String code() {
        return "recipients-miss-agency";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        boolean unreadable = view.isUnreadable("/recipients");
        if (unreadable
                || view.plan().recipients().isEmpty()
                || view.plan().recipients().get().isAuto()) {
            return;
        }
        List<ResolvedBody> receivers = bodies(view, AgencyUse.Part.RECEIVES);
        Set<String> seen = new HashSet<>();
        for (PlacedItem placed : view.items()) {
            if (placed.mode() == Item.Mode.RECOMMEND || placed.item().agency().isEmpty()) {
                continue;
            }
            for (Located<AgencyRef> agency : placed.agencies()) {
                view.body(agency.value())
                        .filter(ResolvedBody::isKnown)
                        .filter(body -> !isCovered(view, receivers, body) && seen.add(body.identity()))
                        .ifPresent(body -> say(report, agency, receivers, body));
            }
        }
        view.prose().stream()
                .filter(prose -> prose.kind() == Prose.Kind.PARAGRAPH)
                .filter(prose -> prose.item().filter(item -> !item.hasAgency()).isPresent())
                .forEach(prose -> told(view, prose, receivers, seen, report));
    }

    /** The bodies to which a sentence gives a duty; those above the issuer have none from it. */
    private static void told(
            PlanView view, Prose prose, List<ResolvedBody> receivers, Set<String> seen, Report report) {
        for (Found<AgencyRef> duty : ToldDuties.in(prose)) {
            view.body(duty.value())
                    .filter(body ->
                            body.isKnown() && body.tier().compareTo(view.tier().orElseThrow()) >= 0)
                    .filter(body -> !isCovered(view, receivers, body) && seen.add(body.identity()))
                    .ifPresent(body -> report.on(prose, duty.start(), duty.end())
                            .severity(Severity.WARNING)
                            .say("told", body.name(), ""));
        }
    }

    private void say(Report report, Located<AgencyRef> agency, List<ResolvedBody> receivers, ResolvedBody body) {
        List<String> groups = receivers.stream()
                .filter(group -> isGroup(group) && group.tier() == body.tier())
                .map(ResolvedBody::name)
                .toList();
        report.at(
                groups.isEmpty() ? severity() : Severity.WARNING,
                agency.pointer() + "/role",
                groups.isEmpty() ? "message" : "group",
                body.name(),
                String.join("; ", groups));
    }

    private static boolean isCovered(PlanView view, List<ResolvedBody> receivers, ResolvedBody body) {
        boolean issuer =
                view.body(view.agencies().get(0).ref()).filter(body::isSameAs).isPresent();
        return issuer
                || receivers.stream().anyMatch(to -> to.isSameAs(body) || includes(to, body))
                || isNamed(view, body);
    }

    private static boolean includes(ResolvedBody group, ResolvedBody body) {
        return group.agency()
                .filter(agency -> agency.includes(body.ref().roleId(), body.tier(), group.tier()))
                .isPresent();
    }

    private static boolean isGroup(ResolvedBody body) {
        return body.agency().filter(agency -> !agency.covers().isEmpty()).isPresent();
    }

    /** Whether a line's own words name the body, as they may for one outside the catalogue. */
    private static boolean isNamed(PlanView view, ResolvedBody body) {
        String name = Folding.exact(body.name());
        return view.plan().recipients().orElseThrow().list().stream()
                .flatMap(line ->
                        Stream.concat(line.as().stream(), line.to().stream().flatMap(ref -> ref.as().stream())))
                .anyMatch(words -> Folding.exact(words).contains(name));
    }

    private static List<ResolvedBody> bodies(PlanView view, AgencyUse.Part part) {
        return view.agencies().stream()
                .filter(use -> use.part() == part)
                .flatMap(use -> view.body(use.ref()).stream())
                .toList();
    }
}
