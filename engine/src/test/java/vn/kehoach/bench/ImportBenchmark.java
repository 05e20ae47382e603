package vn.kehoach.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.kehoach.Format;
import vn.kehoach.Imported;
import vn.kehoach.Office;
import vn.kehoach.PlanData;
import vn.kehoach.PlanInput;
import vn.kehoach.RenderOptions;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.intake.Intake;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Outliner;
import vn.kehoach.source.SourceFile;

/** Existing documents to plans; operations are documents of twelve pages. */
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 7, time = 3)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ImportBenchmark {
    /** A DOCX, to the YAML of its plan. */
    @Benchmark
    public Outcome<Imported> docxToPlan(Papers papers) {
        return papers.read(papers.next(Format.DOCX));
    }

    /** A PDF, to the YAML of its plan. */
    @Benchmark
    public Outcome<Imported> pdfToPlan(Papers papers) {
        return papers.read(papers.next(Format.PDF));
    }

    /** A text, to the YAML of its plan. */
    @Benchmark
    public Outcome<Imported> textToPlan(Papers papers) {
        return papers.read(papers.next(Format.TXT));
    }

    /** A step: a DOCX to its manuscript. */
    @Benchmark
    public Outcome<Manuscript> stepDocx(Papers papers) {
        return Intake.read(papers.next(Format.DOCX));
    }

    /** A step: a PDF to its manuscript. */
    @Benchmark
    public Outcome<Manuscript> stepPdf(Papers papers) {
        return Intake.read(papers.next(Format.PDF));
    }

    /** A step: a manuscript to its outline. */
    @Benchmark
    public Outline stepOutline(Papers papers) {
        return Outliner.outline(papers.nextManuscript());
    }

    /** The sixty-four plans as documents, without the data by which our own are known. */
    @State(Scope.Thread)
    public static class Papers {
        private final Engine engine = Office.engine();
        private final List<Map<Format, byte[]>> papers = new ArrayList<>();
        private final List<Manuscript> manuscripts = new ArrayList<>();
        private int next;

        /** Renders them. */
        public Papers() {
            for (SourceFile file : SixtyFourPlans.make()) {
                papers.add(engine.render(
                                PlanInput.alone(file),
                                RenderOptions.of(EnumSet.allOf(Format.class)).data(PlanData.LEFT_OUT))
                        .value()
                        .orElseThrow()
                        .files());
                manuscripts.add(Intake.read(next(Format.DOCX)).value().orElseThrow());
            }
        }

        SourceFile next(Format format) {
            next = (next + 1) % papers.size();
            return new SourceFile("paper." + format.word(), papers.get(next).get(format));
        }

        Manuscript nextManuscript() {
            next = (next + 1) % manuscripts.size();
            return manuscripts.get(next);
        }

        Outcome<Imported> read(SourceFile paper) {
            return engine.importFrom(paper, Optional.empty(), Lang.VI);
        }
    }
}
