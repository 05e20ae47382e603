package vn.kehoach.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.Office;
import vn.kehoach.generate.PlanArbitraries;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.shape.RecordParts;
import vn.kehoach.source.SourceFile;

/** A difference, applied to the first plan, makes the second; whichever plans they are. */
public class DifferencePropertiesTest {
    private static final List<Plan> EXAMPLES = examples();

    /** The example plans. */
    public static List<Plan> examples() {
        List<Plan> plans = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("../plans"))) {
            for (Path file : files.filter(Office::isPlan).sorted().toList()) {
                PlanFile.read(new SourceFile(file.toString(), Files.readAllBytes(file)))
                        .value()
                        .ifPresent(read -> plans.add(read.value()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plans;
    }

    static Stream<List<Plan>> pairs() {
        return EXAMPLES.stream().flatMap(one -> EXAMPLES.stream().map(other -> List.of(one, other)));
    }

    @ParameterizedTest(name = "example plans {index}")
    @MethodSource("pairs")
    @DisplayName("apply(diff(A, B), A) = B for every two example plans")
    void examplesBecomeEachOther(List<Plan> pair) {
        holds(pair.get(0), pair.get(1));
    }

    @Property(tries = 60, generation = GenerationMode.RANDOMIZED, seed = "20260109")
    @Label("apply(diff(A, B), A) = B for example plans and what chance makes of them, both ways")
    void mutants(@ForAll int which, @ForAll long seed, @ForAll boolean many) {
        Plan plan = EXAMPLES.get(Math.floorMod(which, EXAMPLES.size()));
        Plan mutant = Mutants.of(plan, seed, many ? 4 : 40);

        holds(plan, mutant);
        holds(mutant, plan);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Property(tries = 40, generation = GenerationMode.RANDOMIZED, seed = "20260110")
    @Label("apply(diff(A, B), A) = B for any two plans")
    void any(@ForAll("plans") Plan before, @ForAll("plans") Plan after) {
        holds(before, after);
    }

    @Property(tries = 80, generation = GenerationMode.RANDOMIZED, seed = "20260111")
    @Label("A plan put together from its parts is the plan")
    void parts(@ForAll("plans") Plan plan) {
        assertThat(RecordParts.record(Plan.class, RecordParts.of(plan))).isEqualTo(plan);
    }

    private static void holds(Plan before, Plan after) {
        Difference difference = Difference.between(before, after);

        assertThat(difference.apply(before)).isEqualTo(after);
        assertThat(difference.isNone()).isEqualTo(before.equals(after));
        assertThat(difference.changes().isEmpty()).isEqualTo(before.equals(after));
        assertThat(difference.pairs().values()).doesNotHaveDuplicates();
        assertThat(difference).isEqualTo(Difference.between(before, after));
    }

    @Property(tries = 30, generation = GenerationMode.RANDOMIZED, seed = "20260112")
    @Label("What is told to be gone or new has no counterpart, and what has none is told, itself or what is around it")
    void nothingIsLeftOut(@ForAll int which, @ForAll long seed) {
        Plan plan = EXAMPLES.get(Math.floorMod(which, EXAMPLES.size()));
        Plan mutant = Mutants.of(plan, seed, 6);
        Difference difference = Difference.between(plan, mutant);

        List<String> added = difference.changes().stream()
                .filter(Change.Added.class::isInstance)
                .map(change -> change.at().pointer())
                .toList();
        assertThat(added).noneMatch(difference.pairs()::containsKey);
        Site.of(RecordParts.of(mutant)).each(site -> {
            boolean untold = site.isMovable()
                    && !difference.pairs().containsKey(site.pointer())
                    && added.stream().noneMatch(pointer -> (site.pointer() + "/").startsWith(pointer + "/"));
            assertThat(untold).as(site.path()).isFalse();
        });
    }
}
