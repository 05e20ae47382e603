package vn.kehoach.shell.command;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.Body;
import vn.kehoach.agency.Successor;
import vn.kehoach.diagnostic.Lang;

/** A role for people: its bodies, tier by tier, each with its time and who took over. */
final class AgencyText {
    private final Kehoach kehoach;
    private final Wording wording;
    private final Optional<LocalDate> on;

    /**
     * @param on for this day; absent: for all times
     */
    AgencyText(Kehoach kehoach, Optional<LocalDate> on) {
        this.kehoach = kehoach;
        this.wording = new Wording(kehoach);
        this.on = on;
    }

    String of(Agency agency) {
        StringBuilder text = new StringBuilder(agency.role());
        text.append(": ")
                .append(kehoach.lang() == Lang.VI ? agency.summary() : agency.english())
                .append('\n');
        if (!agency.covers().isEmpty()) {
            text.append("  ")
                    .append(kehoach.say("agency-covers", String.join(", ", agency.covers())))
                    .append('\n');
        }
        agency.bodies().forEach(body -> body(text, body));
        return text.toString();
    }

    private void body(StringBuilder text, Body body) {
        text.append("  ").append(wording.tier(body.tier())).append(": ").append(wording.name(body, on));
        wording.shortName(body, on)
                .ifPresent(name -> text.append(" (").append(name).append(')'));
        text.append('\n');
        note(text, wording.span(body.from(), body.to()));
        note(text, kehoach.say(body.subordinate() ? "agency-subordinate" : "agency-not-subordinate"));
        body.successors().forEach(successor -> note(text, succeeded(successor, body)));
        note(text, body.unverified() ? kehoach.say("unverified") : "");
    }

    private static void note(StringBuilder text, String note) {
        if (!note.isEmpty()) {
            text.append("    ").append(note).append('\n');
        }
    }

    private String succeeded(Successor successor, Body body) {
        String at = successor.tier().map(tier -> ", " + wording.tier(tier)).orElse("");
        String name = body.to()
                .map(last -> last.plusDays(1))
                .flatMap(first -> kehoach.engine()
                        .agencies()
                        .body(successor.role(), successor.tier().orElse(body.tier()), Optional.empty(), first)
                        .map(heir -> " (" + wording.name(heir, Optional.of(first)) + ")"))
                .orElse("");
        String function = successor.function().map(part -> ": " + part).orElse("");
        return kehoach.say("agency-successor", successor.role() + at + name) + function;
    }
}
