package vn.kehoach.programme;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.kehoach.citation.Citations;
import vn.kehoach.citation.ShippedCitations;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.source.SourceFile;

/** Programmes to try things with. */
final class Programmes {
    /** The roles that the tests' programmes name. */
    static final Set<String> ROLES = Set.of(
            "police",
            "military",
            "coast-guard",
            "health",
            "culture",
            "culture-society",
            "education",
            "trade-union",
            "fatherland-front",
            "justice",
            "office",
            "agriculture",
            "ethnic-affairs",
            "womens-union");

    private Programmes() {}

    /** What is shipped under {@code templates/programmes}. */
    static Outcome<ProgrammeCatalogue> shipped() {
        return ProgrammeLoader.load(ShippedCitations.files(Path.of("../templates/programmes")), surroundings());
    }

    /** Programmes of other shapes, in {@code src/test/resources/programmes}. */
    static Outcome<ProgrammeCatalogue> otherShapes() {
        return ProgrammeLoader.load(ShippedCitations.files(Path.of("src/test/resources/programmes")), surroundings());
    }

    /** Texts, read as files 1.yaml, 2.yaml … */
    static Outcome<ProgrammeCatalogue> read(String... texts) {
        List<SourceFile> files = IntStream.range(0, texts.length)
                .mapToObj(i -> new SourceFile(i + 1 + ".yaml", texts[i].getBytes(StandardCharsets.UTF_8)))
                .toList();
        return ProgrammeLoader.load(files, surroundings());
    }

    /** The findings as a person reads them. */
    static List<String> said(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Programmes::said).toList();
    }

    private static String said(Diagnostic finding) {
        return finding.file() + ":" + finding.span().start() + " " + finding.code() + ": "
                + ProgrammeLoader.messages(Lang.EN).text(finding.message());
    }

    private static Surroundings surroundings() {
        Citations citations = ShippedCitations.load().value().orElseThrow();
        return new Surroundings(ROLES, key -> citations.find(key).size() == 1);
    }
}
