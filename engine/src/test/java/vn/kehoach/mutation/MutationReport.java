package vn.kehoach.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.diagnostic.Diagnostic;

/** {@code target/mutants.md}: how many mutants of each fault were reported, and which were not. */
final class MutationReport {
    private static final Path FILE = Path.of("target/mutants.md");

    private MutationReport() {}

    static void write(List<MutationTest.Outcome> outcomes, Map<String, List<String>> codes, List<String> pending)
            throws IOException {
        StringBuilder out = new StringBuilder("# Mutants\n\n");
        long reported =
                outcomes.stream().filter(MutationTest.Outcome::isReported).count();
        out.append(reported).append(" of ").append(outcomes.size()).append(" reported.\n\n");
        out.append("| fault | reported | of | rules |\n|---|---|---|---|\n");
        Map<String, List<MutationTest.Outcome>> byFault = outcomes.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.mutant().fault()));
        codes.forEach((fault, rules) -> {
            List<MutationTest.Outcome> of = byFault.getOrDefault(fault, List.of());
            out.append("| ").append(fault).append(" | ");
            out.append(of.stream().filter(MutationTest.Outcome::isReported).count());
            out.append(" | ").append(of.size()).append(" | ");
            out.append(pending.contains(fault) ? "none yet: " : "")
                    .append(String.join(" ", rules))
                    .append(" |\n");
        });
        out.append("\n## Not reported\n\n");
        outcomes.stream().filter(outcome -> !outcome.isReported()).forEach(outcome -> out.append("- ")
                .append(outcome.mutant().fault())
                .append(" (")
                .append(outcome.mutant().plan())
                .append("): ")
                .append(outcome.mutant().change())
                .append("expected on ")
                .append(outcome.mutant().lines())
                .append("; found ")
                .append(outcome.found().stream().map(MutationReport::told).collect(Collectors.joining(", ")))
                .append('\n'));
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, out);
    }

    private static String told(Diagnostic finding) {
        return finding.span().start() + " " + finding.code();
    }
}
