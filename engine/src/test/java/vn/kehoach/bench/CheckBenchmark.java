package vn.kehoach.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.kehoach.Engine;
import vn.kehoach.Office;
import vn.kehoach.PlanInput;
import vn.kehoach.check.Checked;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceFile;

/** Plans against every rule: one again and again, and one of each commune of the country. */
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckBenchmark {
    /** The commune's plan, read and held against every rule. */
    @Benchmark
    public Outcome<Plan> checkQuyHop(QuyHop plan) {
        return plan.engine.check(plan.file);
    }

    /** A part of it: reading alone. */
    @Benchmark
    public Outcome<Read<Plan>> readQuyHop(QuyHop plan) {
        return PlanFile.read(plan.file);
    }

    /** A plan of each commune, on all processors; s. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public Checked check3321(Country country) throws InterruptedException {
        return country.engine.checkAll(country.plans, name -> {});
    }

    /** The example plan of a commune. */
    @State(Scope.Thread)
    public static class QuyHop {
        final Engine engine = Office.engine();
        final SourceFile file;

        /** Reads its bytes. */
        public QuyHop() {
            try {
                Path path = Path.of("src/test/resources/plans/xa-quy-hop.yaml");
                file = new SourceFile(path.toString(), Files.readAllBytes(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A plan for each commune. */
    @State(Scope.Benchmark)
    public static class Country {
        final Engine engine = Office.engine();
        final List<PlanInput> plans =
                CommunePlans.make().stream().map(PlanInput::alone).toList();
    }
}
