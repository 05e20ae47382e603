package vn.kehoach.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.kehoach.check.Explanation;
import vn.kehoach.check.RulePack;
import vn.kehoach.check.RuleWords;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.document.Document;
import vn.kehoach.source.Digest;
import vn.kehoach.source.SourceFile;

/**
 * Findings for those who sign: one page that needs nothing but itself, on screen and on paper, with the plan's words beside what is
 * found in them.
 */
public final class HtmlReport {
    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");
    private static final String POLICY = "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '"
            + hash(SCRIPT) + "'; base-uri 'none'; form-action 'none'";

    private final Lang lang;
    private final Messages words;
    private final Messages messages;
    private final RuleWords rules;
    private final HtmlTables tables;

    /**
     * A report.
     *
     * @param lang of the report's own words
     * @param messages the findings' sentences in the same language
     */
    public HtmlReport(Lang lang, Messages messages) {
        this.lang = lang;
        this.words = Messages.load(lang, TextReport.class, List.of("messages"));
        this.messages = messages;
        this.rules = new RuleWords(lang);
        this.tables = new HtmlTables(lang, words, messages);
    }

    /**
     * The whole page.
     *
     * @param composed gives a plan as its readers will see it; absent where it cannot be composed
     */
    public String print(Review review, Function<SourceFile, Optional<Composed>> composed) {
        Map<String, List<Diagnostic>> byFile = review.byFile();
        List<HtmlFile> plans = review.plans().stream()
                .map(file -> file(file, composed.apply(file), byFile))
                .toList();
        List<HtmlFile> all = Stream.concat(
                        plans.stream(),
                        review.offices().stream()
                                .filter(file -> byFile.containsKey(file.name()))
                                .map(file -> file(file, Optional.empty(), byFile)))
                .toList();
        Html html = new Html();
        head(html, plans);
        html.open("main").line();
        cover(html, review, plans);
        tables.kinds(html, review.findings());
        filters(html, review, all);
        all.forEach(file -> file.write(html, all.size() > 1));
        tables.setAside(html, review.setAside());
        foot(html);
        html.close("main").line();
        html.open("script").raw(SCRIPT).close("script").line();
        return html.close("body").line().close("html").line().toString();
    }

    private HtmlFile file(SourceFile file, Optional<Composed> composed, Map<String, List<Diagnostic>> byFile) {
        return new HtmlFile(file, composed, byFile.getOrDefault(file.name(), List.of()), lang, words, messages);
    }

    private void head(Html html, List<HtmlFile> files) {
        html.raw("<!doctype html>\n")
                .open("html", "lang", lang.word())
                .line()
                .open("head")
                .line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("meta", "name", "referrer", "content", "no-referrer").line();
        html.open(
                        "meta",
                        "name",
                        "generator",
                        "content",
                        "kehoach; rules " + RulePack.current().stamp())
                .line();
        html.element("title", say("html.title") + ": " + title(files)).line();
        html.open("style").raw(STYLE).close("style").line();
        html.close("head").line().open("body").line();
    }

    private String title(List<HtmlFile> files) {
        return files.size() == 1 ? files.get(0).title() : say("html.plans", files.size());
    }

    private void cover(Html html, Review review, List<HtmlFile> files) {
        html.open("header").line();
        html.element("p", say("html.title"), "class", "kicker").line();
        html.element("h1", title(files)).line();
        html.open("dl").line();
        if (files.size() == 1) {
            files.get(0)
                    .document()
                    .map(Document.Info::issuer)
                    .filter(issuer -> !issuer.isEmpty())
                    .ifPresent(issuer -> fact(html, "html.issuer", issuer));
            fact(html, "html.file", files.get(0).name());
        }
        fact(html, "html.day", CitationText.running(review.day()));
        fact(html, "html.pack", RulePack.current().stamp());
        html.close("dl").line();
        verdict(html, review, files);
        html.close("header").line();
    }

    private void fact(Html html, String key, String value) {
        html.open("div")
                .element("dt", say(key))
                .element("dd", value)
                .close("div")
                .line();
    }

    /** One sentence, then the numbers. */
    private void verdict(Html html, Review review, List<HtmlFile> files) {
        Counts counts = new Counts(review.findings());
        Optional<Severity> gravest =
                review.findings().stream().map(Diagnostic::severity).min(java.util.Comparator.naturalOrder());
        String key = "html.verdict." + gravest.map(Severity::word).orElse("none");
        long bad = files.stream().filter(HtmlFile::hasErrors).count();
        String sentence = files.size() > 1 && bad > 0
                ? say("html.verdict.several", files.size(), bad)
                : say(key, gravest.map(counts::of).orElse(0));
        html.element(
                        "p",
                        sentence,
                        "class",
                        "verdict " + gravest.map(Severity::word).orElse("none"))
                .line();
        review.unread().forEach(trouble -> html.element("p", trouble, "class", "verdict error")
                .line());
        html.open("ul", "class", "counts").line();
        for (Severity severity : Severity.values()) {
            count(html, severity.word(), counts.of(severity), say("html.count." + severity.word()));
        }
        int fixable = counts.fixable(Fix.Kind.SAFE);
        if (fixable > 0) {
            count(html, "fixable", fixable, say("html.count.fixable"));
        }
        if (!review.setAside().isEmpty()) {
            count(html, "aside", review.setAside().size(), say("html.count.aside"));
        }
        html.close("ul").line();
    }

    private static void count(Html html, String style, int count, String label) {
        html.open("li", "class", style + (count == 0 ? " zero" : ""))
                .element("b", String.valueOf(count))
                .text(" " + label)
                .close("li")
                .line();
    }

    /** Hidden until the script shows them: without it they would do nothing. */
    private void filters(Html html, Review review, List<HtmlFile> files) {
        if (review.findings().isEmpty()) {
            return;
        }
        html.open("form", "class", "filters", "hidden", "").line();
        for (Severity severity : Severity.values()) {
            int count = new Counts(review.findings()).of(severity);
            if (count > 0) {
                html.open("label")
                        .open("input", "type", "checkbox", "name", "severity", "value", severity.word(), "checked", "");
                html.text(say("html.count." + severity.word()) + " (" + count + ")")
                        .close("label")
                        .line();
            }
        }
        List<String> present = review.findings().stream()
                .flatMap(finding -> Explanation.group(finding.code()).stream())
                .distinct()
                .toList();
        List<String> groups =
                Explanation.groups().stream().filter(present::contains).toList();
        choice(html, "group", groups, groups.stream().map(rules::group).toList());
        List<String> names = files.stream().map(HtmlFile::name).toList();
        choice(html, "file", names, names);
        html.open("output").close("output").line().close("form").line();
    }

    private void choice(Html html, String name, List<String> values, List<String> labels) {
        if (values.size() < 2) {
            return;
        }
        html.open("label").text(say("html.column." + name) + " ").open("select", "name", name);
        html.element("option", say("html.all"), "value", "");
        for (int i = 0; i < values.size(); i++) {
            html.element("option", labels.get(i), "value", values.get(i));
        }
        html.close("select").close("label").line();
    }

    private void foot(Html html) {
        html.open("footer").line();
        html.element(
                        "p",
                        say(
                                "html.foot",
                                RulePack.current().stamp(),
                                RulePack.current().digest()))
                .line();
        html.close("footer").line();
    }

    private String say(String key, Object... arguments) {
        return words.text(Message.of(key, arguments));
    }

    private static String hash(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Digest.of(text)));
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
