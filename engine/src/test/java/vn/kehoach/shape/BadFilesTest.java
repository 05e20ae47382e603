package vn.kehoach.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Plan;
import vn.kehoach.yaml.ReadingCode;

/** What an author may get wrong, and what the reader says about it: {@code line:column code variant}. */
class BadFilesTest {
    /** The sample's head has 7 lines, so each of these starts in line 8. */
    static Stream<Arguments> lines_after_a_good_head() {
        return Stream.of(
                // not YAML
                Arguments.of("purposes:\n  - a\n - b\n", "10:2 yaml-syntax.indentation"),
                Arguments.of("purposes:\n  - a\n   b: c\n", "10:5 yaml-syntax.colon"),
                Arguments.of("opening: Nội dung: sau đây\n", "8:18 yaml-syntax.colon"),
                Arguments.of("place:Vinh\nprogramme: x\n", "8:1 yaml-syntax.colon-space"),
                Arguments.of("place\nprogramme: x\n", "8:1 yaml-syntax.missing-colon"),
                Arguments.of("place: \"Vinh\n", "8:8 yaml-syntax.quote"),
                Arguments.of("place: 'Vinh\n", "8:8 yaml-syntax.quote"),
                Arguments.of("place: \"Vinh\narchive: [\"VT\"]\n", "8:8 yaml-syntax.quote"),
                Arguments.of("place: 'Vinh\narchive: VT\nprogramme: 'x'\n", "8:8 yaml-syntax.quote"),
                Arguments.of("purposes:\n  - \"a\n  - b\n  - \"[@c]\"\n", "9:5 yaml-syntax.quote"),
                Arguments.of("purposes:\n  - \"a\n  - b\n  - \"c\n  - \"d\"\n", "9:5 yaml-syntax.quote"),
                Arguments.of("signature: {title: \"A,\n  name: \"B\"}\n", "8:20 yaml-syntax.quote"),
                Arguments.of("place: \"xã \"Vinh\" cũ\"\n", "8:12 yaml-syntax.quote-inside"),
                Arguments.of("purposes: [\"a\n  b \"c\" d\"]\n", "9:5 yaml-syntax.quote-inside"),
                Arguments.of("archive: [\"VT\" \"CAX\"]\n", "8:14 yaml-syntax.quote-inside"),
                Arguments.of("opening: \"a\n  b\"\narchive: [VT, CAX\n", "10:10 yaml-syntax.flow"),
                Arguments.of("archive: [VT, CAX\n", "8:10 yaml-syntax.flow"),
                Arguments.of("facts: {border: true\n", "8:8 yaml-syntax.flow"),
                Arguments.of("place: @Vinh\n", "8:8 yaml-syntax.start"),
                Arguments.of("place: \"C:\\Vinh\"\n", "8:12 yaml-syntax.escape"),
                Arguments.of("place: *vinh\n", "8:8 yaml-syntax.alias"),
                Arguments.of("? [a, b]\n: c\n", "8:4 yaml-syntax.key"),
                Arguments.of("---\nid: b\n", "9:1 yaml-syntax.documents"),
                Arguments.of("purposes:\n\t- a\n\t- b\n", "9:1 yaml-tab.indentation, 10:1 yaml-tab.indentation"),
                // YAML that plans do not use
                Arguments.of("place: !!str Vinh\n", "8:8 yaml-tag.value"),
                Arguments.of("<<: {place: Vinh}\n", "8:1 yaml-merge-key.key"),
                Arguments.of("place: Vinh\nplace: Huế\n", "9:1 yaml-duplicate-key.key"),
                // keys
                Arguments.of("plase: Vinh\n", "8:1 unknown-key.near"),
                Arguments.of("purpose: [a]\n", "8:1 unknown-key.near"),
                Arguments.of("không-có-gì: Vinh\n", "8:1 unknown-key.listed"),
                Arguments.of("section-Mục: [a]\n", "8:1 unknown-key.listed"),
                Arguments.of("purposes: [{x-note: a}]\n", "8:13 unknown-key.listed"),
                Arguments.of("signature: {name: A}\n", "8:12 missing-key.key"),
                Arguments.of("signature: {titel: A}\n", "8:13 unknown-key.near"),
                // types
                Arguments.of("place: [Vinh]\n", "8:8 wrong-type.single"),
                Arguments.of("place: {a: b}\n", "8:8 wrong-type.single"),
                Arguments.of("facts: true\n", "8:8 wrong-type.mapping"),
                Arguments.of("targets: true\n", "8:10 wrong-type.list"),
                Arguments.of("targets: [{milestones: [1]}]\n", "8:24 wrong-type.mapping"),
                Arguments.of("number: \"15\"\n", "8:9 wrong-type.quoted"),
                Arguments.of("number: 015\n", "8:9 wrong-type.serial"),
                Arguments.of("facts: {hamlets: nhiều}\n", "8:18 wrong-type.whole"),
                Arguments.of("facts: {hamlets: 1.200}\n", "8:18 wrong-type.whole"),
                Arguments.of("facts: {hamlets: 54 xóm}\n", "8:18 wrong-type.whole-near"),
                Arguments.of("number: 99999999999\n", "8:9 bad-value.whole"),
                Arguments.of("facts: {border: 'true'}\n", "8:17 wrong-type.quoted"),
                Arguments.of("facts: {border: yes}\n", "8:17 wrong-type.boolean"),
                Arguments.of("targets: [{at-least: nhiều}]\n", "8:22 wrong-type.number"),
                Arguments.of("targets: [{at-least: \"12,5\"}]\n", "8:22 bad-value.comma"),
                Arguments.of("targets: [{milestones: {năm: 1}}]\n", "8:25 bad-value.map-key"),
                // values
                Arguments.of("as-of: 2026-02-30\n", "8:8 bad-value.no-day"),
                Arguments.of("as-of: 31/11/2026\n", "8:8 bad-value.no-day"),
                Arguments.of("as-of: 09/01/2026\n", "8:8 bad-value.date-order"),
                Arguments.of("as-of: 01/2026\n", "8:8 bad-value.date"),
                Arguments.of("as-of: hôm nay\n", "8:8 bad-value.date"),
                Arguments.of("date: 2026-13\n", "8:7 bad-value.no-month"),
                Arguments.of("date: tháng này\n", "8:7 bad-value.format"),
                Arguments.of("status: isued\n", "8:9 bad-value.near"),
                Arguments.of("status: xong\n", "8:9 bad-value.listed"),
                Arguments.of("place:\n", "8:1 empty-value.optional"),
                Arguments.of("place: \"\"\n", "8:1 empty-value.optional"),
                Arguments.of("signature:\n  title:\n", "9:3 empty-value.required"),
                Arguments.of("archive:\n  - VT\n  -\n", "10:4 empty-value.item"));
    }

