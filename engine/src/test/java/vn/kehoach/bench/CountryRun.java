package vn.kehoach.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.kehoach.Engine;
import vn.kehoach.Format;
import vn.kehoach.Office;
import vn.kehoach.Rendering;
import vn.kehoach.derive.FactsTable;
import vn.kehoach.derive.Template;
import vn.kehoach.derive.Trial;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.source.SourceFile;
import vn.kehoach.unit.Unit;

/**
 * The whole country at once: from a template and a table of facts the plan of each commune, read, checked, and written as DOCX and PDF, on two
 * threads in one process. {@code CountryRun FOLDER} writes template and table there ({@code mau.yaml}, {@code du-kien.csv}), so that the
 * same can be done with the program, and then the documents. After some warming up it does 130 communes, and then all: a document must not
 * take longer because there are many.
 */
final class CountryRun {
    private static final Path ORIGINAL = Path.of("../plans/nghe-an/mau-cap-xa.yaml");
    private static final int THREADS = 2;
    private static final int PROVINCE = 130;
    private static final int WARM_UPS = 4;
    private static final double MEGA = 1024.0 * 1024;
    private static final double NANOS_OF_A_MILLI = 1e6;
    private static final double NANOS_OF_A_SECOND = 1e9;

    private final Engine engine = Office.engine();
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final Template template;
    private final FactsTable facts;
    private final List<Unit> units;
    private final Path out;

    private CountryRun(Path folder) throws IOException {
        SourceFile file = Office.file("mau.yaml", template());
        this.template = Template.read(file).value().orElseThrow();
        this.units = Trial.all(template.head(), engine.units(), Office.TODAY);
        SourceFile table = Office.file("du-kien.csv", table(units));
        this.facts = FactsTable.read(table, units, engine.units(), Office.TODAY)
                .value()
                .orElseThrow();
        this.out = folder.resolve("van-ban");
        Files.createDirectories(out);
        Files.write(folder.resolve("mau.yaml"), file.content());
        Files.write(folder.resolve("du-kien.csv"), table.content());
    }

    /** Does it, and prints what it took. */
    public static void main(String[] arguments) throws Exception {
        CountryRun run = new CountryRun(Path.of(arguments[0]));
        for (int i = 0; i < WARM_UPS; i++) {
            run.make("warming up", PROVINCE);
        }
        Times few = run.make("a province", PROVINCE);
        Times all = run.make("the country", run.units.size());
        System.out.printf(
                "median of all against median of %d: %+.0f %% by the clock, %+.0f %% in processor time%n",
                PROVINCE,
                100 * (all.median(false) / few.median(false) - 1),
                100 * (all.median(true) / few.median(true) - 1));
    }

    /**
     * What documents took.
     *
     * @param wall by the clock, ns
     * @param cpu on their own thread, ns
     */
    private record Times(List<Long> wall, List<Long> cpu) {
        double median(boolean processor) {
            List<Long> sorted = (processor ? cpu : wall).stream().sorted().toList();
            return sorted.get(sorted.size() / 2) / NANOS_OF_A_MILLI;
        }
    }

    private Times make(String name, int count) throws InterruptedException, ExecutionException {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        long begun = System.nanoTime();
        Times times = new Times(new ArrayList<>(), new ArrayList<>());
        try {
            List<Future<long[]>> pending = new ArrayList<>();
            for (Unit unit : units.subList(0, count)) {
                pending.add(workers.submit(() -> one(unit)));
            }
            for (Future<long[]> each : pending) {
                times.wall().add(each.get()[0]);
                times.cpu().add(each.get()[1]);
            }
        } finally {
            workers.shutdownNow();
        }
        double seconds = (System.nanoTime() - begun) / NANOS_OF_A_SECOND;
        long peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "%-12s %5d communes %6.1f s %6.1f communes/s; median %5.1f ms, in processor time %5.1f ms; heap up to %.0f MB%n",
                name, count, seconds, count / seconds, times.median(false), times.median(true), peak / MEGA);
        return times;
    }

    private long[] one(Unit unit) {
        long wall = System.nanoTime();
        long cpu = clock.getCurrentThreadCpuTime();
        String plan = engine.cascade()
                .derive(template, unit, Optional.of(Office.TODAY), facts.of(unit))
                .value()
                .orElseThrow()
                .text();
        Outcome<Rendering> made =
                engine.render(Office.file(unit.code() + ".yaml", plan), Set.of(Format.DOCX, Format.PDF), true);
        write(unit.code() + ".yaml", plan.getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<Format, byte[]> file : made.value().orElseThrow().files().entrySet()) {
            write(unit.code() + "." + file.getKey().word(), file.getValue());
        }
        return new long[] {System.nanoTime() - wall, clock.getCurrentThreadCpuTime() - cpu};
    }

    private void write(String name, byte[] content) {
        try {
            Files.write(out.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template of a province's communes, for those of all provinces. */
    private static String template() throws IOException {
        return Files.readString(ORIGINAL)
                .replace("  of: Nghệ An\n", "")
                .replace("phường: CAP}", "phường: CAP, đặc khu: CAĐK}")
                .replace("phường: \"khối, tổ dân phố\"}", "phường: \"khối, tổ dân phố\", đặc khu: khu dân cư}")
                .replace("name: TODO họ và tên người ký", "name: Nguyễn Văn An");
    }

    /** Facts as they may be, others for each unit and the same in each run. */
    private static String table(List<Unit> units) {
        StringBuilder table = new StringBuilder(
                "unit,border,coast,airport,industrial-park,rehabilitation-facility,addicts,press,hamlets\n");
        for (Unit unit : units) {
            int number = unit.code().hashCode();
            table.append(unit.code());
            for (int bit = 0; bit < 7; bit++) {
                table.append(',').append((number >> bit) % 3 == 0);
            }
            table.append(',').append(5 + Math.floorMod(number, 40)).append('\n');
        }
        return table.toString();
    }
}
