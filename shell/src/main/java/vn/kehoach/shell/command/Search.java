package vn.kehoach.shell.command;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.agency.Agencies;
import vn.kehoach.programme.Programme;
import vn.kehoach.programme.ProgrammeCatalogue;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;
import vn.kehoach.words.Folding;
import vn.kehoach.words.Nearest;

/** Finds what a person names; what is not found is told, with what is nearest. */
final class Search {
    private static final int SUGGESTIONS = 5;

    private final Kehoach kehoach;
    private final Wording wording;

    Search(Kehoach kehoach) {
        this.kehoach = kehoach;
        this.wording = new Wording(kehoach);
    }

    /** The programmes of an id or a name; none: told. */
    List<Programme> programmes(String text) {
        ProgrammeCatalogue catalogue = kehoach.engine().programmes();
        List<Programme> found = catalogue.find(text);
        if (found.isEmpty()) {
            Set<String> shown = new LinkedHashSet<>(
                    near(text, catalogue.all().stream().map(Programme::id).toList()));
            catalogue.all().forEach(each -> shown.add(each.id())); // they are few
            unknown(kehoach.say("unknown-programme", text), String.join(", ", shown));
        }
        return found;
    }

    /** The units of a code or a name on a day; none: told. */
    List<Unit> units(String text, LocalDate day) {
        Units units = kehoach.engine().units();
        List<Unit> found = units.find(text, day);
        if (found.isEmpty()) {
            String near = Stream.concat(units.findEver(text).stream(), units.suggest(text, SUGGESTIONS).stream())
                    .distinct()
                    .limit(SUGGESTIONS)
                    .map(this::atItsTime)
                    .collect(Collectors.joining("; "));
            unknown(kehoach.say("unknown-unit", text, wording.day(day)), near);
        }
        return found;
    }

    /** Units of the same name that are there on other days only; none for a code, which means one unit a day. */
    void tellOtherTimes(String text, LocalDate day) {
        if (text.chars().anyMatch(Character::isLetter)) {
            String others = kehoach.engine().units().findEver(text).stream()
                    .filter(unit -> !unit.isThereOn(day))
                    .limit(SUGGESTIONS)
                    .map(this::atItsTime)
                    .collect(Collectors.joining("; "));
            if (!others.isEmpty()) {
                kehoach.tell(kehoach.say("other-times", others));
            }
        }
    }

    /** The bodies with a name or a role near to a text, with their roles. */
    String nearAgencies(String text) {
        Map<String, String> roles = new LinkedHashMap<>();
        Agencies agencies = kehoach.engine().agencies();
        agencies.all().forEach(agency -> roles.put(agency.role(), agency.role()));
        agencies.all().forEach(agency -> agency.bodies()
                .forEach(body -> roles.putIfAbsent(agencies.nameIn(body, Optional.empty()), agency.role())));
        return Nearest.among(text, roles.keySet(), SUGGESTIONS).stream()
                .map(name -> name.equals(roles.get(name)) ? name : name + " (" + roles.get(name) + ")")
                .collect(Collectors.joining("; "));
    }

    /** The ids near to a text: a slip of the finger away or, failing that, with a word in common. */
    static List<String> near(String text, Collection<String> ids) {
        List<String> near = Nearest.among(text, ids, SUGGESTIONS);
        List<String> words = words(text);
        return !near.isEmpty()
                ? near
                : ids.stream()
                        .filter(id -> words(id).stream().anyMatch(words::contains))
                        .sorted(Comparator.comparing(id ->
                                -words(id).stream().filter(words::contains).count()))
                        .limit(SUGGESTIONS)
                        .toList();
    }

    private static List<String> words(String id) {
        return List.of(Folding.loose(id).split("[- ]"));
    }

    /** That a text may mean several units. */
    String ambiguous(String text, List<Unit> units) {
        LocalDate today = kehoach.world().today();
        return kehoach.say(
                "ambiguous-unit",
                text,
                units.stream()
                        .map(unit -> lineage(unit, today) + " (" + unit.code() + ")")
                        .collect(Collectors.joining("; ")));
    }

    /** A unit with those above it: {@code xã Quỳ Hợp, tỉnh Nghệ An}. */
    String lineage(Unit unit, LocalDate day) {
        return kehoach.engine().units().lineage(unit, day).stream()
                .map(Unit::fullName)
                .collect(Collectors.joining(", "));
    }

    /** Says that something is not known, and what is nearest to it if anything is. */
    void unknown(String sentence, String near) {
        kehoach.tell(sentence);
        if (!near.isEmpty()) {
            kehoach.tell(kehoach.say("nearest", near));
        }
    }

    /** A unit of any time: {@code huyện Kỳ Sơn, tỉnh Nghệ An (417, đến 30/6/2025)}. */
    private String atItsTime(Unit unit) {
        String span = wording.span(unit.from(), unit.to());
        LocalDate day = unit.to().or(unit::from).orElseGet(kehoach.world()::today);
        return lineage(unit, day) + " (" + unit.code() + (span.isEmpty() ? "" : ", " + span) + ")";
    }
}
