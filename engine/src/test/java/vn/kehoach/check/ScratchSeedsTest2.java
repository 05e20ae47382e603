package vn.kehoach.check;
import org.junit.jupiter.api.Test;
import java.nio.file.*;
import java.util.*;
class ScratchSeedsTest2 {
    @Test void time() throws Exception {
        for (String f : List.of("/tmp/cit/003.yaml", "../plans/nghe-an/xa-quy-hop.yaml")) {
            String y = Files.readString(Path.of(f));
            var read = f.contains("tmp") ? vn.kehoach.plan.PlanFile.read(new vn.kehoach.source.SourceFile("p", y.getBytes("UTF-8"))).value().get() : Checks.read(y);
            var text = new vn.kehoach.source.SourceText("plan.yaml", y);
            Map<String, Long> t = new TreeMap<>();
            int n = 300;
            for (int i = 0; i < n; i++) {
                if (i == 200) t.clear();
                PlanView v = PlanView.of(read, text, Checks.SHIPPED);
                long a = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                v.prose().forEach(Prose::citations);
                long b = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                t.merge("~citations", b - a, Long::sum);
                v.mentions();
                t.merge("~mentions", java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - b, Long::sum);
                List<vn.kehoach.diagnostic.Diagnostic> out = new ArrayList<>();
                for (Rule r : RuleCatalogue.rules()) {
                    a = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    r.check(v, new Report(r, read.origins(), new Lines(text), Optional.empty(), Set.of(), out));
                    t.merge(r.code(), java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - a, Long::sum);
                }
            }
            System.out.println("== " + f);
            t.entrySet().stream().sorted((x, z) -> Long.compare(z.getValue(), x.getValue())).limit(22).forEach(e -> System.out.printf("%s %.3f ms%n", e.getKey(), e.getValue() / 1e8));
        }
    }
}
