package vn.kehoach.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.Explanation;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.document.Document;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Decoder;

/** The part of a page that speaks of one plan. */
final class HtmlFile {
    /** More lines of the file than these are not shown of one finding. */
    private static final int LINES = 4;
    /** Letters: a longer correction is not shown. */
    private static final int SHORT = 200;

    /** More findings than these may be parted by the end of a page. */
    private static final int FEW = 3;

    private final SourceFile file;
    private final Optional<Composed> composed;
    private final List<Diagnostic> findings;
    private final Lang lang;
    private final Messages words;
    private final Messages messages;
    private final List<String> lines;
    private final Stretches text;
    private int number;

    HtmlFile(
            SourceFile file,
            Optional<Composed> composed,
            List<Diagnostic> findings,
            Lang lang,
            Messages words,
            Messages messages) {
        this.file = file;
        this.composed = composed;
        this.findings = findings;
        this.lang = lang;
        this.words = words;
        this.messages = messages;
        this.lines = Decoder.decode(file).value().map(SourceText::lines).orElse(List.of());
        this.text = new Stretches(lines);
    }

    String name() {
        return file.name();
    }

    Optional<Document.Info> document() {
        return composed.map(Composed::document).map(Document::info);
    }

    /** The plan's title, or else the file's name. */
    String title() {
        return document().map(Document.Info::title).orElse(file.name());
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    void write(Html html, boolean amongOthers) {
        if (findings.isEmpty() && !amongOthers) {
            return;
        }
        html.open("section", "class", "plan", "data-file", file.name()).line();
        html.element("h2", amongOthers ? title() : words.text("html.findings")).line();
        if (amongOthers) {
            String counts = new Counts(findings).inWords(words);
            html.open("p", "class", "of").element("code", file.name());
            html.text(" · " + (counts.isEmpty() ? words.text("report.nothing") : counts))
                    .close("p")
                    .line();
        }
        Placed.of(composed, findings).forEach(placed -> place(html, placed));
        html.close("section").line();
    }

    private void place(Html html, Placed placed) {
        int first = number + 1;
        number += placed.findings().size();
        String many = placed.findings().size() > FEW ? "many" : null;
        html.open("article", "class", many).line().open("div", "class", "words").line();
        placed.passage()
                .ifPresentOrElse(
                        passage -> passage(html, passage, placed, first), () -> source(html, placed.findings(), first));
        html.close("div")
                .line()
                .open("ol", "class", "findings", "start", String.valueOf(first))
                .line();
        for (int i = 0; i < placed.findings().size(); i++) {
            finding(html, placed.findings().get(i), first + i);
        }
        html.close("ol").line().close("article").line();
    }

    private void passage(Html html, Passage passage, Placed placed, int first) {
        if (!passage.above().isEmpty()) {
            html.element("p", String.join(" › ", passage.above()), "class", "where")
                    .line();
        }
        html.open("p", "class", "passage " + passage.look().word());
        if (!passage.label().isEmpty()) {
            html.text(passage.label() + " ");
        }
        Mark.write(html, passage.text(), marks(passage.text(), placed, first));
        html.close("p").line();
    }

    /** Those stretches of a passage that findings speak of; none for a finding whose words it does not show as they are written. */
    private List<Mark> marks(String passage, Placed placed, int first) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < placed.findings().size(); i++) {
            Diagnostic finding = placed.findings().get(i);
            String stretch = text.words(finding.span());
            String before = Stretches.words(
                    text.text(placed.start(), max(placed.start(), finding.span().start())));
            int at = find(passage, stretch, count(before, stretch));
            if (at >= 0) {
                marks.add(new Mark(at, at + stretch.length(), first + i, finding.severity()));
            }
        }
        return marks;
    }

    private static Position max(Position one, Position other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** Where a stretch stands in a text, passing over some of the same; the last one there is where there are fewer; -1 for none. */
    private static int find(String text, String stretch, int skip) {
        if (stretch.isEmpty()) {
            return -1;
        }
        int at = text.indexOf(stretch);
        for (int i = 0; i < skip && at >= 0; i++) {
            int next = text.indexOf(stretch, at + stretch.length());
            if (next < 0) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int count(String text, String stretch) {
        int count = 0;
        for (int at = text.indexOf(stretch);
                at >= 0 && !stretch.isEmpty();
                at = text.indexOf(stretch, at + stretch.length())) {
            count++;
        }
        return count;
    }

    /** The lines of the file, where the document does not show what is spoken of. */
    private void source(Html html, List<Diagnostic> here, int first) {
        if (here.get(0).span().equals(Span.WHOLE_FILE) || lines.isEmpty()) {
            html.element("p", words.text("html.whole-file"), "class", "where").line();
            return;
        }
        html.element("p", words.text("html.in-file"), "class", "where").line();
        int from = here.get(0).span().start().line();
        int to = here.stream()
                .mapToInt(finding -> finding.span().start().line())
                .max()
                .orElse(from);
        html.open("pre");
        for (int line = from; line <= Math.min(Math.min(to, from + LINES - 1), lines.size()); line++) {
            html.element("span", line + " ", "class", "line");
            Mark.write(html, lines.get(line - 1), marks(line, here, first));
            html.text("\n");
        }
        html.close("pre").line();
    }

    private List<Mark> marks(int line, List<Diagnostic> here, int first) {
        String content = lines.get(line - 1);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            Span span = here.get(i).span();
            if (span.start().line() == line) {
                int start = chars(content, span.start().column());
                int end = span.end().line() == line ? chars(content, span.end().column()) : content.length();
                if (start < end) {
                    marks.add(new Mark(start, end, first + i, here.get(i).severity()));
                }
            }
        }
        return marks;
    }

    private static int chars(String content, int column) {
        return content.offsetByCodePoints(0, Math.min(column - 1, content.codePointCount(0, content.length())));
    }

    private void finding(Html html, Diagnostic finding, int at) {
        String severity = finding.severity().word();
        html.open(
                        "li",
                        "value",
                        String.valueOf(at),
                        "class",
                        severity,
                        "data-severity",
                        severity,
                        "data-group",
                        Explanation.group(finding.code()).orElse(""))
                .line();
        html.open("p", "class", "message")
                .element("span", words.text("report." + severity), "class", "badge " + severity);
        html.text(" " + messages.text(finding.message())).close("p").line();
        finding.fix().ifPresent(fix -> fix.edits().forEach(edit -> change(html, edit)));
        finding.hint().ifPresent(hint -> note(html, "html.next", messages.text(hint)));
        finding.legal().ifPresent(legal -> note(html, "report.legal", messages.text(legal)));
        html.open("p", "class", "code").element("code", finding.code());
        html.element("span", " · " + Explanation.title(finding.code(), lang), "class", "about");
        html.text(
                finding.span().equals(Span.WHOLE_FILE)
                        ? ""
                        : " · "
                                + words.text(Message.of(
                                        "html.place",
                                        finding.span().start().line(),
                                        finding.span().start().column())));
        html.close("p").line().close("li").line();
    }

    private void note(Html html, String key, String note) {
        html.open("p")
                .element("b", words.text(key) + ":")
                .text(" " + note)
                .close("p")
                .line();
    }

    /** What a correction makes of the words around it. */
    private void change(Html html, Edit edit) {
        Span span = edit.span();
        if (span.start().line() != span.end().line() || span.start().line() > lines.size()) {
            return;
        }
        String line = lines.get(span.start().line() - 1);
        int start = chars(line, span.start().column());
        int end = chars(line, span.end().column());
        int from = start;
        while (from > 0 && !Character.isWhitespace(line.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < line.length() && !Character.isWhitespace(line.charAt(to))) {
            to++;
        }
        String changed = line.substring(from, start) + edit.text() + line.substring(end, to);
        if (changed.length() + to - from <= SHORT) {
            html.open("p", "class", "change")
                    .element("b", words.text("html.change") + ":")
                    .text(" ");
            html.element("del", line.substring(from, to))
                    .text(" → ")
                    .element("ins", changed)
                    .close("p")
                    .line();
        }
    }
}