    @ParameterizedTest
    @MethodSource("lines_after_a_good_head")
    void each_mistake_has_its_place_and_code(String lines, String expected) {
        assertThat(found(Samples.HEAD + lines)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("lines_after_a_good_head")
    void the_place_is_the_same_where_lines_end_as_on_windows(String lines, String expected) {
        assertThat(found((Samples.HEAD + lines).replace("\n", "\r\n"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "date: 22/11/2026, Viết 2026-11-22.",
        "date: 9.1.2026, Viết 2026-01-09.",
        "date: 2026-1-9, Viết 2026-01-09.",
        "date: 2026-02-29, 'Kiểm tra lại ngày; viết theo năm-tháng-ngày, như 2026-01-09.'",
        "date: 11/2026, Viết 2026-11.",
        "date: ngày 22 tháng 11 năm 2026, Viết 2026-11-22.",
        "number: 15/KH-UBND, 'Chỉ viết số, như 15; chương trình tự in số 0 đứng đầu và ký hiệu, như 05/KH-UBND.'",
        "number: 05, 'Chỉ viết số, như 5; chương trình tự in số 0 đứng đầu và ký hiệu, như 05/KH-UBND.'",
        "facts: {hamlets: 54 xóm}, Chỉ viết 54."
    })
    void the_hint_says_what_to_write_instead(String line, String hint) {
        Diagnostic found = RecordReader.read(Plan.class, Samples.file(Samples.HEAD + line + "\n"))
                .diagnostics()
                .get(0);
        assertThat(ReadingCode.messages(Lang.VI).text(found.hint().orElseThrow()))
                .isEqualTo(hint);
    }

    @Test
    void everything_is_reported_in_one_run_and_what_is_right_is_read() {
        Outcome<Read<Plan>> outcome = RecordReader.read(
                Plan.class,
                Samples.file(
                        Samples.HEAD + "plase: Vinh\nstatus: xong\nas-of: 2026-02-30\npurposes: [a, {tekst: b}]\n"));
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("unknown-key", "bad-value", "bad-value", "unknown-key");
        Plan plan = outcome.value().orElseThrow().value();
        assertThat(plan.title()).isEqualTo("Phòng, chống ma túy");
        assertThat(plan.status()).isEmpty();
    }

    @Test
    void without_a_required_part_there_is_no_plan() {
        assertThat(found("kehoach: 1\nid: a\n"))
                .isEqualTo("1:1 missing-key.key, 1:1 missing-key.key, 1:1 missing-key.key, 1:1 missing-key.key, "
                        + "1:1 missing-key.key");
        assertThat(RecordReader.read(Plan.class, Samples.file("kehoach: 1\n")).value())
                .isEmpty();
    }

    @Test
    void a_file_of_another_version_of_the_format_is_not_read() {
        assertThat(found(Samples.HEAD.replace("kehoach: 1", "kehoach: 2"))).isEqualTo("1:10 bad-value.version");
    }

    @Test
    void a_line_that_is_no_key_or_a_file_that_ends_too_early_is_told() {
        assertThat(found("Kế hoạch của xã\n" + Samples.HEAD)).isEqualTo("2:8 yaml-syntax.colon");
        assertThat(found("{id: a}\n" + Samples.HEAD)).isEqualTo("2:1 yaml-syntax.before");
    }

    @Test
    void a_todo_without_which_no_plan_can_be_made_is_an_error() {
        String text = Samples.HEAD.replace("period: 2026", "period: TODO");
        assertThat(found(text)).isEqualTo("6:9 unfinished-value.todo");
    }

    @Test
    void a_file_may_be_empty_or_no_plan_at_all() {
        assertThat(found("")).isEqualTo("1:1 yaml-syntax.empty");
        assertThat(found("# chỉ có chú thích\n")).isEqualTo("1:1 yaml-syntax.empty");
        assertThat(found("Kế hoạch\n")).isEqualTo("1:1 wrong-type.mapping");
        assertThat(found("[a]\n")).isEqualTo("1:1 wrong-type.mapping");
    }

    @Test
    void columns_count_letters_not_bytes_or_halves_of_letters() {
        assertThat(found(Samples.HEAD + "facts: {\"𝄞ế\": 1, bordr: true}\n"))
                .isEqualTo("8:9 unknown-key.listed, 8:18 unknown-key.near");
    }

    @Test
    void the_finding_spans_the_value_and_points_to_it() {
        List<Diagnostic> found = RecordReader.read(
                        Plan.class, Samples.file(Samples.HEAD + "recipients: [{to: [a], for: {b: c}}]\n"))
                .diagnostics();
        assertThat(found).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.path()).isEqualTo("/recipients/0/for");
            assertThat(diagnostic.span()).hasToString("Span[start=8:29, end=8:35]");
        });
    }

    static String found(String text) {
        return RecordReader.read(Plan.class, Samples.file(text)).diagnostics().stream()
                .map(diagnostic -> diagnostic.span().start() + " "
                        + diagnostic.message().key().replace(".message", ""))
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
