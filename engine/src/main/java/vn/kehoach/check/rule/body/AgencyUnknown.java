package vn.kehoach.check.rule.body;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kehoach.agency.Agencies;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.Bearer;
import vn.kehoach.agency.Body;
import vn.kehoach.check.AgencyUse;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.check.Spot;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.UnitType;
import vn.kehoach.words.Folding;
import vn.kehoach.words.Nearest;

/** A reference to a body names no role or no tier that there is. */
public final class AgencyUnknown implements FileRule {
    @Override
    public String code() {
        return "agency-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        Agencies agencies = view.catalogues().agencies();
        List<String> roles = agencies.all().stream().map(Agency::role).toList();
        for (AgencyUse use : view.agencies()) {
            AgencyRef ref = use.ref();
            if (use.part() == AgencyUse.Part.ISSUES) {
                continue;
            }
            if (ref.tierWord().isPresent() && ref.tier().isEmpty()) {
                report.at(use.rolePointer(), "tier", ref.tierWord().get());
            } else if (ref.roleId().equals(AgencyRef.OTHER)) {
                if (ref.as().isEmpty()) {
                    report.at(use.rolePointer(), "nameless");
                }
            } else if (agencies.byRole(ref.roleId()).isEmpty()) {
                unknown(view, report, use, Nearest.of(ref.roleId(), roles));
            }
        }
    }

    private static void unknown(PlanView view, Report report, AgencyUse use, Optional<String> near) {
        String written = use.ref().role();
        List<Bearer> bearers = view.catalogues().agencies().bearers(written);
        Optional<Bearer> now = bearers.stream()
                .filter(bearer -> view.day().map(bearer.body()::isThereOn).orElse(true))
                .min(Comparator.comparing(AgencyUnknown::names));
        if (now.isPresent()) {
            Bearer bearer = now.get();
            String reference =
                    Heirs.reference(view, bearer.agency().role(), bearer.body().tier());
            boolean elsewhere = isElsewhere(view, written, bearer.body(), reference);
            Spot spot = report.on(use.rolePointer(), written);
            (elsewhere ? spot : spot.unsafely(reference))
                    .say(elsewhere ? "printed-elsewhere" : "printed", written, reference);
        } else if (!bearers.isEmpty()) {
            otherTime(view, report, use, bearers.get(bearers.size() - 1).body());
        } else {
            Spot spot = report.on(use.rolePointer(), written);
            String tier = written.substring(use.ref().roleId().length());
            near.map(role -> spot.unsafely(role + tier))
                    .orElse(spot)
                    .say(near.isPresent() ? "near" : "message", written, near.orElse(""));
        }
    }

    /** The fewer names a role has, the more the name says of it: one office of a commune plays several roles. */
    private static long names(Bearer bearer) {
        return bearer.agency().bodies().stream().map(Body::name).distinct().count();
    }

    private static void otherTime(PlanView view, Report report, AgencyUse use, Body body) {
        boolean over = body.to()
                .filter(last -> last.isBefore(view.day().orElseThrow()))
                .isPresent();
        // Which commune took over from a district's body depends on the place: not for the catalogue to say.
        List<Message> heirs = over && body.tier() != Tier.DISTRICT ? Heirs.of(view, body) : List.of();
        String ended = body.tier() == Tier.DISTRICT ? "ended-district" : heirs.isEmpty() ? "ended" : "ended-succeeded";
        LocalDate bound = (over ? body.to() : body.from()).orElseThrow();
        report.at(
                use.rolePointer(),
                (over ? ended : "printed-early") + (body.unverified() ? "-unverified" : ""),
                use.ref().role(),
                CitationText.running(bound),
                heirs);
    }

    /** Whether the printed name goes on with the name of a unit that is not the issuer's, nor above it. */
    private static boolean isElsewhere(PlanView view, String printed, Body body, String reference) {
        String words = Folding.exact(printed);
        boolean ownUnit = view.body(new AgencyRef(reference, Optional.empty()))
                .flatMap(ResolvedBody::unit)
                .map(unit -> words.contains(Folding.exact(unit.name())))
                .orElse(true);
        boolean noUnit =
                Arrays.stream(UnitType.values()).anyMatch(type -> words.endsWith(Folding.exact(type.vietnamese())));
        return body.name().contains("{") && !ownUnit && !noUnit;
    }
}
