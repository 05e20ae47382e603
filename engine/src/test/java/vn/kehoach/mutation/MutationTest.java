package vn.kehoach.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Office;
import vn.kehoach.check.RuleCatalogue;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.yaml.ReadingCode;

/**
 * Faults are put into correct plans at random places, one into each copy; the rule that should must report each where it was
 * put ({@code faults.csv} says which). The seed is printed, and given by {@code -Dkehoach.seed}; survivors are listed in
 * {@code target/mutants.md}.
 */
@DisplayName("A fault put into a correct plan is reported where it was put")
class MutationTest {
    private static final long SEED = Long.getLong("kehoach.seed", 2030);
    /** At most so many mutants of a fault and a plan. */
    private static final int EACH = Integer.getInteger("kehoach.mutants", 8);
    /** At least so many mutants in all. */
    private static final int FEWEST = 1_000;
    /** Of each hundred mutants, so many at least are reported. */
    private static final int LEAST = 98;

    private static final Map<String, List<String>> CODES = new LinkedHashMap<>();
    private static final List<Outcome> OUTCOMES = new ArrayList<>();

    /** What became of a mutant. */
    record Outcome(Mutant mutant, boolean isReported, List<Diagnostic> found) {}

    @BeforeAll
    static void spoil() throws IOException {
        System.out.println("mutants of seed " + SEED);
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/mutation/faults.csv"))) {
            lines.filter(line -> !line.startsWith("#") && line.contains(","))
                    .skip(1)
                    .forEach(line -> CODES.put(
                            line.substring(0, line.lastIndexOf(',')),
                            List.of(line.substring(line.lastIndexOf(',') + 1).split(" "))));
        }
        List<SoundPlan> plans = SoundPlan.all();
        Set<String> seen = new HashSet<>();
        List<Mutant> chosen = new ArrayList<>();
        for (Fault fault : faults()) {
            if (isPending(fault.name())) {
                continue;
            }
            for (SoundPlan plan : plans) {
                Random random = new Random(
                        SEED + 31L * fault.name().hashCode() + plan.name().hashCode());
                List<Mutant> mutants = new ArrayList<>(fault.in(plan).toList());
                Collections.shuffle(mutants, random);
                mutants.stream()
                        .filter(mutant -> seen.add(mutant.plan() + " " + mutant.edits()))
                        .limit(EACH)
                        .forEach(chosen::add);
            }
        }
        OUTCOMES.addAll(chosen.parallelStream().map(MutationTest::outcome).toList());
        MutationReport.write(
                OUTCOMES,
                CODES,
                faults().stream()
                        .map(Fault::name)
                        .filter(MutationTest::isPending)
                        .toList());
    }

    @Test
    @DisplayName("Every fault has its line in the table, and every line its fault")
    void table() {
        assertThat(faults().stream().map(Fault::name)).containsExactlyInAnyOrderElementsOf(CODES.keySet());
    }

    @Test
    @DisplayName("There are many mutants, and of each fault there is one")
    void many() {
        assertThat(OUTCOMES).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(OUTCOMES.stream().map(outcome -> outcome.mutant().fault()).distinct())
                .containsAll(faults().stream()
                        .map(Fault::name)
                        .filter(name -> !isPending(name))
                        .toList());
    }

    @Test
    @DisplayName("Nearly all of them are reported on the line of the fault, by the rule that should")
    void reported() {
        long reported = OUTCOMES.stream().filter(Outcome::isReported).count();

        assertThat(reported * 100.0 / OUTCOMES.size())
                .as("percent reported of " + OUTCOMES.size() + "; target/mutants.md lists the rest")
                .isGreaterThanOrEqualTo(LEAST);
    }

    /** What is found in a text. */
    static List<Diagnostic> check(String name, String text) {
        return Office.engine().check(Office.file(name, text)).diagnostics();
    }

    private static Outcome outcome(Mutant mutant) {
        List<Diagnostic> found = check(mutant.plan().name(), mutant.text());
        List<String> codes = CODES.getOrDefault(mutant.fault(), List.of());
        Set<Integer> lines = mutant.lines();
        boolean isReported = found.stream()
                .anyMatch(finding -> codes.contains(finding.code())
                        && lines.contains(finding.span().start().line()));
        return new Outcome(mutant, isReported, found);
    }

    private static List<Fault> faults() {
        return Stream.of(
                        Slips.all(),
                        Marks.all(),
                        Names.all(),
                        CitedDocuments.all(),
                        Targets.all(),
                        Bodies.all(),
                        Keys.all(),
                        HeadAndFoot.all(),
                        Extras.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Whether there is no rule yet that could report it. */
    private static boolean isPending(String fault) {
        return CODES.getOrDefault(fault, List.of()).stream()
                .noneMatch(code -> RuleCatalogue.rule(code).isPresent() || isReading(code));
    }

    private static boolean isReading(String code) {
        return Optional.of(code).stream().anyMatch(word -> Stream.of(ReadingCode.values())
                .anyMatch(reading -> reading.word().equals(word)));
    }
}
