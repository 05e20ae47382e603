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
import vn.kehoach.agency.Successor;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.unit.UnitType;
import vn.kehoach.words.Nearest;

/** {@code agency}: who plays a role, tier by tier and in the course of time. */
@Command(name = "agency", aliases = "co-quan")
final class AgencyCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Parameters(arity = "1..*", paramLabel = "AGENCY", descriptionKey = "AGENCY")
    private List<String> words;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> on;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private ReportFormat format;

    @Override
    public Integer call() {
        String text = String.join(" ", words);
        Agencies agencies = kehoach.engine().agencies();
        List<Agency> found = agencies.byRole(text).map(List::of).orElseGet(() -> agencies.find(text));
        if (found.isEmpty()) {
            List<String> roles = agencies.all().stream().map(Agency::role).toList();
            new Search(kehoach)
                    .unknown(
                            kehoach.say("unknown-agency", text),
                            Nearest.of(text, roles).orElse(""));
            return Status.COULD_NOT_RUN;
        }
        kehoach.print(
                format == ReportFormat.JSON
                        ? JsonFields.document(
                                "agencies", found.stream().map(this::json).toList())
                        : found.stream().map(this::text).collect(Collectors.joining("\n")));
        return Status.FINE;
    }

    private List<Body> bodies(Agency agency) {
        return agency.bodies().stream()
                .filter(body -> on.map(body::isThereOn).orElse(true))
                .toList();
    }

    private String text(Agency agency) {
        StringBuilder text = new StringBuilder(agency.role());
        text.append(": ")
                .append(kehoach.lang() == Lang.VI ? agency.summary() : agency.english())
                .append('\n');
        if (!agency.covers().isEmpty()) {
            text.append("  ")
                    .append(kehoach.say("agency-covers", String.join(", ", agency.covers())))
                    .append('\n');
        }
        Wording wording = new Wording(kehoach);
        for (Body body : bodies(agency)) {
            text.append("  ").append(wording.tier(body.tier())).append(": ").append(wording.name(body));
            body.shortName().ifPresent(name -> text.append(" (").append(name).append(')'));
            text.append('\n');
            note(text, wording.span(body.from(), body.to()));
            note(text, kehoach.say(body.subordinate() ? "agency-subordinate" : "agency-not-subordinate"));
            body.successors().forEach(successor -> note(text, succeeded(successor, body)));
            note(text, body.unverified() ? kehoach.say("unverified") : "");
        }
        return text.toString();
    }

    private static void note(StringBuilder text, String note) {
        if (!note.isEmpty()) {
            text.append("    ").append(note).append('\n');
        }
    }

    private String succeeded(Successor successor, Body body) {
        Wording wording = new Wording(kehoach);
        String at = successor.tier().map(tier -> ", " + wording.tier(tier)).orElse("");
        String name = body.to()
                .flatMap(last -> kehoach.engine()
                        .agencies()
                        .body(
                                successor.role(),
                                successor.tier().orElse(body.tier()),
                                Optional.empty(),
                                last.plusDays(1)))
                .map(heir -> " (" + wording.name(heir) + ")")
                .orElse("");
        String function = successor.function().map(part -> ": " + part).orElse("");
        return kehoach.say("agency-successor", successor.role() + at + name) + function;
    }

    private JsonFields json(Agency agency) {
        return new JsonFields()
                .with("role", agency.role())
                .with("summary", kehoach.lang() == Lang.VI ? agency.summary() : agency.english())
                .with("issues", agency.issues())
                .with("covers", agency.covers())
                .with("bodies", bodies(agency).stream().map(AgencyCommand::json).toList());
    }

    private static JsonFields json(Body body) {
        return new JsonFields()
                .with("tier", body.tier().word())
                .with(
                        "unitTypes",
                        body.unitTypes().stream().map(UnitType::vietnamese).toList())
                .with("name", body.name())
                .with("shortName", body.shortName())
                .with("symbol", body.symbol())
                .with("subordinate", body.subordinate())
                .with("from", body.from())
                .with("to", body.to())
                .with(
                        "successors",
                        body.successors().stream()
                                .map(successor -> new JsonFields()
                                        .with("role", successor.role())
                                        .with(
                                                "tier",
                                                successor
                                                        .tier()
                                                        .orElse(body.tier())
                                                        .word())
                                        .with("function", successor.function()))
                                .toList())
                .with("unverified", body.unverified());
    }
}
