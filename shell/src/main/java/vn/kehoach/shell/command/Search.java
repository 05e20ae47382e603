package vn.kehoach.shell.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.programme.Programme;
import vn.kehoach.programme.ProgrammeCatalogue;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;

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
            List<String> near = catalogue.nearest(text);
            List<String> shown =
                    near.isEmpty() ? catalogue.all().stream().map(Programme::id).toList() : near;
            unknown(kehoach.say("unknown-programme", text), String.join(", ", shown));
        }
        return found;
    }

    /** The units of a code or a name on a day; none: told. */
    List<Unit> units(String text, LocalDate day) {
        Units units = kehoach.engine().units();
        List<Unit> found = units.find(text, day);
        if (found.isEmpty()) {
            String near = units.suggest(text, SUGGESTIONS).stream()
                    .map(unit -> unit.fullName() + " (" + unit.code() + validity(unit) + ")")
                    .distinct()
                    .collect(Collectors.joining("; "));
            unknown(kehoach.say("unknown-unit", text, wording.day(day)), near);
        }
        return found;
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

    private String validity(Unit unit) {
        String span = wording.span(unit.from(), unit.to());
        return span.isEmpty() ? "" : ", " + span;
    }
}
