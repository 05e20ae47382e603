package vn.kehoach.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.derive.DeriveCode;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.intake.IntakeCode;
import vn.kehoach.policy.PolicyCode;
import vn.kehoach.table.TableCode;
import vn.kehoach.yaml.ReadingCode;

/** What a code means, for {@code explain}, {@code rules} and reports. */
public final class Explanation {
    /** The groups of codes that are no rules. */
    private static final String READING = "reading";

    private static final String IMPORT = "import";

    private static final String POLICY = "policy";

    private static final String DERIVE = "derive";

    private static final String INDENT = "    ";

    private static final Map<String, Severity> NO_RULES = new HashMap<>();

    static {
        Arrays.stream(ReadingCode.values()).forEach(code -> NO_RULES.put(code.word(), code.severity()));
        Arrays.stream(IntakeCode.values()).forEach(code -> NO_RULES.put(code.word(), code.severity()));
        Arrays.stream(PolicyCode.values()).forEach(code -> NO_RULES.put(code.word(), code.severity()));
        Arrays.stream(TableCode.values()).forEach(code -> NO_RULES.put(code.word(), code.severity()));
        Arrays.stream(DeriveCode.values()).forEach(code -> NO_RULES.put(code.word(), code.severity()));
    }

    private Explanation() {}

    /** Every code that can be explained, sorted: the rules', and those of reading plans and documents. */
    public static List<String> codes() {
        return Stream.concat(RuleCatalogue.rules().stream().map(Rule::code), NO_RULES.keySet().stream())
                .sorted()
                .toList();
    }

    /** The words of all groups, in the order in which rules run; behind them those of reading plans and documents. */
    public static List<String> groups() {
        return Stream.concat(
                        Arrays.stream(RuleGroup.values()).map(RuleGroup::word),
                        Stream.of(READING, POLICY, DERIVE, IMPORT))
                .toList();
    }

    /** The codes of a group: rules in the order in which they run, others sorted. */
    public static List<String> codes(String group) {
        Stream<String> rules = RuleCatalogue.rules().stream().map(Rule::code);
        return Stream.concat(rules, NO_RULES.keySet().stream().sorted())
                .filter(code -> group(code).equals(Optional.of(group)))
                .toList();
    }

    /** The group of a code; absent for a code that cannot be explained. */
    public static Optional<String> group(String code) {
        return RuleCatalogue.rule(code)
                .map(rule -> RuleCatalogue.group(rule).word())
                .or(() -> Optional.of(code).filter(NO_RULES::containsKey).map(known -> Stream.of(POLICY, DERIVE, IMPORT)
                        .filter(group -> known.startsWith(group + "-"))
                        .findFirst()
                        .orElse(READING)));
    }

    /** What a code is about, on one line; empty for a code that does not exist. */
    public static String title(String code, Lang lang) {
        return RulePage.of(code).map(page -> page.title(lang)).orElse("");
    }

    /** How grave a finding of a code usually is. */
    public static Severity severity(String code) {
        return RuleCatalogue.rule(code)
                .map(Rule::severity)
                .orElseGet(() -> NO_RULES.getOrDefault(code, Severity.ERROR));
    }

    /** The days of the plans that a code is about. */
    public static InForce inForce(String code) {
        return RuleCatalogue.rule(code).map(Rule::inForce).orElse(InForce.ALWAYS);
    }

    /** The gravest kind of correction that findings of a code may bring along. */
    public static Fix.Kind fix(String code) {
        return RuleCatalogue.rule(code).map(Rule::fix).orElse(Fix.Kind.NONE);
    }

    /** The ground in law of what a code finds; absent where there is none. */
    public static Optional<String> legal(String code, Lang lang) {
        return RuleCatalogue.rule(code).flatMap(Rule::legal).map(RuleCatalogue.messages(lang)::text);
    }

    /**
     * The explanation of a code as text of some lines, the last one ended: title, usual severity, group, days and correction, what
     * and why, the ground in law, examples.
     */
    public static Optional<String> of(String code, Lang lang) {
        return RulePage.of(code).map(page -> text(page, lang));
    }

    private static String text(RulePage page, Lang lang) {
        RuleWords words = new RuleWords(lang);
        String code = page.code();
        StringBuilder text = new StringBuilder();
        text.append(code).append(" (").append(words.severity(severity(code))).append("): ");
        text.append(page.title(lang)).append('\n');
        text.append(words.text(
                        "explanation.facts",
                        words.group(group(code).orElse(READING)),
                        words.inForce(inForce(code)),
                        words.fix(fix(code))))
                .append("\n\n");
        text.append(page.body(lang)).append('\n');
        legal(code, lang).ifPresent(legal -> text.append('\n')
                .append(words.text("explanation.legal"))
                .append(": ")
                .append(legal)
                .append('\n'));
        page.bad().forEach(snippet -> example(text, words.text("explanation.bad"), snippet));
        page.good().forEach(snippet -> example(text, words.text("explanation.good"), snippet));
        return text.toString();
    }

    private static void example(StringBuilder text, String heading, String snippet) {
        text.append('\n').append(heading).append(":\n");
        text.append(snippet.lines()
                .map(line -> INDENT + RulePage.marked(line))
                .collect(Collectors.joining("\n", "", "\n")));
    }
}
