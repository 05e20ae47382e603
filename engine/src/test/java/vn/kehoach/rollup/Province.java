package vn.kehoach.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.Engine;
import vn.kehoach.Office;
import vn.kehoach.PlanInput;
import vn.kehoach.diagnostic.Outcome;

/** A province's plan and plans of its communes, for tests. */
final class Province {
    private static final String HEAD =
            """
            kehoach: 1
            id: ma-tuy
            type: ke-hoach
            form: nd30
            programme: ma-tuy-2030
            issuer: {body: people-committee, unit: "%s"}
            date: %s
            period: %s
            title: Phòng, chống ma túy
            """;

    private final PlanInput above;
    private final List<PlanInput> below = new ArrayList<>();

    private Province(String text) {
        this.above = input("tinh.yaml", text);
    }

    /** The plan of Nghệ An of 29/12/2025 with some targets, each on a line. */
    static Province asking(String... targets) {
        return new Province(head("Nghệ An", "2025-12-29", "2025-2030") + targets(targets));
    }

    /** Any plan. */
    static Province of(String text) {
        return new Province(text);
    }

    static String head(String unit, String date, String period) {
        return HEAD.formatted(unit, date, period);
    }

    static String targets(String... targets) {
        return targets.length == 0 ? "" : "targets:\n  - " + String.join("\n  - ", targets) + "\n";
    }

    /** One more plan of a commune, in a file named after it, from 2026 to 2030. */
    Province with(String commune, String... targets) {
        return file(commune + ".yaml", head(commune + ", Nghệ An", "2026-01-09", "2026-2030") + targets(targets));
    }

    /** The same with facts about its territory. */
    Province knowing(String commune, String facts, String... targets) {
        return file(
                commune + ".yaml",
                head(commune + ", Nghệ An", "2026-01-09", "2026-2030") + targets(targets) + "facts: " + facts + "\n");
    }

    /** One more file. */
    Province file(String name, String text) {
        below.add(input(name, text));
        return this;
    }

    /** A plan that reads a template. */
    Province derived(String name, String text, String template) {
        below.add(new PlanInput(
                Office.file(name, text), Optional.empty(), List.of(), Optional.of(Office.file("mau.yaml", template))));
        return this;
    }

    private static PlanInput input(String name, String text) {
        return PlanInput.alone(Office.file(name, text));
    }

    Outcome<Rollup> tried() throws InterruptedException {
        Engine engine = Office.engine();
        return engine.cascade().rollUp(above, below, List.of(), name -> {});
    }

    Rollup rollup() throws InterruptedException {
        return tried().value().orElseThrow();
    }
}
