package vn.kehoach.bench;

import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import vn.kehoach.Format;
import vn.kehoach.PlanData;
import vn.kehoach.Rendering;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.document.Document;
import vn.kehoach.plan.Plan;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordReader;

/** The ways of a plan, whole and in steps; operations are plans. */
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PlanBenchmark {
    /** A plan that has been read, to the bytes of its DOCX. */
    @Benchmark
    public Rendering planToDocx(Inputs inputs) {
        return write(inputs, inputs.nextPlan(), Format.DOCX, PlanData.CARRIED);
    }

    /** The same, without the plan's data in it. */
    @Benchmark
    public Rendering planToBareDocx(Inputs inputs) {
        return write(inputs, inputs.nextPlan(), Format.DOCX, PlanData.LEFT_OUT);
    }

    /** A plan that has been read, to the bytes of its PDF. */
    @Benchmark
    public Rendering planToPdf(Inputs inputs) {
        return write(inputs, inputs.nextPlan(), Format.PDF, PlanData.LEFT_OUT);
    }

    /** The text of a plan, read and checked, to the bytes of both files. */
    @Benchmark
    public Outcome<Rendering> textToBoth(Inputs inputs) {
        return inputs.engine.render(inputs.nextFile(), Inputs.BOTH, false);
    }

    /** A step: the text of a plan to its record. */
    @Benchmark
    public Outcome<Read<Plan>> stepRead(Inputs inputs) {
        return RecordReader.read(Plan.class, inputs.nextFile());
    }

    /** Two steps: the text of a plan to its record, and that against every rule. */
    @Benchmark
    public Outcome<Plan> stepReadAndCheck(Inputs inputs) {
        return inputs.engine.check(inputs.nextFile());
    }

    /** A step: a plan to its document tree. */
    @Benchmark
    public Optional<Document> stepCompose(Inputs inputs) {
        return inputs.engine.document(inputs.nextPlan(), false, PlanData.LEFT_OUT);
    }

    private static Rendering write(Inputs inputs, Plan plan, Format format, PlanData data) {
        return inputs.engine.write(inputs.engine.document(plan, false, data).orElseThrow(), EnumSet.of(format));
    }
}
