package vn.kehoach.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.intake.IntakeCode;
import vn.kehoach.policy.PolicyCode;
import vn.kehoach.yaml.ReadingCode;

/** What a code means, for {@code explain}. */
public final class Explanation {
    private static final String INDENT = "    ";

    private Explanation() {}

    /** Every code that can be explained, sorted: the rules', and those of reading plans and documents. */
    public static List<String> codes() {
        return Stream.concat(RuleCatalogue.rules().stream().map(Rule::code), reading().keySet().stream())
                .sorted()
                .toList();
    }

    private static Map<String, Severity> reading() {
        Map<String, Severity> codes = new HashMap<>();
        Arrays.stream(ReadingCode.values()).forEach(code -> codes.put(code.word(), code.severity()));
        Arrays.stream(IntakeCode.values()).forEach(code -> codes.put(code.word(), code.severity()));
        Arrays.stream(PolicyCode.values()).forEach(code -> codes.put(code.word(), code.severity()));
        return codes;
    }

    /** What a code is about, on one line; empty for a code that does not exist. */
    public static String title(String code, Lang lang) {
        return RulePage.of(code).map(page -> page.title(lang)).orElse("");
    }

    /** How grave a finding of a code usually is. */
    public static Severity severity(String code) {
        return RuleCatalogue.rule(code).map(Rule::severity).orElseGet(() -> reading()
                .getOrDefault(code, Severity.ERROR));
    }

    /**
     * The explanation of a code as text of some lines, the last one ended: title, usual severity, what and why, the ground in
     * law, examples.
     */
    public static Optional<String> of(String code, Lang lang) {
        return RulePage.of(code).map(page -> text(page, lang));
    }

    private static String text(RulePage page, Lang lang) {
        Messages words = Messages.load(lang, Explanation.class, List.of("messages"));
        StringBuilder text = new StringBuilder();
        text.append(page.code())
                .append(" (")
                .append(words.text("severity." + severity(page.code()).word()));
        text.append("): ")
                .append(page.title(lang))
                .append("\n\n")
                .append(page.body(lang))
                .append('\n');
        RuleCatalogue.rule(page.code()).flatMap(Rule::legal).ifPresent(legal -> text.append('\n')
                .append(words.text("explanation.legal"))
                .append(": ")
                .append(RuleCatalogue.messages(lang).text(legal))
                .append('\n'));
        page.bad().forEach(snippet -> example(text, words.text("explanation.bad"), snippet));
        page.good().forEach(snippet -> example(text, words.text("explanation.good"), snippet));
        return text.toString();
    }

    private static void example(StringBuilder text, String heading, String snippet) {
        text.append('\n').append(heading).append(":\n");
        text.append(snippet.lines()
                .map(line -> INDENT + line.replaceAll("# ✗.*$", "# ✗"))
                .collect(Collectors.joining("\n", "", "\n")));
    }
}
