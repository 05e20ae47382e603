package vn.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import vn.kehoach.Format;
import vn.kehoach.Imported;
import vn.kehoach.Office;
import vn.kehoach.PlanData;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.document.Document;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceFile;
import vn.kehoach.words.Differences;

/** What is printed of a plan is read from the paper again; {@link Visible} tells what that is. The plans are the same in every build. */
class FileRoundTripTest {
    private static final long SEED = 20_260_109;
    /** Plans of which a PDF is read. */
    private static final int PDFS = 40;

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans().map(Unambiguous::of);
    }

    @Property(tries = 60, generation = GenerationMode.RANDOMIZED, seed = "20260109")
    void aPlanIsReadBackFromItsDocx(@ForAll("plans") Plan plan) {
        assertThat(Visible.of(read(plan, Format.DOCX, PlanData.LEFT_OUT)).lines())
                .isEqualTo(Visible.of(plan).lines());
    }

    @Property(tries = 20, generation = GenerationMode.RANDOMIZED, seed = "20260110")
    void theSameFromADocxThatCarriesItsPlan(@ForAll("plans") Plan plan) {
        assertThat(Visible.of(read(plan, Format.DOCX, PlanData.CARRIED)).lines())
                .isEqualTo(Visible.of(plan).lines());
    }

    @Test
    void ofAHundredLinesNinetyNineAreReadBackFromAPdf() {
        List<String> printed = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (Plan plan : samples(PDFS)) {
            printed.addAll(Visible.of(plan).lines());
            read.addAll(Visible.of(read(plan, Format.PDF, PlanData.LEFT_OUT)).lines());
        }
        List<String> wrong = new ArrayList<>();
        int changed = 0;
        for (Differences.Change change : Differences.between(printed, read)) {
            changed += Math.max(change.to() - change.from(), change.newTo() - change.newFrom());
            printed.subList(change.from(), change.to()).forEach(line -> wrong.add("- " + line));
            read.subList(change.newFrom(), change.newTo()).forEach(line -> wrong.add("+ " + line));
        }

        assertThat(changed * 100).as(String.join("\n", wrong)).isLessThanOrEqualTo(printed.size());
    }

    private List<Plan> samples(int count) {
        List<Plan> samples = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<Plan> generator = plans().generator(count);
            Random random = new Random(SEED);
            for (int i = 0; i < count; i++) {
                samples.add(generator.next(random).value());
            }
        });
        return samples;
    }

    static Plan read(Plan plan, Format format, PlanData data) {
        Document document = Office.engine().document(plan, false, data).orElseThrow();
        byte[] file =
                Office.engine().write(document, EnumSet.of(format)).files().get(format);
        SourceFile source = new SourceFile("ke-hoach." + format.name().toLowerCase(Locale.ROOT), file);
        Outcome<Imported> imported = Office.engine().importFrom(source, plan.lookupDate(), Lang.VI);
        return imported.value()
                .orElseThrow(() -> new AssertionError(imported.diagnostics()))
                .draft()
                .plan();
    }
}
