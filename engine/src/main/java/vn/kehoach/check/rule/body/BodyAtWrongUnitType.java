package vn.kehoach.check.rule.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.agency.Agencies;
import vn.kehoach.agency.Bearer;
import vn.kehoach.agency.Body;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.rule.NamedBodies;
import vn.kehoach.check.rule.OthersWords;
import vn.kehoach.check.rule.Sentence;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Found;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.UnitType;

/** A body by the name that it has in units of another type: a Phòng Kinh tế in a ward. */
public final class BodyAtWrongUnitType implements Rule {
    /** The first words of the types of units. */
    private static final Set<String> TYPES = Stream.of(UnitType.values())
            .map(type -> Words.of(type.vietnamese()).get(0).form())
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public String code() {
        return "body-at-wrong-unit-type";
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
        if (view.unit().isEmpty() || view.day().isEmpty()) {
            return;
        }
        for (Prose prose : view.prose()) {
            if (prose.kind() != Prose.Kind.REASON) {
                prose.bodies().stream().filter(Found::isSure).forEach(mention -> check(view, report, prose, mention));
            }
        }
    }

    private static void check(PlanView view, Report report, Prose prose, Found<AgencyRef> mention) {
        Unit unit = view.unit().orElseThrow();
        LocalDate day = view.day().orElseThrow();
        List<Bearer> now = NamedBodies.of(view.catalogues().agencies(), mention.words()).stream()
                .filter(bearer -> bearer.body().isThereOn(day))
                .toList();
        boolean elsewhere = !now.isEmpty()
                && now.stream()
                        .allMatch(bearer -> bearer.body().tier() == unit.tier() && isOfOther(bearer.body(), unit));
        if (elsewhere && !isListed(prose, mention) && !OthersWords.at(prose, mention.start())) {
            Optional<String> own = own(view, now.get(0), unit, day);
            var spot = report.on(prose, mention.start(), mention.end());
            own.ifPresent(spot::unsafely);
            spot.say(own.isPresent() ? "instead" : "message", mention.words(), unit.fullName(), own.orElse(""));
        }
    }

    private static boolean isOfOther(Body body, Unit unit) {
        return !body.unitTypes().isEmpty() && !body.unitTypes().contains(unit.type());
    }

    /** {@code Công an xã, phường}: those of several units. */
    private static boolean isListed(Prose prose, Found<AgencyRef> mention) {
        List<Word> words = prose.words();
        int at = Sentence.indexAt(words, mention.end() - 1) + 1;
        return at + 1 < words.size()
                && words.get(at).isIn(",", "/")
                && TYPES.contains(words.get(at + 1).form());
    }

    private static Optional<String> own(PlanView view, Bearer bearer, Unit unit, LocalDate day) {
        Agencies agencies = view.catalogues().agencies();
        return agencies.body(bearer.agency().role(), unit.tier(), Optional.of(unit.type()), day)
                .map(body -> agencies.nameIn(body, Optional.of(unit)));
    }
}
