package vn.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kehoach.Format;
import vn.kehoach.Imported;
import vn.kehoach.Office;
import vn.kehoach.PlanData;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.document.Document;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceFile;

/** What is printed of a plan is read from the paper again. */
class FileRoundTripTest {

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans().map(Unambiguous::of);
    }

    @Property(tries = 30, generation = GenerationMode.RANDOMIZED, seed = "42")
    void docx(@ForAll("plans") Plan plan) {
        Plan read = read(plan, Format.DOCX, PlanData.LEFT_OUT);

        assertThat(Visible.of(read).lines()).isEqualTo(Visible.of(plan).lines());
    }

    static Plan read(Plan plan, Format format, PlanData data) {
        Document document = Office.engine().document(plan, false, data).orElseThrow();
        byte[] file =
                Office.engine().write(document, EnumSet.of(format)).files().get(format);
        SourceFile source = new SourceFile("ke-hoach." + format.name().toLowerCase(java.util.Locale.ROOT), file);
        Outcome<Imported> imported = Office.engine().importFrom(source, plan.lookupDate(), Lang.VI);
        return imported.value()
                .orElseThrow(() -> new AssertionError(imported.diagnostics()))
                .draft()
                .plan();
    }
}
