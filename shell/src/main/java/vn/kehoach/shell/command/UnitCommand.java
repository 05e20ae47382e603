package vn.kehoach.shell.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;

/** {@code unit}: the administrative units that a text may mean on a day. */
@Command(name = "unit", aliases = "don-vi")
final class UnitCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.unit}", descriptionKey = "UNIT")
    @Takes(Kind.UNIT)
    private List<String> words;

    @Option(names = "--on", paramLabel = "${bundle:label.date}")
    private Optional<LocalDate> on;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private ReportFormat format;

    @Override
    public Integer call() {
        LocalDate day = on.orElseGet(kehoach.world()::today);
        String text = String.join(" ", words);
        Search search = new Search(kehoach);
        List<Unit> found = search.units(text, day);
        if (found.isEmpty()) {
            return Status.COULD_NOT_RUN;
        }
        kehoach.print(
                format == ReportFormat.JSON
                        ? JsonFields.document(
                                "units",
                                found.stream().map(unit -> json(unit, day)).toList())
                        : found.stream().map(unit -> text(unit, day)).collect(Collectors.joining("\n")));
        search.tellOtherTimes(text, day);
        return Status.FINE;
    }

    private Units units() {
        return kehoach.engine().units();
    }

    private String text(Unit unit, LocalDate day) {
        String span = new Wording(kehoach).span(unit.from(), unit.to());
        int children = units().children(unit, day).size();
        return Stream.of(
                        unit.code() + "  " + new Search(kehoach).lineage(unit, day),
                        span.isEmpty() ? "" : "  " + kehoach.say("valid", span),
                        children == 0 ? "" : "  " + kehoach.say("unit-children", children))
                .filter(line -> !line.isEmpty())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private JsonFields json(Unit unit, LocalDate day) {
        List<JsonFields> above = units().lineage(unit, day).stream()
                .skip(1)
                .map(each -> new JsonFields().with("code", each.code()).with("fullName", each.fullName()))
                .toList();
        return new JsonFields()
                .with("code", unit.code())
                .with("name", unit.name())
                .with("fullName", unit.fullName())
                .with("type", unit.type().vietnamese())
                .with("tier", unit.tier().word())
                .with("from", unit.from())
                .with("to", unit.to())
                .with("above", above)
                .with("children", units().children(unit, day).size());
    }
}
