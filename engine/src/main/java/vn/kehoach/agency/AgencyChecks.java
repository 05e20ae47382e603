package vn.kehoach.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.shape.Origins;
import vn.kehoach.shape.Read;
import vn.kehoach.unit.Tier;

/** Looks for what no single line shows to be wrong: contradictions and loose ends between the rows of a catalogue. */
final class AgencyChecks {
    private final Agencies catalogue;
    private final List<Diagnostic> findings = new ArrayList<>();
    /** Where each role was said first. */
    private final Map<String, String> seen = new HashMap<>();

    AgencyChecks(Agencies catalogue, List<Read<AgencyFile>> files) {
        this.catalogue = catalogue;
        for (Read<AgencyFile> file : files) {
            List<Agency> agencies = file.value().agencies();
            for (int i = 0; i < agencies.size(); i++) {
                check(agencies.get(i), new Row(file.origins(), "/agencies/" + i));
            }
        }
    }

    List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    /** A part of a file, by its pointer. */
    private record Row(Origins origins, String pointer) {
        Row part(String name) {
            return new Row(origins, pointer + "/" + name);
        }

        String place() {
            return origins.file() + ":" + origins.at(pointer).value().start();
        }
    }

    private void check(Agency agency, Row row) {
        String earlier = seen.putIfAbsent(agency.role(), row.part("role").place());
        if (earlier != null) {
            add("catalogue-contradiction", "role", row.part("role"), agency.role(), earlier);
        }
        for (int i = 0; i < agency.covers().size(); i++) {
            checkReference(agency.covers().get(i), row.part("covers").part("" + i));
        }
        List<Body> bodies = agency.bodies();
        for (int i = 0; i < bodies.size(); i++) {
            Row at = row.part("bodies").part("" + i);
            checkBody(bodies.get(i), at);
            for (int j = 0; j < i; j++) {
                if (bodies.get(j).clashesWith(bodies.get(i))) {
                    Row other = row.part("bodies").part("" + j);
                    add("catalogue-contradiction", "bodies", at, agency.role(), other.place());
                }
            }
        }
    }

    private void checkBody(Body body, Row row) {
        LocalDate from = body.from().orElse(LocalDate.MIN);
        if (body.to().filter(to -> to.isBefore(from)).isPresent()) {
            add("catalogue-bad-row", "backwards", row.part("to"), body.to().get(), from);
        }
        Stream.of(
                        Map.entry("name", Optional.of(body.name())),
                        Map.entry("short-name", body.shortName()),
                        Map.entry("governing", body.governing()))
                .forEach(text -> checkPlaceholders(text.getValue().orElse(""), row.part(text.getKey())));
        body.head().ifPresent(head -> checkPlaceholders(head, row.part("head")));
        for (int i = 0; i < body.successors().size(); i++) {
            Successor successor = body.successors().get(i);
            checkRole(
                    successor.role(),
                    Optional.of(successor.tier().orElse(body.tier())),
                    row.part("successors").part("" + i).part("role"));
        }
    }

    private void checkPlaceholders(String text, Row row) {
        Placeholders.unknownIn(text, row.pointer().endsWith("/governing"))
                .forEach(unknown -> add("catalogue-bad-row", "placeholder", row, unknown));
    }

    /** {@code role} or {@code role@tier}. */
    private void checkReference(String reference, Row row) {
        int at = reference.indexOf('@');
        Optional<Tier> tier = Stream.of(Tier.values())
                .filter(known -> at >= 0 && known.word().equals(reference.substring(at + 1)))
                .findFirst();
        if (at >= 0 && tier.isEmpty()) {
            add("catalogue-unknown-reference", "tier", row, reference);
        } else {
            checkRole(at < 0 ? reference : reference.substring(0, at), tier, row);
        }
    }

    private void checkRole(String role, Optional<Tier> tier, Row row) {
        Optional<Agency> agency = catalogue.byRole(role);
        if (agency.isEmpty()) {
            add("catalogue-unknown-reference", "role", row, role);
        } else if (tier.isPresent() && agency.get().bodies().stream().noneMatch(body -> body.tier() == tier.get())) {
            add("catalogue-unknown-reference", "body", row, role, tier.get().word());
        }
    }

    /** Whether two bodies play the role in the same units on the same day. */
    private void add(String code, String what, Row row, Object... arguments) {
        Origins.Place place = row.origins().at(row.pointer());
        findings.add(new Diagnostic(
                code,
                Severity.ERROR,
                row.origins().file(),
                place.value(),
                place.pointer(),
                Message.of(code + "." + what + ".message", arguments),
                Optional.of(Message.of(code + "." + what + ".hint")),
                Optional.empty()));
    }
}
