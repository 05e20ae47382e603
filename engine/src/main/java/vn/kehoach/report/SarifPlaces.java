package vn.kehoach.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.check.Suppressed;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Decoder;

/** Where findings stand, as SARIF says it: files, regions, parts of the plan; and what is to stand there instead. */
final class SarifPlaces {
    private final Map<String, Integer> artifacts = new HashMap<>();
    private final Map<String, Stretches> texts = new HashMap<>();

    SarifPlaces(Review review) {
        for (SourceFile file : review.files()) {
            artifacts.put(file.name(), artifacts.size());
            List<String> lines =
                    Decoder.decode(file).value().map(SourceText::lines).orElse(List.of());
            texts.put(file.name(), new Stretches(lines));
        }
    }

    /** The words that a finding speaks of. */
    String words(Diagnostic finding) {
        return text(finding.file(), finding.span());
    }

    Map<String, Object> location(Diagnostic finding) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical(finding.file(), finding.span()));
        if (!finding.path().isEmpty()) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("name", finding.path().substring(finding.path().lastIndexOf('/') + 1));
            part.put("fullyQualifiedName", finding.path());
            part.put("kind", "value");
            location.put("logicalLocations", List.of(part));
        }
        return location;
    }

    Map<String, Object> fix(Diagnostic finding, Map<String, Object> description) {
        List<Map<String, Object>> replacements = finding.fix().orElseThrow().edits().stream()
                .map(SarifPlaces::replacement)
                .toList();
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("artifactLocation", artifact(finding.file()));
        change.put("replacements", replacements);
        Map<String, Object> fix = new LinkedHashMap<>();
        fix.put("description", description);
        fix.put("artifactChanges", List.of(change));
        fix.put("properties", Map.of("kind", finding.fix().get().kind().word()));
        return fix;
    }

    /** An author sets aside in the plan itself, an office in a file of its own. */
    Map<String, Object> suppression(Suppressed setAside) {
        Map<String, Object> suppression = new LinkedHashMap<>();
        suppression.put("kind", setAside.by() == Suppressed.By.AUTHOR ? "inSource" : "external");
        suppression.put("status", "accepted");
        suppression.put("justification", setAside.reason());
        suppression.put("location", Map.of("physicalLocation", physical(setAside.file(), setAside.span())));
        return suppression;
    }

    private Map<String, Object> physical(String file, Span span) {
        Map<String, Object> region = region(span);
        String text = text(file, span);
        if (!text.isEmpty()) {
            region.put("snippet", Map.of("text", text));
        }
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", artifact(file));
        physical.put("region", region);
        return physical;
    }

    private Map<String, Object> artifact(String file) {
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("uri", FileUri.of(file));
        Optional.ofNullable(artifacts.get(file)).ifPresent(index -> artifact.put("index", index));
        return artifact;
    }

    private static Map<String, Object> replacement(Edit edit) {
        Map<String, Object> replacement = new LinkedHashMap<>();
        replacement.put("deletedRegion", region(edit.span()));
        replacement.put("insertedContent", Map.of("text", edit.text()));
        return replacement;
    }

    /** Lines and columns from 1, the end exclusive: ours are SARIF's. */
    private static Map<String, Object> region(Span span) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", span.start().line());
        region.put("startColumn", span.start().column());
        region.put("endLine", span.end().line());
        region.put("endColumn", span.end().column());
        return region;
    }

    private String text(String file, Span span) {
        return Optional.ofNullable(texts.get(file)).map(text -> text.text(span)).orElse("");
    }
}
