package vn.kehoach.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.check.Explanation;
import vn.kehoach.check.InForce;
import vn.kehoach.check.Rule;
import vn.kehoach.check.RuleCatalogue;
import vn.kehoach.check.RulePage;
import vn.kehoach.check.RuleReference;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;

/** The rules as SARIF describes them: the whole catalogue, and the codes of reading that occur. */
final class SarifRules {
    private final Lang lang;
    private final List<String> codes;

    SarifRules(Lang lang, Review review) {
        this.lang = lang;
        Set<String> all = new LinkedHashSet<>();
        RuleCatalogue.rules().stream().map(Rule::code).forEach(all::add);
        Stream.concat(review.findings().stream(), review.setAside().stream().map(setAside -> setAside.finding()))
                .map(Diagnostic::code)
                .sorted()
                .forEach(all::add);
        this.codes = new ArrayList<>(all);
    }

    /** Where a code stands in {@link #written()}, from 0. */
    Optional<Integer> index(String code) {
        int index = codes.indexOf(code);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    List<Map<String, Object>> written() {
        return codes.stream().map(this::rule).toList();
    }

    private Map<String, Object> rule(String code) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code);
        rule.put("name", name(code));
        RulePage.of(code).ifPresent(page -> describe(rule, page));
        rule.put("defaultConfiguration", Map.of("level", SarifReport.level(Explanation.severity(code))));
        rule.put("properties", properties(code));
        return rule;
    }

    private void describe(Map<String, Object> rule, RulePage page) {
        rule.put("shortDescription", Map.of("text", page.title(lang)));
        rule.put("fullDescription", Map.of("text", page.body(lang)));
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", page.body(lang));
        help.put("markdown", RuleReference.text(page, lang));
        rule.put("help", help);
    }

    private Map<String, Object> properties(String code) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Explanation.group(code).ifPresent(group -> {
            properties.put("tags", List.of(group));
            properties.put("group", group);
        });
        properties.put("inForce", days(Explanation.inForce(code)));
        properties.put("fix", Explanation.fix(code).word());
        Explanation.legal(code, lang).ifPresent(legal -> properties.put("legal", legal));
        return properties;
    }

    private static Map<String, Object> days(InForce days) {
        Map<String, Object> written = new LinkedHashMap<>();
        days.from().ifPresent(from -> written.put("from", from.toString()));
        days.to().ifPresent(to -> written.put("to", to.toString()));
        return written;
    }

    /** {@code AgencyAbolished}: the name of the rule's class. */
    private static String name(String code) {
        return Arrays.stream(code.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
