package vn.kehoach.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kehoach.diagnostic.Lang;

/** The reference of all codes as Markdown (CommonMark with tables): an index by group, and a page for each code. */
public final class RuleReference {
    private static final String INDEX = "README.md";

    private final Lang lang;
    private final RuleWords words;

    private RuleReference(Lang lang) {
        this.lang = lang;
        this.words = new RuleWords(lang);
    }

    /** The files of the reference by name, each ended by a line end. */
    public static Map<String, String> files(Lang lang) {
        RuleReference reference = new RuleReference(lang);
        Map<String, String> files = new TreeMap<>();
        files.put(INDEX, reference.index());
        Explanation.codes()
                .forEach(code -> RulePage.of(code).ifPresent(page -> files.put(code + ".md", reference.page(page))));
        return files;
    }

    /** A page's body with its examples, without its title. */
    public static String text(RulePage page, Lang lang) {
        return new RuleReference(lang).body(page);
    }

    private String index() {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(words.text("reference.title")).append("\n\n");
        text.append(words.text(
                        "reference.intro",
                        RuleCatalogue.VERSION,
                        RuleCatalogue.rules().size()))
                .append('\n');
        for (String group : Explanation.groups()) {
            List<String> codes = Explanation.codes(group);
            if (!codes.isEmpty()) {
                text.append("\n## ").append(words.group(group)).append("\n\n");
                text.append(words.text("reference.about." + group)).append("\n\n");
                text.append(words.text("reference.columns")).append("\n|---|---|---|---|\n");
                codes.forEach(code -> text.append(row(code)));
            }
        }
        return text.toString();
    }

    private String row(String code) {
        return "| [`" + code + "`](" + code + ".md) | "
                + words.severity(Explanation.severity(code)) + " | "
                + cell(Explanation.title(code, lang)) + " | "
                + cell(words.fix(Explanation.fix(code))) + " |\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private String page(RulePage page) {
        String code = page.code();
        StringBuilder text = new StringBuilder();
        text.append("# ").append(page.title(lang)).append("\n\n");
        text.append(words.text("reference.facts")).append("\n|---|---|---|---|---|\n");
        text.append("| `").append(code).append("` | ");
        text.append(words.severity(Explanation.severity(code))).append(" | ");
        text.append(words.group(Explanation.group(code).orElseThrow())).append(" | ");
        text.append(cell(words.inForce(Explanation.inForce(code)))).append(" | ");
        text.append(cell(words.fix(Explanation.fix(code)))).append(" |\n\n");
        text.append(body(page));
        if (RuleCatalogue.suppressible().contains(code)) {
            text.append("\n## ").append(words.text("reference.set-aside")).append("\n\n");
            text.append(words.text("reference.set-aside.how", code)).append('\n');
        }
        text.append('\n').append(words.text("reference.back", INDEX)).append('\n');
        return text.toString();
    }

    private String body(RulePage page) {
        StringBuilder text = new StringBuilder();
        // Each line of a page is a paragraph of its own: what is wrong and why, then the next step.
        text.append(page.body(lang).lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n\n")))
                .append('\n');
        Explanation.legal(page.code(), lang).ifPresent(legal -> text.append("\n**")
                .append(words.text("explanation.legal"))
                .append(":** ")
                .append(legal)
                .append('\n'));
        examples(text, "explanation.bad", page.bad());
        examples(text, "explanation.good", page.good());
        return text.toString();
    }

    private void examples(StringBuilder text, String heading, List<String> snippets) {
        if (snippets.isEmpty()) {
            return;
        }
        text.append("\n## ").append(words.text(heading)).append('\n');
        for (String snippet : snippets) {
            text.append("\n```yaml\n");
            snippet.lines().map(RulePage::marked).forEach(line -> text.append(line)
                    .append('\n'));
            text.append("```\n");
        }
    }
}
