package vn.kehoach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.kehoach.derive.Adopted;
import vn.kehoach.derive.Standing;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.document.Document;
import vn.kehoach.document.Form;
import vn.kehoach.plan.Plan;
import vn.kehoach.rollup.Gatherer;
import vn.kehoach.rollup.OpenConflict;
import vn.kehoach.rollup.Rollup;
import vn.kehoach.rollup.Unread;
import vn.kehoach.rollup.annex.Annex;
import vn.kehoach.setting.Setting;
import vn.kehoach.shape.Read;
import vn.kehoach.unit.Unit;

/** Reads a plan and those of the units below it, and lays them side by side. */
final class Rollups {
    private final Library library;
    private final Examiner examiner;

    Rollups(Library library, Examiner examiner) {
        this.library = library;
        this.examiner = examiner;
    }

    /** What became of one file. */
    private record Seen(
            String file, Optional<Setting> setting, int todos, Optional<Standing> standing, List<Diagnostic> reading) {
        private boolean isWhole() {
            return setting.isPresent() && !new Outcome<>(setting, reading).hasAny(Severity.ERROR);
        }

        private Unread unread() {
            return new Unread(
                    file,
                    reading.stream()
                            .filter(mistake -> mistake.severity() == Severity.ERROR)
                            .min(Diagnostic.ORDER),
                    Optional.empty());
        }
    }

    Outcome<Rollup> of(PlanInput above, List<PlanInput> below, List<Unread> unopened, Consumer<String> begun)
            throws InterruptedException {
        Seen parent = examiner.each(List.of(above), begun, this::seen).get(0);
        if (parent.setting().isEmpty()) {
            return new Outcome<>(Optional.empty(), parent.reading());
        }
        List<Gatherer.Found> plans = new ArrayList<>();
        List<Unread> unread = new ArrayList<>(unopened);
        List<OpenConflict> conflicts = new ArrayList<>();
        boolean areDerived = false;
        for (Seen seen : examiner.each(below, begun, this::seen)) {
            areDerived |= seen.standing().isPresent();
            conflicts.addAll(conflicts(seen));
            if (seen.isWhole()) {
                plans.add(new Gatherer.Found(seen.file(), seen.setting().orElseThrow(), seen.todos()));
            } else {
                unread.add(seen.unread());
            }
        }
        return new Outcome<>(
                Gatherer.gather(
                        parent.file(),
                        parent.setting().get(),
                        plans,
                        unread,
                        areDerived ? Optional.of(conflicts) : Optional.empty()),
                parent.reading());
    }

    private static List<OpenConflict> conflicts(Seen seen) {
        Optional<String> unit = seen.setting().flatMap(Setting::unit).map(Unit::code);
        return seen.standing().stream()
                .flatMap(standing -> standing.items().stream())
                .filter(Standing.Item::isConflict)
                .map(item -> new OpenConflict(unit.orElse(seen.file()), item.path()))
                .toList();
    }

    private Seen seen(PlanInput input) {
        Examination examined = examiner.read(input);
        Optional<Plan> plan = examined.plan().map(Read::value);
        return new Seen(
                examined.input().file().name(),
                plan.map(found -> Setting.of(found, examined.office().catalogues())),
                examined.plan().map(read -> read.todos().size()).orElse(0),
                examined.both().map(Adopted::standing),
                examined.reading());
    }

    /** The annex in the form of administrative documents on the day of the plan above; absent where there is none. */
    Optional<Document> annex(Rollup rollup) {
        LocalDate day = rollup.above().day();
        return library.forms().stream()
                .filter(form -> isThere(form, day))
                .findFirst()
                .map(form -> Annex.of(rollup, form));
    }

    private static boolean isThere(Form form, LocalDate day) {
        return form.from().map(from -> !from.isAfter(day)).orElse(true)
                && form.to().map(to -> !to.isBefore(day)).orElse(true);
    }
}
