package vn.kehoach.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.check.Checked;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.Position;
import vn.kehoach.source.Span;

/** A rule for tests: finds words wherever they stand in a file, comments too, and has others for them. */
final class Swap {
    private final Map<String, String> words = new LinkedHashMap<>();

    /** Words and what is to stand in their place, in turn. */
    static Swap of(String... pairs) {
        Swap swap = new Swap();
        for (int i = 0; i < pairs.length; i += 2) {
            swap.words.put(pairs[i], pairs[i + 1]);
        }
        return swap;
    }

    Checked in(String text) {
        List<Diagnostic> findings = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            for (Map.Entry<String, String> word : words.entrySet()) {
                String content = lines.get(line);
                for (int at = content.indexOf(word.getKey()); at >= 0; at = content.indexOf(word.getKey(), at + 1)) {
                    findings.add(finding(line + 1, content, at, word));
                }
            }
        }
        return new Checked(findings, List.of());
    }

    private static Diagnostic finding(int line, String content, int at, Map.Entry<String, String> word) {
        int from = content.codePointCount(0, at) + 1;
        int to = from + word.getKey().codePointCount(0, word.getKey().length());
        Span span = new Span(new Position(line, from), new Position(line, to));
        return new Diagnostic(
                "swap",
                Severity.WARNING,
                "plan.yaml",
                span,
                "",
                Message.of("swap", word.getKey()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Fix(Fix.Kind.SAFE, List.of(new Edit(span, word.getValue())))));
    }
}
