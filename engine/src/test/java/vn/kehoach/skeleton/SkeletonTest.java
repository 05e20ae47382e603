package vn.kehoach.skeleton;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.Engine;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.programme.Programme;
import vn.kehoach.unit.Unit;

/** The file of a new plan: every question that a programme asks of a unit, and nothing that is wrong. */
class SkeletonTest {
    private static final List<String> PLACES =
            List.of("tỉnh Nghệ An", "xã Quỳ Hợp, tỉnh Nghệ An", "phường Sa Pa, tỉnh Lào Cai", "đặc khu Phú Quốc");

    /** A day in the time of both programmes. */
    private static final Engine ENGINE = Engine.open(new Office(LocalDate.of(2025, 10, 15)));

    static Stream<Arguments> everyProgrammeInEveryKindOfUnit() {
        return ENGINE.programmes().all().stream()
                .flatMap(programme -> PLACES.stream().map(place -> Arguments.of(programme.id(), place)));
    }

    @ParameterizedTest(name = "{0}, {1}: the skeleton reads, and only its TODOs are left to do")
    @MethodSource("everyProgrammeInEveryKindOfUnit")
    void onlyTodos(String programme, String place) {
        Outcome<Plan> outcome = check(skeleton(programme, place));

        assertThat(outcome.value()).isPresent();
        assertThat(outcome.diagnostics())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(Diagnostic::code)
                .containsOnly("todo-left");
    }

    @ParameterizedTest(name = "{0}, {1}: with the TODOs filled in, it is valid")
    @MethodSource("everyProgrammeInEveryKindOfUnit")
    void filledIn(String programme, String place) {
        String plan = skeleton(programme, place)
                .replaceAll("(?m)^(  [a-z-]+): TODO$", "$1: false")
                .replaceAll("TODO [^\\n}]+", "Nội dung do đơn vị soạn thảo");
        Outcome<Plan> outcome = check(plan);

        assertThat(plan).doesNotContain(": TODO", "- TODO");
        assertThat(outcome.diagnostics())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(finding -> finding.code() + " " + finding.span().start() + " " + finding.message())
                .isEmpty();
    }

    @Test
    @DisplayName("A skeleton made twice is the same text")
    void sameTwice() {
        assertThat(skeleton("ma-tuy-2030", PLACES.get(1))).isEqualTo(skeleton("ma-tuy-2030", PLACES.get(1)));
    }

    @Test
    @DisplayName(
            "A commune's skeleton asks for the programme's targets in the commune's form, and for each sub-project")
    void asksForEverything() {
        Plan plan = check(skeleton("ma-tuy-2030", PLACES.get(1))).value().orElseThrow();

        assertThat(plan.issuer().unit()).isEqualTo("xã Quỳ Hợp, tỉnh Nghệ An");
        assertThat(plan.period().last()).isEqualTo(2030);
        assertThat(plan.targetSections().flatMap(section -> section.items().stream()))
                .filteredOn(target -> target.of().equals(java.util.Optional.of("T1b")))
                .singleElement()
                .satisfies(target -> assertThat(target.done()).contains(true));
        assertThat(skeleton("ma-tuy-2030", PLACES.get(1))).contains("DA1", "DA7.1", "DA9");
    }

    @Test
    @DisplayName("What only some units have is a comment, as a target, as a solution and as an assignment")
    void onCondition() {
        assertThat(skeleton("ma-tuy-2030", PLACES.get(1)))
                .contains(
                        "  # chỉ khi có: industrial-park\n  # - {id: t7c, of: T7c,",
                        "  # chỉ khi có: industrial-park\n  # - title: \"Nâng cao hiệu quả công tác tuyên truyền phòng, chống",
                        "  #   targets: [t7c]\n",
                        "  # chỉ khi có: industrial-park\n  # - agency: fatherland-front\n  #   mode: request\n"
                                + "  #   projects: [DA7.4]\n");
    }

