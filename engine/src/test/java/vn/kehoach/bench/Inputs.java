package vn.kehoach.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.kehoach.Engine;
import vn.kehoach.Format;
import vn.kehoach.Office;
import vn.kehoach.Rendering;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.document.Document;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceFile;

/** The engine, and the sixty-four plans at each of their stages, handed out in rotation. */
@State(Scope.Thread)
public class Inputs {
    static final Set<Format> BOTH = EnumSet.of(Format.DOCX, Format.PDF);

    final Engine engine = Office.engine();
    private final List<SourceFile> files = SixtyFourPlans.make();
    private final List<Plan> plans = files.stream().map(this::sound).toList();
    private final List<Document> documents = plans.stream()
            .map(plan -> engine.document(plan, false).orElseThrow())
            .toList();
    private int next;

    SourceFile nextFile() {
        return files.get(turn());
    }

    Plan nextPlan() {
        return plans.get(turn());
    }

    Document nextDocument() {
        return documents.get(turn());
    }

    private int turn() {
        next = (next + 1) % SixtyFourPlans.COUNT;
        return next;
    }

    private Plan sound(SourceFile file) {
        Outcome<Plan> outcome = engine.check(file);
        if (outcome.hasAny(Severity.ERROR)) {
            throw new IllegalStateException(file.name() + ": " + outcome.diagnostics());
        }
        return outcome.value().orElseThrow();
    }

    /** Says how large the plans and their files are. */
    public static void main(String[] arguments) {
        Inputs inputs = new Inputs();
        for (int i = 0; i < SixtyFourPlans.COUNT; i++) {
            SourceFile file = inputs.nextFile();
            Rendering rendering =
                    inputs.engine.render(file, BOTH, false).value().orElseThrow();
            System.out.printf(
                    "%s: %,d bytes; %d pages; DOCX %,d bytes, PDF %,d bytes%n",
                    file.name(),
                    file.content().length,
                    rendering.pages(),
                    rendering.files().get(Format.DOCX).length,
                    rendering.files().get(Format.PDF).length);
        }
    }
}
