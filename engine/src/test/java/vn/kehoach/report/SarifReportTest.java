package vn.kehoach.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.Office;
import vn.kehoach.check.RuleCatalogue;
import vn.kehoach.check.RulePack;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.source.SourceFile;

@DisplayName("The report as SARIF 2.1.0")
class SarifReportTest {
    private static final String NAME = "kế hoạch/xã A.yaml";
    private static final SourceFile FILE = Office.file(NAME, Reviews.PLAN);

    private final JsonNode run = run(FILE);

    @ParameterizedTest
    @EnumSource
    @DisplayName("It is valid by the schema of the standard")
    void valid(Lang lang) throws IOException {
        Schema schema;
        try (var in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
        List<SourceFile> files = List.of(FILE, Office.file("hỏng.yaml", "a: [\n"));
        String troubled = new SarifReport(lang, Reviews.sentences(lang), "0.1.0-SNAPSHOT")
                .print(Reviews.of(files, Reviews.check(files), List.of("Không có tệp: {x}.yaml")));
        assertThat(schema.validate(troubled, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(troubled.replace("\"level\": \"error\"", "\"level\": \"grave\""), InputFormat.JSON))
                .as("the check is no formality")
                .isNotEmpty();
    }

    @Test
    @DisplayName("The tool names itself, its rules and their version")
    void tool() {
        JsonNode driver = run.at("/tool/driver");
        assertThat(driver.get("name").stringValue()).isEqualTo("kehoach");
        assertThat(driver.get("version").stringValue()).isEqualTo("0.1.0-SNAPSHOT");
        assertThat(driver.get("semanticVersion").stringValue()).isEqualTo("0.1.0-SNAPSHOT");
        assertThat(driver.at("/properties/rulePack/version").stringValue()).isEqualTo(RuleCatalogue.VERSION);
        assertThat(driver.at("/properties/rulePack/digest").stringValue())
                .isEqualTo(RulePack.current().digest());
        assertThat(driver.get("rules"))
                .hasSizeGreaterThanOrEqualTo(RuleCatalogue.rules().size());
        JsonNode rule = rule("recipients-miss-agency");
        assertThat(rule.get("name").stringValue()).isEqualTo("RecipientsMissAgency");
        assertThat(rule.at("/shortDescription/text").stringValue())
                .isEqualTo("Cơ quan được phân công không có trong nơi nhận");
        assertThat(rule.at("/help/markdown").stringValue()).contains("**Căn cứ:**", "```yaml\n");
        assertThat(rule.at("/properties/group").stringValue()).isEqualTo("form");
        assertThat(rule.at("/properties/fix").stringValue()).isEqualTo("none");
        assertThat(rule.at("/properties/legal").stringValue()).contains("30/2020/NĐ-CP");
        assertThat(rule.has("helpUri")).isFalse();
    }

    @Test
    @DisplayName("A version that is none by semver.org is not called a semantic one")
    void development() {
        String log = new SarifReport(Lang.VI, Reviews.sentences(Lang.VI), "(dev)").print(Reviews.of(FILE));
        assertThat(log).contains("\"version\": \"(dev)\"").doesNotContain("semanticVersion");
    }

    @Test
    @DisplayName(
            "Each result leads to its rule, its file by an encoded name, its place in code points and its part of the plan")
    void results() {
        JsonNode result = result("todo-left");
        assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex").intValue() + "/id")
                        .stringValue())
                .isEqualTo("todo-left");
        assertThat(result.get("level").stringValue()).isEqualTo("error");
        assertThat(run.get("columnKind").stringValue()).isEqualTo("unicodeCodePoints");
        JsonNode physical = result.at("/locations/0/physicalLocation");
        assertThat(physical.at("/artifactLocation/uri").stringValue())
                .isEqualTo("k%E1%BA%BF%20ho%E1%BA%A1ch/x%C3%A3%20A.yaml");
        assertThat(run.at("/artifacts/" + physical.at("/artifactLocation/index").intValue() + "/location/uri"))
                .isEqualTo(physical.at("/artifactLocation/uri"));
        assertThat(physical.at("/region/startLine").intValue()).isEqualTo(14);
        assertThat(physical.at("/region/startColumn").intValue()).isEqualTo(30);
        assertThat(physical.at("/region/endColumn").intValue()).isEqualTo(34);
        assertThat(physical.at("/region/snippet/text").stringValue()).isEqualTo("TODO");
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .stringValue())
                .isEqualTo("/purposes/0");
    }

    @Test
    @DisplayName(
            "What the author has set aside is there, suppressed in the source with the reason; what is not is said not to be")
    void suppressed() {
        JsonNode suppression = result("report-without-period").at("/suppressions/0");
        assertThat(suppression.get("kind").stringValue()).isEqualTo("inSource");
        assertThat(suppression.get("justification").stringValue()).isEqualTo("theo yêu cầu của <cấp trên>");
        assertThat(suppression.at("/location/physicalLocation/region/startLine").intValue())
                .isEqualTo(20);
        assertThat(result("todo-left").get("suppressions")).isEmpty();
    }

    @Test
    @DisplayName("Braces in a sentence are doubled: alone they would be placeholders")
    void braces() {
        assertThat(SarifReport.message("facts: {border: true}")).containsEntry("text", "facts: {{border: true}}");
    }

    @Test
    @DisplayName("A finding keeps its fingerprint when lines above it come and go; two alike have two")
    void fingerprints() {
        SourceFile moved = Office.file(NAME, "# một dòng\n\n" + Reviews.PLAN);
        assertThat(prints(run(moved))).isEqualTo(prints(run)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("The same plans give the same bytes")
    void sameBytes() {
        SarifReport report = new SarifReport(Lang.VI, Reviews.sentences(Lang.VI), "1.0.0");
        assertThat(report.print(Reviews.of(FILE))).isEqualTo(report.print(Reviews.of(FILE)));
    }

    private static List<String> prints(JsonNode run) {
        return StreamSupport.stream(run.get("results").spliterator(), false)
                .map(result ->
                        result.get("partialFingerprints").iterator().next().stringValue())
                .toList();
    }

    private JsonNode rule(String code) {
        return StreamSupport.stream(run.at("/tool/driver/rules").spliterator(), false)
                .filter(rule -> rule.get("id").stringValue().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode result(String code) {
        return StreamSupport.stream(run.get("results").spliterator(), false)
                .filter(result -> result.get("ruleId").stringValue().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode run(SourceFile file) {
        String log = new SarifReport(Lang.VI, Reviews.sentences(Lang.VI), "0.1.0-SNAPSHOT").print(Reviews.of(file));
        return JsonMapper.shared().readTree(log).at("/runs/0");
    }
}
