package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

@DisplayName("Punctuation, capitals and names of real plans, as they are imported")
class SeedTypographyTest {
    private static final Path SEEDS = Path.of("../../shared/seeds");
    private static final Map<String, String> IMPORTED = new HashMap<>();

    @BeforeAll
    static void seeds() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "the real plans are not on this machine");
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.toList()) {
                String yaml = Office.engine()
                        .importFrom(
                                new SourceFile(file.toString(), Files.readAllBytes(file)), Optional.empty(), Lang.VI)
                        .value()
                        .orElseThrow()
                        .yaml();
                IMPORTED.put(
                        "S" + Integer.parseInt(file.getFileName().toString().substring(0, 3)), yaml);
            }
        }
    }

    @ParameterizedTest(name = "{0}: {2} at {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "S1-12|S1|name-spelled-variously|Hủa Phăn",
                "S1-13|S1|name-spelled-variously|Hòa Phấn",
                "S1-14|S1|name-spelled-variously|Hòa Phăn",
                "S1-15|S1|foreign-name-doubtful|Luông Pha Bông",
                "S1-18|S1|quote-unclosed|“Giải",
                "S1-20|S1|body-name-capitals|Cục Hải Quan",
                "S1-22|S1|body-name-capitals|Sở Nông nghiệp và Phát triển Nông thôn",
                "S1-23|S1|term-varies|Trung tâm cai nghiện",
                "S1-30|S1|abbreviation-mixed|BCD138",
                "S1-31|S1|body-name-capitals|Ban chỉ đạo",
                "S3-22|S3|body-name-capitals|Ủy ban mặt trận Tổ quốc Việt Nam",
                "S3-37|S3|code-spaced|50/NQ- CP",
                "S3-38|S3|body-name-capitals|Quốc Hội",
                "S3-39|S3|body-name-capitals|Chính Phủ",
                "S3-40|S3|space-misplaced|'- '",
                "S3-41|S3|abbreviation-mixed|HĐND&UBND",
                "S3-43|S3|punctuation-doubled|.;",
                "S3-44|S3|punctuation-doubled|....;",
                "S3-45|S3|punctuation-doubled|....",
                "S3-53|S3|colon-missing|2",
                "S3-62|S3|programme-named-variously|Chương trình phòng, chống ma túy",
                "S4-12|S4|sentence-end-wrong|','",
                "S4-13|S4|sentence-end-wrong|biển",
                "S4-21|S4|body-name-capitals|Bộ tư lệnh Vùng Cảnh sát biển",
                "S4-22|S4|law-name-capitals|Luật phòng, chống ma túy",
                "S4-23|S4|compound-dash-missing|chính trị xã hội",
                "S4-26|S4|space-misplaced|' ,'",
            })
    void found(String row, String seed, String code, String words) {
        String yaml = IMPORTED.get(seed);
        List<String> lines = yaml.lines().toList();
        List<Diagnostic> findings =
                Office.engine().check(Office.file("imported.yaml", yaml)).diagnostics();

        assertThat(findings.stream()
                        .filter(finding -> finding.code().equals(code))
                        .map(finding -> stretch(lines, finding.span())))
                .contains(words);
    }

    /** The words of a stretch, over line ends too. */
    private static String stretch(List<String> lines, Span span) {
        int first = span.start().line() - 1;
        int last = span.end().line() - 1;
        if (first == last) {
            return lines.get(first)
                    .substring(span.start().column() - 1, span.end().column() - 1);
        }
        return lines.get(first).substring(span.start().column() - 1) + " "
                + lines.get(last).substring(0, span.end().column() - 1).strip();
    }
}