    @Test
    @DisplayName(
            "With an industrial park, the lines under “chỉ khi có: industrial-park” become part of the plan as they stand")
    void uncommented() {
        String plan = skeleton("ma-tuy-2030", PLACES.get(1))
                .replace("industrial-park: TODO", "industrial-park: true")
                .replaceAll("(?m)^(  [a-z-]+): TODO$", "$1: false")
                .replaceAll("(?m)^  # (  |- (?!\\{id: t(?:4a|6b)))", "  $1");

        assertThat(check(plan).diagnostics())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(Diagnostic::code)
                .containsOnly("todo-left");
    }

    @Test
    @DisplayName("Above each target stands the sentence that it prints")
    void sentences() {
        assertThat(skeleton("ma-tuy-2030", PLACES.get(1)))
                .contains(
                        "  # Đến năm 2030, xã Quỳ Hợp không có ma túy.\n  - {id: t1b, of: T1b, done: true, by: 2030}\n");
    }

    @Test
    @DisplayName("The opening joins what the plan carries out with commas and “và”")
    void opening() {
        assertThat(skeleton("ma-tuy-2030", PLACES.get(1)))
                .contains(
                        "opening: \"Thực hiện [@163/2024/QH15] và [@7619/QĐ-BCA], Ủy ban nhân dân xã Quỳ Hợp ban hành");
    }

    @Test
    @DisplayName("It says how an editor gets the schema, and how a deputy signs")
    void help() {
        assertThat(skeleton("ma-tuy-2030", PLACES.get(1)))
                .startsWith("# yaml-language-server: $schema=schema.json\n")
                .contains("kehoach schema > schema.json")
                .contains("# Phó Chủ tịch ký: {authority: KT, head: CHỦ TỊCH, title: PHÓ CHỦ TỊCH}");
    }

    @Test
    @DisplayName("Of a programme that has ended, the file says so first")
    void ended() {
        Engine later = Engine.open(new Office(LocalDate.of(2026, 1, 9)));

        assertThat(skeleton(later, "giam-ngheo-2025", PLACES.get(1)))
                .startsWith("# LƯU Ý: Chương trình đã kết thúc (giai đoạn 2021-2025)");
        assertThat(skeleton(later, "ma-tuy-2030", PLACES.get(1))).doesNotContain("đã kết thúc");
    }

    @ParameterizedTest(name = "YAML writes {0} as {1}")
    @MethodSource
    void quoting(String value, String written) {
        assertThat(YamlLines.quoted(value)).isEqualTo(written);
    }

    static Stream<Arguments> quoting() {
        return Stream.of(
                Arguments.of("Quỳ Hợp", "Quỳ Hợp"),
                Arguments.of("xã Quỳ Hợp, tỉnh Nghệ An", "\"xã Quỳ Hợp, tỉnh Nghệ An\""),
                Arguments.of("a: b", "\"a: b\""),
                Arguments.of("a #b", "\"a #b\""),
                Arguments.of("\"a\"", "\"\\\"a\\\"\""),
                Arguments.of("%", "\"%\""),
                Arguments.of("", "\"\""),
                Arguments.of("26734", "\"26734\""),
                Arguments.of("a} b", "\"a} b\""),
                Arguments.of("true", "\"true\""));
    }

    private static Outcome<Plan> check(String yaml) {
        return ENGINE.check(Office.file("khung.yaml", yaml));
    }

    private static String skeleton(String programme, String place) {
        return skeleton(ENGINE, programme, place);
    }

    private static String skeleton(Engine engine, String programme, String place) {
        Programme found = engine.programmes().all().stream()
                .filter(each -> each.id().equals(programme))
                .findFirst()
                .orElseThrow();
        List<Unit> units = engine.units().find(place, engine.today());
        assertThat(units).as(place).hasSize(1);
        return engine.skeleton(found, units.get(0));
    }
}
