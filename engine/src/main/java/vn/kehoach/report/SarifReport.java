package vn.kehoach.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.check.Suppressed;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Json;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.Digest;
import vn.kehoach.source.SourceFile;

/**
 * Findings as SARIF 2.1.0 (OASIS, with errata 01), which editors and build servers read. What has been set aside is there too, marked
 * as suppressed with its reason.
 */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String VERSION = "2.1.0";
    /** The name of the fingerprint; another way of making it gets another number. */
    private static final String FINGERPRINT = "kehoach/codePartWords/v1";
    /** The form of a semantic version (semver.org, 2.0.0). */
    private static final String SEMANTIC = "\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?";

    private final Lang lang;
    private final Messages words;
    private final Messages messages;
    private final String program;

    /**
     * A report.
     *
     * @param lang of the descriptions of the rules
     * @param messages the findings' sentences in the same language
     * @param program the program's version
     */
    public SarifReport(Lang lang, Messages messages, String program) {
        this.lang = lang;
        this.words = Messages.load(lang, TextReport.class, List.of("messages"));
        this.messages = messages;
        this.program = program;
    }

    /** The whole log: one run. */
    public String print(Review review) {
        SarifRules rules = new SarifRules(lang, review);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver(rules)));
        run.put("invocations", List.of(invocation(review)));
        List<Map<String, Object>> artifacts = new ArrayList<>();
        review.plans().forEach(file -> artifacts.add(artifact(file, "analysisTarget")));
        review.offices().forEach(file -> artifacts.add(artifact(file, "userSpecifiedConfiguration")));
        run.put("artifacts", artifacts);
        run.put("results", results(review, rules));
        run.put("columnKind", "unicodeCodePoints");
        run.put("language", lang.word());
        run.put("defaultEncoding", "UTF-8");
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", VERSION);
        log.put("runs", List.of(run));
        return Json.write(log);
    }

    private Map<String, Object> driver(SarifRules rules) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "kehoach");
        driver.put("version", program);
        if (program.matches(SEMANTIC)) {
            driver.put("semanticVersion", program);
        }
        driver.put("language", lang.word());
        driver.put("rules", rules.written());
        driver.put("properties", Map.of("rulePack", JsonReport.pack()));
        return driver;
    }

    private static Map<String, Object> invocation(Review review) {
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("executionSuccessful", review.unread().isEmpty());
        if (!review.unread().isEmpty()) {
            invocation.put(
                    "toolExecutionNotifications",
                    review.unread().stream().map(SarifReport::notification).toList());
        }
        return invocation;
    }

    private static Map<String, Object> notification(String sentence) {
        Map<String, Object> notification = new LinkedHashMap<>();
        notification.put("level", "error");
        notification.put("message", message(sentence));
        return notification;
    }

    private static Map<String, Object> artifact(SourceFile file, String role) {
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("location", Map.of("uri", FileUri.of(file.name())));
        artifact.put("length", file.content().length);
        artifact.put("roles", List.of(role));
        if (file.name().endsWith(".csv")) {
            artifact.put("mimeType", "text/csv");
        } else {
            artifact.put("mimeType", "application/yaml");
            artifact.put("sourceLanguage", "yaml");
        }
        artifact.put("hashes", Map.of("sha-256", Digest.of(Stream.of(file.content()))));
        return artifact;
    }

    /** Findings and what has been set aside, in the order of places. */
    private List<Object> results(Review review, SarifRules rules) {
        SarifPlaces places = new SarifPlaces(review);
        Fingerprints fingerprints = new Fingerprints();
        record Each(Diagnostic finding, Optional<Suppressed> setAside) {}
        List<Each> all = new ArrayList<>();
        review.findings().forEach(finding -> all.add(new Each(finding, Optional.empty())));
        review.setAside().forEach(aside -> all.add(new Each(aside.finding(), Optional.of(aside))));
        all.sort(Comparator.comparing(Each::finding, Diagnostic.ORDER));
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    Diagnostic finding = all.get(i).finding();
                    Map<String, Object> result = result(finding, rules, places);
                    String print = fingerprints.next(finding, places.words(finding));
                    result.put("partialFingerprints", Map.of(FINGERPRINT, print));
                    finding.fix()
                            .ifPresent(fix -> result.put(
                                    "fixes",
                                    List.of(places.fix(
                                            finding,
                                            message(words.text(
                                                    "report.sarif." + fix.kind().word()))))));
                    result.put(
                            "suppressions",
                            all.get(i).setAside().map(places::suppression).stream()
                                    .toList());
                    result.put("properties", properties(finding));
                    return (Object) result;
                })
                .toList();
    }

    private Map<String, Object> result(Diagnostic finding, SarifRules rules, SarifPlaces places) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.code());
        rules.index(finding.code()).ifPresent(index -> result.put("ruleIndex", index));
        result.put("kind", "fail");
        result.put("level", level(finding.severity()));
        String hint = finding.hint()
                .map(text -> "\n" + words.text("report.hint") + ": " + messages.text(text))
                .orElse("");
        result.put("message", message(messages.text(finding.message()) + hint));
        result.put("locations", List.of(places.location(finding)));
        return result;
    }

    private Map<String, Object> properties(Diagnostic finding) {
        Map<String, Object> properties = new LinkedHashMap<>();
        finding.hint().ifPresent(hint -> properties.put("hint", messages.text(hint)));
        finding.legal().ifPresent(legal -> properties.put("legal", messages.text(legal)));
        return properties;
    }

    /** Words of SARIF for a severity (3.27.10). */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A sentence as a message, in which braces are placeholders unless doubled (3.11.5). */
    static Map<String, Object> message(String sentence) {
        return Map.of("text", sentence.replace("{", "{{").replace("}", "}}"));
    }
}
