package vn.kehoach.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Decoder;
import vn.kehoach.yaml.ReadingCode;
import vn.kehoach.yaml.YamlReader;

/** Files that are no plans, by mischance or on purpose: findings, never an exception. */
class HostileFilesTest {

    @Test
    void a_byte_order_mark_is_a_warning_and_the_plan_is_read() {
        Outcome<Read<Plan>> outcome = read(("\ufeff" + Samples.HEAD).getBytes(StandardCharsets.UTF_8));
        assertThat(codes(outcome)).isEqualTo("1:1 file-bom.utf-8");
        assertThat(outcome.value()).isPresent();
    }

    @Test
    void utf_16_is_named() {
        assertThat(codes(read(Samples.HEAD.getBytes(StandardCharsets.UTF_16)))).isEqualTo("1:1 file-encoding.utf-16");
        assertThat(codes(read(Samples.HEAD.getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo("1:1 file-encoding.utf-16");
    }

    @Test
    void old_vietnamese_encodings_are_guessed() {
        // "Kế hoạch phòng, chống ma túy" and "Ủy ban nhân dân tỉnh" as each wrote them.
        assertThat(guess("K\u00d5 ho\u00b9ch ph\u00dfng, ch\u00e8ng ma tu\u00fd; nh\u00a9n d\u00a9n t\u00d8nh"))
                .isEqualTo("TCVN3 (ABC)");
        assertThat(guess("Ke\u00e1 hoa\u00efch pho\u00f8ng, cho\u00e1ng ma tu\u00f9y; nha\u00e2n da\u00e2n t\u00e6nh"))
                .isEqualTo("VNI");
        assertThat(
                        guess(
                                "K\u00ea\u00ec hoa\u00f2ch pho\u00ccng, ch\u00f4\u00ecng ma tu\u00ecy; nh\u00e2n d\u00e2n ti\u00d2nh"))
                .isEqualTo("Windows-1258");
    }

    @Test
    void a_bad_byte_is_reported_on_each_line_and_the_rest_is_still_read() {
        byte[] bytes = (Samples.HEAD + "place: V#nh\narchive: [#, #]\nplase: a\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xff : bytes[i];
        }
        assertThat(codes(read(bytes)))
                .isEqualTo("8:9 file-encoding.unknown, 9:11 file-encoding.unknown, 10:1 unknown-key.near");
    }

    @Test
    void control_characters_are_reported_where_they_stand() {
        assertThat(BadFilesTest.found(Samples.HEAD + "place: ế\u0007\n")).isEqualTo("8:9 file-encoding.control");
        assertThat(BadFilesTest.found(Samples.HEAD + "place: a\u0000b\n")).isEqualTo("8:9 file-encoding.control");
    }

    @Test
    void places_that_cannot_be_read_are_counted_after_the_twentieth() {
        byte[] bytes = (Samples.HEAD + "place: a\u0007\u0007\n" + "# #\n".repeat(30)).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' && bytes[i - 1] == ' ' ? (byte) 0xff : bytes[i];
        }
        List<Diagnostic> found = read(bytes).diagnostics();
        assertThat(found).hasSize(21).allSatisfy(finding -> assertThat(finding.code())
                .isEqualTo("file-encoding"));
        assertThat(found.get(20).message()).isEqualTo(Message.of("file-encoding.more.message", 12));
        assertThat(found.get(20).span().start()).isEqualTo(new Position(27, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "504b03040000000000000000000000000000000000000000000011000000 776f72642f646f63756d656e742e786d6c, Word (.docx)",
        "504b0304000000000000000000000000000000000000000000000f000000 786c2f776f726b626f6f6b2e786d6c, Excel (.xlsx)",
        "504b0304140000000800, ZIP",
        "255044462d312e370aff, PDF",
        "d0cf11e0a1b11ae10000, 'Word, Excel 97-2003 (.doc, .xls)'",
        "7b5c727466315c616e73, RTF",
        "89504e470d0a1a0a0000, PNG",
        "ffd8ffe000104a464946, JPEG"
    })
    void a_file_of_another_program_is_named_once(String hex, String kind) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThat(read(bytes).diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.span()).isEqualTo(Span.WHOLE_FILE);
            assertThat(finding.message()).isEqualTo(Message.of("file-encoding.not-text.message", kind));
        });
    }

