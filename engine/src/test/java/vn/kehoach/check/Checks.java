package vn.kehoach.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyCatalogue;
import vn.kehoach.agency.ShippedAgencies;
import vn.kehoach.citation.CitationCatalogue;
import vn.kehoach.citation.ShippedCitations;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.policy.OfficeRules;
import vn.kehoach.programme.ProgrammeLoader;
import vn.kehoach.programme.Surroundings;
import vn.kehoach.scope.Scope;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.spelling.SpellingLoader;
import vn.kehoach.unit.ShippedUnits;
import vn.kehoach.vocabulary.VocabularyLoader;

/** Checks texts against the catalogues that are shipped. */
final class Checks {
    static final Catalogues SHIPPED = shipped();

    /** Catalogues as shipped, on a day in the midst of the examples' days. */
    static final Ground GROUND = new Ground(SHIPPED, OfficeRules.NONE, Optional.empty(), LocalDate.of(2026, 6, 1));

    private static final String WITHOUT = "# without: ";

    private Checks() {}

    /** What the rules find in a plan that the reader has nothing to say about. */
    static List<Diagnostic> run(String plan) {
        return run(plan, GROUND).findings();
    }

    /** The same, and what has been set aside. */
    static Checked run(String plan, Ground ground) {
        return Checker.run(read(plan), new SourceText("plan.yaml", plan), ground);
    }

    /** What the rules find in plans side by side, by the names of their files. */
    static Map<String, List<Diagnostic>> run(Map<String, String> plans) {
        Map<String, PlanCheck> checks = new LinkedHashMap<>();
        plans.forEach(
                (name, text) -> checks.put(name, PlanCheck.run(read(name, text), new SourceText(name, text), GROUND)));
        Checker.sideBySide(List.copyOf(checks.values()));
        Map<String, List<Diagnostic>> found = new LinkedHashMap<>();
        checks.forEach((name, check) -> found.put(name, check.finish().findings()));
        return found;
    }

    /** A plan that the reader has nothing to say about. */
    static Read<Plan> read(String plan) {
        return read("plan.yaml", plan);
    }

    private static Read<Plan> read(String name, String plan) {
        Outcome<Read<Plan>> read = PlanFile.read(new SourceFile(name, plan.getBytes(StandardCharsets.UTF_8)));
        if (read.value().isEmpty() || !read.diagnostics().isEmpty()) {
            throw new AssertionError("the plan cannot be read: " + read.diagnostics() + "\n" + plan);
        }
        return read.value().get();
    }

    /**
     * A snippet's root keys, laid over those of a small plan without faults. A first line {@code # without: number, date}
     * takes keys away.
     */
    static String overBase(String snippet) {
        Map<String, String> base = rootKeys(resource("base.yaml"));
        Set<String> own = new HashSet<>(rootKeys(snippet).keySet());
        if (snippet.startsWith(WITHOUT)) {
            own.addAll(List.of(snippet.lines()
                    .findFirst()
                    .orElseThrow()
                    .substring(WITHOUT.length())
                    .split(", ")));
        }
        return snippet
                + base.entrySet().stream()
                        .filter(entry -> !own.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining());
    }

    /** The small plan without some of its keys. */
    static String without(String... keys) {
        Map<String, String> base = rootKeys(resource("base.yaml"));
        base.keySet().removeAll(List.of(keys));
        return String.join("", base.values());
    }

    /** A finding as a person reads it. */
    static String said(Diagnostic finding, Lang lang) {
        Messages messages = RuleCatalogue.messages(lang);
        return finding.span().start() + " " + finding.severity().word() + " " + finding.code() + ": "
                + messages.text(finding.message())
                + finding.hint().map(hint -> " " + messages.text(hint)).orElse("")
                + finding.legal()
                        .map(legal -> " [" + messages.text(legal) + "]")
                        .orElse("");
    }

    private static Map<String, String> rootKeys(String text) {
        Map<String, String> keys = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        for (String line : text.split("(?<=\n)")) {
            if (!line.isBlank() && Character.isLetter(line.charAt(0)) && line.contains(":")) {
                order.add(line.substring(0, line.indexOf(':')));
            }
            if (!order.isEmpty()) {
                keys.merge(order.get(order.size() - 1), line, String::concat);
            }
        }
        return keys;
    }

    private static String resource(String name) {
        try (var in = Checks.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalogues shipped() {
        AgencyCatalogue agencies = ShippedAgencies.catalogue();
        CitationCatalogue citations = ShippedCitations.load().value().orElseThrow();
        Set<String> roles = agencies.all().stream().map(Agency::role).collect(Collectors.toSet());
        var programmes = ProgrammeLoader.load(
                ShippedCitations.files(Path.of("../templates/programmes")),
                new Surroundings(roles, key -> citations.find(key).size() == 1));
        return new Catalogues(
                ShippedUnits.table(),
                agencies,
                citations,
                programmes.value().orElseThrow().all(),
                SpellingLoader.load(ShippedCitations.files(Path.of("../templates/spelling")))
                        .value()
                        .orElseThrow(),
                Scope.load(ShippedCitations.files(Path.of("../templates/scope")))
                        .value()
                        .orElseThrow(),
                VocabularyLoader.load(ShippedCitations.files(Path.of("../templates/vocabulary")))
                        .value()
                        .orElseThrow(),
                Map.of(
                        Plan.FormFamily.ND30,
                        LocalDate.of(2020, 3, 5),
                        Plan.FormFamily.PARTY,
                        LocalDate.of(2018, 4, 3)));
    }
}
