package vn.kehoach.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;

/** The schema says what the reader does; an editor that knows the one needs not run the other. */
class JsonSchemaTest {
    private static final String TEXT = PlanFile.schema(Lang.VI);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    /** Right by the words of the schema, wrong by the calendar or by a zero that JSON does not know. */
    private static final Set<String> ONLY_THE_READER_SEES =
            Set.of("as-of: 2026-02-30\n", "date: 2026-13\n", "number: 015\n");

    @Test
    void the_sample_plan_is_valid() {
        assertThat(errors(Samples.PLAN)).isEmpty();
        assertThat(errors(Samples.HEAD)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void every_example_plan_is_valid(Path plan) throws IOException {
        assertThat(errors(Files.readString(plan))).isEmpty();
    }

    static List<Path> plans() throws IOException {
        return Office.plansByThemselves();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recipients: auto",
                "recipients: TODO",
                "recipients: [a, [b, c], {to: d, for: e}]",
                "signature: TODO",
                "number: TODO chờ cấp số",
                "facts: {border: TODO, hamlets: TODO}",
                "purposes: Một đoạn văn",
                "purposes: {intro: a, items: b}",
                "purposes: [a, {text: b, items: [c, {text: d}]}]",
                "section-khac: [a]",
                "bases: 163/2024/QH15",
                "period: 2026-2030",
                "date: 2026",
                "targets: [a, {text: b, milestones: {2026: 1.5}}]",
                "place: 15",
                "x-anything: {free: [1, 2]}"
            })
    void every_short_form_is_right_for_both(String line) {
        String text = Samples.HEAD.replace("period: 2026\n", line.startsWith("period") ? "" : "period: 2026\n") + line;
        assertThat(BadFilesTest.found(text)).isEmpty();
        assertThat(errors(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.kehoach.shape.BadFilesTest#lines_after_a_good_head")
    void every_mistake_is_one_for_both(String lines, String finding) {
        boolean yaml = finding.contains(" yaml-");
        if (!yaml && !ONLY_THE_READER_SEES.contains(lines)) {
            assertThat(errors(Samples.HEAD + lines)).as(finding).isNotEmpty();
        }
    }

    @Test
    void no_object_is_open() {
        JsonNode schema = JsonMapper.shared().readTree(TEXT);
        List<JsonNode> objects = new ArrayList<>();
        collectObjects(schema, objects);
        assertThat(objects).hasSizeGreaterThan(15).allSatisfy(object -> {
            assertThat(object.get("additionalProperties").booleanValue()).isFalse();
        });
        List<JsonNode> free = objects.stream()
                .filter(object -> object.has("patternProperties")
                        && object.get("patternProperties").has("^x-"))
                .toList();
        assertThat(free).containsExactly(schema);
    }

    @Test
    void titles_and_descriptions_stand_at_every_key() {
        JsonNode schema = JsonMapper.shared().readTree(TEXT);
        List<JsonNode> objects = new ArrayList<>();
        collectObjects(schema, objects);
        assertThat(objects)
                .filteredOn(object -> object.has("properties"))
                .flatExtracting(object -> object.get("properties").values())
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> {
                    assertThat(key.get("title").stringValue()).isNotBlank();
                    assertThat(key.get("description").stringValue()).isNotBlank();
                });
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_texts_are_those_of_the_keys_no_more_no_less(Lang lang) {
        Messages texts = Messages.load(lang, Plan.class, List.of("schema"));
        assertThat(texts.keys()).containsExactlyElementsOf(JsonSchema.textKeys(Plan.class));
    }

    @Test
    void it_is_the_same_each_time() {
        assertThat(PlanFile.schema(Lang.VI)).isEqualTo(TEXT).startsWith("{\n  \"$schema\": ");
        assertThat(PlanFile.schema(Lang.EN)).contains("\"title\": \"Rules of form\"");
    }

    @Test
    void the_copy_beside_the_plans_is_up_to_date() throws IOException {
        assertThat(Files.readString(Path.of("../plans/schema.json")))
                .as("to renew it: kehoach schema > plans/schema.json")
                .isEqualTo(TEXT);
    }

    private static void collectObjects(JsonNode node, List<JsonNode> into) {
        if (node.isObject()
                && node.has("type")
                && node.get("type").isString()
                && node.get("type").stringValue().equals("object")) {
            into.add(node);
        }
        node.values().forEach(child -> collectObjects(child, into));
    }

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }
}
