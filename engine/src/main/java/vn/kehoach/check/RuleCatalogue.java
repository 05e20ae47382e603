package vn.kehoach.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;

/** Every rule, in the order in which they run. A new rule is a new line in the list of its {@link RuleGroup}. */
public final class RuleCatalogue {
    /**
     * The version of the catalogue (semver.org): the first number rises when a plan without errors may have some by it, the
     * second with every other change of what is found, the third with words alone.
     */
    public static final String VERSION = "2.0.0";

    private static final List<Rule> RULES = Arrays.stream(RuleGroup.values())
            .flatMap(group -> group.rules().stream())
            .toList();
    private static final Map<String, Rule> BY_CODE =
            RULES.stream().collect(Collectors.toUnmodifiableMap(Rule::code, Function.identity()));
    private static final Map<String, RuleGroup> GROUPS = Arrays.stream(RuleGroup.values())
            .flatMap(group -> group.rules().stream().map(rule -> Map.entry(rule.code(), group)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final List<String> BUNDLES = Stream.concat(
                    Stream.of("phrases"), Arrays.stream(RuleGroup.values()).map(RuleGroup::word))
            .toList();

    private static final Map<Lang, Messages> MESSAGES = new ConcurrentHashMap<>();

    private static final List<String> SUPPRESSIBLE = RULES.stream()
            .map(Rule::code)
            .filter(code -> !code.startsWith("suppression-"))
            .toList();

    private RuleCatalogue() {}

    /** Every rule. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The rule of a code. */
    public static Optional<Rule> rule(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** What a rule is about. */
    public static RuleGroup group(Rule rule) {
        return GROUPS.get(rule.code());
    }

    /** The codes whose findings a comment may set aside. */
    public static List<String> suppressible() {
        return SUPPRESSIBLE;
    }

    /** The sentences of every rule. */
    public static Messages messages(Lang lang) {
        return MESSAGES.computeIfAbsent(lang, wanted -> Messages.load(wanted, Phrases.class, BUNDLES));
    }
}
