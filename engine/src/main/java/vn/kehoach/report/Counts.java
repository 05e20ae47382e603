package vn.kehoach.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Severity;

/** How many findings there are: of each severity, of each code, of each kind of correction. */
final class Counts {
    private final List<Diagnostic> findings;

    Counts(List<Diagnostic> findings) {
        this.findings = findings;
    }

    /**
     * The findings of a code that are equally grave.
     *
     * @param count how many, from 1
     */
    record Kind(Severity severity, String code, int count) {}

    int of(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** How many bring a correction of a kind along. */
    int fixable(Fix.Kind kind) {
        return (int) findings.stream()
                .filter(finding -> finding.fix().map(Fix::kind).orElse(Fix.Kind.NONE) == kind)
                .count();
    }

    /** Gravest first, then the most frequent. */
    List<Kind> kinds() {
        Map<Severity, Map<String, Integer>> counted = new TreeMap<>();
        findings.forEach(finding -> counted.computeIfAbsent(finding.severity(), first -> new TreeMap<>())
                .merge(finding.code(), 1, Integer::sum));
        List<Kind> kinds = new ArrayList<>();
        counted.forEach(
                (severity, codes) -> codes.forEach((code, count) -> kinds.add(new Kind(severity, code, count))));
        kinds.sort(Comparator.comparing(Kind::severity)
                .thenComparing(Kind::count, Comparator.reverseOrder())
                .thenComparing(Kind::code));
        return List.copyOf(kinds);
    }

    /** {@code 2 lỗi, 1 cảnh báo}, gravest first; empty where there is nothing. */
    String inWords(Messages words) {
        return Stream.of(Severity.values())
                .map(severity -> inWords(words, severity))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String inWords(Messages words, Severity severity) {
        int count = of(severity);
        String number = count == 1 ? "one" : "many";
        return count == 0 ? "" : words.text(Message.of("report.count." + severity.word() + "." + number, count));
    }
}
