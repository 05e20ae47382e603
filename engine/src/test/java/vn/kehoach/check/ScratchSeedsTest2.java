package vn.kehoach.check;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class ScratchSeedsTest2 {
    @Test
    void fixMarks() throws Exception {
        Path dir = Path.of("src/main/resources/vn/kehoach/check/rule");
        for (Rule rule : RuleCatalogue.rules()) {
            String code = rule.code();
            var pageOpt = RulePage.of(code);
            if (pageOpt.isEmpty()) {
                System.out.println("NO PAGE " + code);
                continue;
            }
            Path file = dir.resolve(code + ".md");
            String page = Files.readString(file);
            String np = page;
            for (String snip : pageOpt.get().bad()) {
                String plain = snip.replaceAll("(?m) # ✗.*$", "");
                List<vn.kehoach.diagnostic.Diagnostic> found;
                try {
                    found = Checks.run(Checks.overBase(plain)).stream()
                            .filter(f -> f.code().equals(code))
                            .toList();
                } catch (Throwable t) {
                    System.out.println("ERR " + code + " " + t.getMessage());
                    continue;
                }
                Map<Integer, List<Integer>> cols = new TreeMap<>();
                found.forEach(f -> cols.computeIfAbsent(f.span().start().line(), k -> new ArrayList<>())
                        .add(f.span().start().column()));
                String[] lines = snip.split("\n", -1);
                StringBuilder out = new StringBuilder();
                boolean changed = false, mismatch = false;
                for (int i = 0; i < lines.length; i++) {
                    String l = lines[i];
                    int at = l.indexOf(" # ✗");
                    List<Integer> c = cols.getOrDefault(i + 1, List.of());
                    int marks = at < 0 ? 0 : l.substring(at + 4).trim().split(" +").length;
                    if (marks != c.size()) {
                        mismatch = true;
                    }
                    if (at >= 0 && marks == c.size()) {
                        String nl = l.substring(0, at) + " # ✗ "
                                + String.join(
                                        " ", c.stream().map(String::valueOf).toList());
                        if (!nl.equals(l)) {
                            changed = true;
                            for (int col : c) {
                                String lp = l.substring(0, at);
                                System.out.println("MOVE " + code + " " + (i + 1) + ":" + col + " -> «"
                                        + lp.substring(Math.min(col - 1, lp.length())) + "»");
                            }
                        }
                        l = nl;
                    }
                    out.append(l).append(i < lines.length - 1 ? "\n" : "");
                }
                if (mismatch) {
                    System.out.println("MISMATCH " + code + "\n" + snip + "\n"
                            + found.stream()
                                    .map(f -> f.span() + " " + f.message())
                                    .toList());
                }
                if (changed) np = np.replace(snip, out.toString());
            }
            for (String snip : pageOpt.get().good()) {
                try {
                    var f = Checks.run(Checks.overBase(snip)).stream()
                            .filter(x -> x.code().equals(code))
                            .toList();
                    if (!f.isEmpty())
                        System.out.println("GOOD BAD " + code + " " + f.get(0).span()
                                + f.get(0).message());
                } catch (Throwable t) {
                    System.out.println("ERR " + code + " " + t.getMessage());
                }
            }
            if (!np.equals(page)) {
                Files.writeString(file, np);
                Files.writeString(Path.of("/tmp/cit/out/vn/kehoach/check/rule").resolve(code + ".md"), np);
            }
        }
        for (var f : Checks.run(Checks.overBase(""))) System.out.println("BASE " + f.span() + " " + f.message());
    }
}
