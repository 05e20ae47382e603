package vn.kehoach.shell.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.kehoach.agency.Agencies;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.Body;
import vn.kehoach.unit.Tier;

/** {@code agency}: who plays a role, tier by tier and in the course of time. */
@Command(name = "agency", aliases = "co-quan")
final class AgencyCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.agency}", descriptionKey = "AGENCY")
    @Takes(Kind.AGENCY)
    private List<String> words;

    @Option(names = "--on", paramLabel = "${bundle:label.date}")
    private Optional<LocalDate> on;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private ReportFormat format;

    @Override
    public Integer call() {
        String text = String.join(" ", words);
        List<Agency> ever = meant(text);
        List<Agency> found =
                ever.stream().map(this::then).filter(AgencyCommand::hasBodies).toList();
        if (found.isEmpty()) {
            unknown(text, ever);
            return Status.COULD_NOT_RUN;
        }
        kehoach.print(
                format == ReportFormat.JSON
                        ? JsonFields.document(
                                "agencies",
                                found.stream()
                                        .map(new AgencyJson(kehoach, on)::of)
                                        .toList())
                        : found.stream().map(new AgencyText(kehoach, on)::of).collect(Collectors.joining("\n")));
        return Status.FINE;
    }

    private List<Agency> meant(String text) {
        Agencies agencies = kehoach.engine().agencies();
        List<Agency> named = agencies.byRole(text).map(List::of).orElseGet(() -> agencies.find(text));
        return named.isEmpty() ? agencies.search(text) : named;
    }

    /** The role with the bodies of the day asked for. */
    private Agency then(Agency agency) {
        List<Body> bodies = agency.bodies().stream()
                .filter(body -> on.isEmpty() || isThere(body, on.get()))
                .toList();
        return agency.with(bodies);
    }

    private boolean isThere(Body body, LocalDate day) {
        return body.isThereOn(day)
                && (body.tier() == Tier.CENTRAL
                        || !new Wording(kehoach).types(body, on).isEmpty());
    }

    private static boolean hasBodies(Agency agency) {
        return !agency.bodies().isEmpty();
    }

    private void unknown(String text, List<Agency> atOtherTimes) {
        Search search = new Search(kehoach);
        if (atOtherTimes.isEmpty()) {
            search.unknown(kehoach.say("unknown-agency", text), search.nearAgencies(text));
            return;
        }
        Wording wording = new Wording(kehoach);
        kehoach.tell(kehoach.say("agency-not-then", text, wording.day(on.orElseThrow())));
        kehoach.tell(kehoach.say(
                "other-times",
                atOtherTimes.stream()
                        .flatMap(agency -> agency.bodies().stream())
                        .map(body -> wording.name(body, Optional.empty()) + " (" + wording.span(body.from(), body.to())
                                + ")")
                        .distinct()
                        .collect(Collectors.joining("; "))));
    }
}
