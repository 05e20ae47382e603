package vn.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordWriter;
import vn.kehoach.source.SourceFile;

/** What holds for every plan. */
class GeneratedPlansTest {

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Property(tries = 250, generation = GenerationMode.RANDOMIZED)
    void aPlanIsReadBackFromItsFile(@ForAll("plans") Plan plan) {
        String text = RecordWriter.write(plan);
        Outcome<Read<Plan>> read =
                PlanFile.read(new SourceFile("ke-hoach-mau.yaml", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.diagnostics()).as(text).isEmpty();
        assertThat(read.value().orElseThrow().value()).isEqualTo(plan);
        assertThat(RecordWriter.write(read.value().get().value())).isEqualTo(text);
    }

    @Property(tries = 50, generation = GenerationMode.RANDOMIZED)
    void aPlanCanBeComposed(@ForAll("plans") Plan plan) {
        assertThat(Office.engine().document(plan, false)).isPresent();
    }
}
