package vn.kehoach.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kehoach.check.Explanation;
import vn.kehoach.check.RulePack;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.yaml.Decoder;

/** Findings for people, those of one place with the lines that they speak of. */
public final class TextReport {
    private static final int HANGING = 4;

    private final Lang lang;
    private final Messages words;
    private final Messages messages;
    private final boolean colour;
    private final int width;

    /**
     * A report.
     *
     * @param lang of the report's own words
     * @param messages the findings' sentences in the same language
     * @param colour whether to colour for a terminal
     * @param width columns to break lines at; 0: not at all
     */
    public TextReport(Lang lang, Messages messages, boolean colour, int width) {
        this.lang = lang;
        this.words = Messages.load(lang, TextReport.class, List.of("messages"));
        this.messages = messages;
        this.colour = colour;
        this.width = width;
    }

    /** A report whose lines are not broken. */
    public TextReport(Lang lang, Messages messages, boolean colour) {
        this(lang, messages, colour, Columns.UNLIMITED);
    }

    /**
     * The findings, sorted by file, line, column and code, and a last line that counts them.
     *
     * @param sources the texts to show lines of; a finding in another file is printed without
     */
    public String print(List<Diagnostic> findings, List<SourceText> sources) {
        StringBuilder out = new StringBuilder();
        byFile(findings).forEach((file, those) -> out.append(places(those, lines(file, sources))));
        return out.append(summary(findings)).append('\n').toString();
    }

    /**
     * A whole report: under a heading for each file its findings, then how many there are of each kind, what can be mended and by
     * which rules all was checked.
     *
     * @param fixCommand what a person types to have the plans mended; absent where that cannot be
     */
    public String print(Review review, Optional<String> fixCommand) {
        Map<String, List<Diagnostic>> byFile = review.byFile();
        Map<String, SourceFile> files = new HashMap<>();
        review.files().forEach(file -> files.put(file.name(), file));
        StringBuilder out = new StringBuilder();
        byFile.forEach((name, findings) -> {
            List<String> lines = Optional.ofNullable(files.get(name))
                    .flatMap(file -> Decoder.decode(file).value())
                    .map(SourceText::lines)
                    .orElse(List.of());
            out.append(heading(name, findings)).append(places(findings, lines));
        });
        if (!review.findings().isEmpty()) {
            out.append(kinds(review.findings())).append('\n');
        }
        out.append(summary(review.findings())).append('\n');
        fixCommand.ifPresent(command -> out.append(fixes(review.findings(), command)));
        int setAside = review.setAside().size();
        out.append(setAside == 0 ? "" : words.text(Message.of("report.set-aside", setAside)) + "\n");
        return out.append(
                        words.text(Message.of("report.pack", RulePack.current().stamp())))
                .append('\n')
                .toString();
    }

    private static Map<String, List<Diagnostic>> byFile(List<Diagnostic> findings) {
        return findings.stream()
                .sorted(Diagnostic.ORDER)
                .collect(Collectors.groupingBy(Diagnostic::file, TreeMap::new, Collectors.toList()));
    }

    private static List<String> lines(String file, List<SourceText> sources) {
        return sources.stream()
                .filter(source -> source.name().equals(file))
                .findFirst()
                .map(SourceText::lines)
                .orElse(List.of());
    }

    private String heading(String file, List<Diagnostic> findings) {
        String title = file + " (" + new Counts(findings).inWords(words) + ")";
        String rule = "─".repeat(Math.min(Columns.width(title), width == Columns.UNLIMITED ? 100 : width));
        return (colour ? Paint.BOLD.apply(title) : title) + "\n" + rule + "\n";
    }

    /** The findings of one file. What would be said twice of a code, its hint and its ground, is said once. */
    private String places(List<Diagnostic> findings, List<String> lines) {
        Set<String> said = new HashSet<>();
        StringBuilder out = new StringBuilder();
        for (Place place : Place.of(findings)) {
            place.findings().forEach(finding -> out.append(line(finding)));
            out.append(CodeFrame.print(lines, place, colour));
            boolean several =
                    place.findings().stream().map(Diagnostic::code).distinct().count() > 1;
            for (Diagnostic finding : place.findings()) {
                String of = several ? " [" + finding.code() + "]" : "";
                finding.hint().ifPresent(hint -> note(out, said, "report.hint", of, hint));
                finding.legal().ifPresent(legal -> note(out, said, "report.legal", of, legal));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private String line(Diagnostic finding) {
        Paint paint = colour ? Paint.of(finding.severity()) : Paint.NONE;
        String severity = paint.apply(words.text("report." + finding.severity().word()));
        String text = finding.file() + ":" + finding.span().start() + ": " + severity + ": "
                + messages.text(finding.message()) + " [" + finding.code() + "]";
        return Columns.wrapped(text, HANGING, width);
    }

    private void note(StringBuilder out, Set<String> said, String label, String of, Message note) {
        String text = messages.text(note);
        if (said.add(label + " " + note.key() + " " + text)) {
            out.append(Columns.wrapped("  " + words.text(label) + of + ": " + text, HANGING, width));
        }
    }

    /** A table: severity, how many, code, what it is about. */
    private String kinds(List<Diagnostic> findings) {
        List<Counts.Kind> kinds = new Counts(findings).kinds();
        int severities = kinds.stream()
                .mapToInt(kind -> Columns.width(severity(kind)))
                .max()
                .orElse(0);
        int numbers = kinds.stream()
                .mapToInt(kind -> String.valueOf(kind.count()).length())
                .max()
                .orElse(0);
        int codes = kinds.stream().mapToInt(kind -> kind.code().length()).max().orElse(0);
        StringBuilder out = new StringBuilder(words.text("report.kinds")).append(":\n");
        for (Counts.Kind kind : kinds) {
            Paint paint = colour ? Paint.of(kind.severity()) : Paint.NONE;
            String severity = severity(kind);
            out.append("  ").append(paint.apply(severity)).append(" ".repeat(severities - Columns.width(severity)));
            String count = String.valueOf(kind.count());
            out.append(" ".repeat(2 + numbers - count.length())).append(count).append("  ");
            String title = Explanation.title(kind.code(), lang);
            String padding =
                    title.isEmpty() ? "" : " ".repeat(2 + codes - kind.code().length());
            out.append(kind.code()).append(padding).append(title).append('\n');
        }
        return out.toString();
    }

    private String severity(Counts.Kind kind) {
        return words.text("report." + kind.severity().word());
    }

    private String fixes(List<Diagnostic> findings, String command) {
        Counts counts = new Counts(findings);
        int safe = counts.fixable(Fix.Kind.SAFE);
        int unsafe = counts.fixable(Fix.Kind.UNSAFE);
        String first = safe == 0 ? "" : words.text(Message.of("report.fix.safe", safe, command)) + "\n";
        String second =
                unsafe == 0 ? "" : words.text(Message.of("report.fix.unsafe", unsafe, command + " --unsafe")) + "\n";
        return first + second;
    }

    /** How many findings of each severity, gravest first: {@code 2 lỗi, 1 cảnh báo.} */
    public String summary(List<Diagnostic> findings) {
        String counts = new Counts(findings).inWords(words);
        return counts.isEmpty() ? words.text("report.nothing") : counts + ".";
    }
}