    @Test
    void a_file_beyond_the_limit_is_not_read() {
        assertThat(codes(read(new byte[Decoder.MAX_BYTES + 1]))).isEqualTo("1:1 file-too-large.bytes");
    }

    @Test
    void nesting_beyond_the_limit_is_not_read() {
        int levels = YamlReader.MAX_DEPTH;
        assertThat(BadFilesTest.found("[".repeat(levels) + "]".repeat(levels))).isEqualTo("1:1 wrong-type.mapping");
        assertThat(BadFilesTest.found("[".repeat(levels + 1))).isEqualTo("1:65 yaml-too-deep.levels");
        assertThat(BadFilesTest.found("[".repeat(100_000))).isEqualTo("1:65 yaml-too-deep.levels");
    }

    @Test
    void aliases_stand_for_what_they_name() {
        String text = Samples.HEAD + "purposes: [&a {text: Nâng cao}]\nrequirements: [*a]\n";
        Plan plan = read(text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow()
                .value();
        assertThat(plan.itemSections()
                        .map(section -> section.items().get(0).text().orElseThrow()))
                .containsExactly("Nâng cao", "Nâng cao");
    }

    @Test
    void aliases_that_multiply_are_not_followed() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            String before = "*a" + (i - 1);
            text.append("a%d: &a%d [%s]\n".formatted(i, i, (before + ",").repeat(9) + before));
        }
        assertThat(BadFilesTest.found(text.toString())).matches("\\d+:\\d+ yaml-alias-bomb.nodes");
    }

    @Test
    void an_alias_cannot_stand_inside_itself() {
        assertThat(BadFilesTest.found(Samples.HEAD + "purposes: &a [*a]\n")).isEqualTo("8:15 yaml-syntax.alias");
    }

    @Test
    void whatever_is_changed_in_a_plan_the_reader_answers_with_findings() {
        Random random = new Random(20260109);
        byte[] good = Samples.PLAN.getBytes(StandardCharsets.UTF_8);
        byte[] pieces = "\t\n  -:{}[]&*!|>'\"%@`#,?~<\\\u0000ế\ufeff".getBytes(StandardCharsets.UTF_8);
        Messages messages = ReadingCode.messages(Lang.EN);
        for (int round = 0; round < 1500; round++) {
            byte[] bytes = good.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                byte piece =
                        random.nextInt(20) == 0 ? (byte) random.nextInt(256) : pieces[random.nextInt(pieces.length)];
                bytes[random.nextInt(bytes.length)] = piece;
            }
            Outcome<Read<Plan>> outcome = read(bytes);
            assertThat(outcome.value().isPresent() || !outcome.diagnostics().isEmpty())
                    .isTrue();
            outcome.diagnostics().forEach(finding -> messages.text(finding.message()));
        }
    }

    @Test
    void a_plan_cut_off_anywhere_is_answered_with_findings() {
        for (int length = 0; length < Samples.PLAN.length(); length += 3) {
            byte[] bytes = Samples.PLAN.substring(0, length).getBytes(StandardCharsets.UTF_8);
            Outcome<Read<Plan>> outcome = read(bytes);
            assertThat(outcome.value().isPresent() || !outcome.diagnostics().isEmpty())
                    .isTrue();
        }
    }

    private static String guess(String legacy) {
        byte[] bytes = ("title: " + legacy + "\n").getBytes(Charset.forName("ISO-8859-1"));
        Diagnostic first = read(bytes).diagnostics().stream()
                .filter(finding -> finding.code().equals("file-encoding"))
                .findFirst()
                .orElseThrow();
        return first.message().arguments().stream().map(String::valueOf).collect(Collectors.joining());
    }

    private static Outcome<Read<Plan>> read(byte[] bytes) {
        return RecordReader.read(Plan.class, new SourceFile("plan.yaml", bytes));
    }

    private static String codes(Outcome<?> outcome) {
        return outcome.diagnostics().stream()
                .map(finding ->
                        finding.span().start() + " " + finding.message().key().replace(".message", ""))
                .collect(Collectors.joining(", "));
    }
}
