package vn.kehoach.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.shape.Required;

/**
 * A national target programme, one file of the catalogue.
 *
 * @param kehoach version of the format; 1
 * @param id {@code ma-tuy-2030}
 * @param name official name, exact
 * @param aliases names met in plans
 * @param period first and last year, {@code 2025-2030}
 * @param phases approved stretches of a longer programme
 * @param owners the bodies that own it (chủ chương trình), by name
 * @param legal its legal basis, with what each document is to it
 * @param components projects, contents, parts: a tree of free kinds and depth
 * @param targets what it wants reached
 * @param from first day on which a plan may serve it; absent: unknown
 * @param to last day; absent: open
 * @param replacedBy id of the programme that takes its place
 * @param evidence where its identity was read
 */
public record Programme(
        @Required int kehoach,
        @Required String id,
        @Required String name,
        List<String> aliases,
        @Required String period,
        List<Phase> phases,
        @Required List<String> owners,
        @Required List<LegalBasis> legal,
        @Required List<Component> components,
        @Required List<ProgrammeTarget> targets,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> replacedBy,
        Optional<Evidence> evidence) {
    /** Keeps its own copies. */
    public Programme {
        aliases = List.copyOf(aliases);
        phases = List.copyOf(phases);
        owners = List.copyOf(owners);
        legal = List.copyOf(legal);
        components = List.copyOf(components);
        targets = List.copyOf(targets);
    }

    /** Every component of every depth, parents before children. */
    public List<Component> allComponents() {
        List<Component> all = new ArrayList<>();
        components.forEach(component -> component.collect(all));
        return List.copyOf(all);
    }

    /** A component of any depth. */
    public Optional<Component> component(String id) {
        return allComponents().stream()
                .filter(component -> component.id().equals(id))
                .findFirst();
    }

    /** A target by id. */
    public Optional<ProgrammeTarget> target(String id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    /** Whether a year lies in the period; a period that makes no sense covers all years. */
    public boolean covers(int year) {
        return Years.of(period)
                .map(years -> years.first() <= year && year <= years.last())
                .orElse(true);
    }

    /** First and last year. */
    record Years(int first, int last) {
        private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{4})");

        /** Reads {@code 2025-2030}; empty for anything else and for a period that ends before it starts. */
        static Optional<Years> of(String text) {
            Matcher years = FORM.matcher(text);
            if (!years.matches()) {
                return Optional.empty();
            }
            Years read = new Years(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
            return read.last < read.first ? Optional.empty() : Optional.of(read);
        }
    }
}
