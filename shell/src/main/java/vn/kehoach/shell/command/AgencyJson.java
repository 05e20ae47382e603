package vn.kehoach.shell.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.Body;
import vn.kehoach.agency.Successor;
import vn.kehoach.diagnostic.Lang;

/** A role for programs; names are patterns, with {@code {type}} and {@code {unit}} for the unit's. */
final class AgencyJson {
    private final Kehoach kehoach;
    private final Optional<LocalDate> on;

    /**
     * @param on for this day; absent: for all times
     */
    AgencyJson(Kehoach kehoach, Optional<LocalDate> on) {
        this.kehoach = kehoach;
        this.on = on;
    }

    JsonFields of(Agency agency) {
        return new JsonFields()
                .with("role", agency.role())
                .with("summary", kehoach.lang() == Lang.VI ? agency.summary() : agency.english())
                .with("issues", agency.issues())
                .with("covers", agency.covers())
                .with("bodies", agency.bodies().stream().map(this::of).toList());
    }

    private JsonFields of(Body body) {
        return new JsonFields()
                .with("tier", body.tier().word())
                .with("unitTypes", body.unitTypes().isEmpty() ? List.of() : new Wording(kehoach).types(body, on))
                .with("name", body.name())
                .with("shortName", body.shortName())
                .with("symbol", body.symbol())
                .with("subordinate", body.subordinate())
                .with("from", body.from())
                .with("to", body.to())
                .with(
                        "successors",
                        body.successors().stream()
                                .map(successor -> of(successor, body))
                                .toList())
                .with("unverified", body.unverified());
    }

    private static JsonFields of(Successor successor, Body body) {
        return new JsonFields()
                .with("role", successor.role())
                .with("tier", successor.tier().orElse(body.tier()).word())
                .with("function", successor.function());
    }
}
