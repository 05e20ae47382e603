package vn.kehoach.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The yardstick: machines differ, the ratio of our figures to this one less so. */
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PeerBenchmark {
    /** The same document's text through plain POI. */
    @Benchmark
    public byte[] plainPoiDocx(Inputs inputs) {
        return PlainPoi.write(inputs.nextDocument());
    }
}
