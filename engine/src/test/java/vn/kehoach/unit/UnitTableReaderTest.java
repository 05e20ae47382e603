package vn.kehoach.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.source.SourceFile;

/** How a damaged table is told. */
class UnitTableReaderTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Test
    void a_later_file_takes_over_the_codes_that_it_names() {
        UnitTable table = UnitTableReader.read(List.of(
                        file("2025-07-01.txt", "40 tỉnh Nghệ An\n  17035 xã Quỳ Hợp\n"),
                        file("2027-01-01.txt", "40\n  17035 phường Quỳ Hợp\n")))
                .value()
                .orElseThrow();
        assertThat(table.find("Quỳ Hợp", LocalDate.of(2026, 12, 31)).get(0).type())
                .isEqualTo(UnitType.COMMUNE);
        Unit ward = table.find("Quỳ Hợp, Nghệ An", LocalDate.of(2027, 1, 1)).get(0);
        assertThat(ward.type()).isEqualTo(UnitType.WARD);
        assertThat(ward.parentCode()).contains("40");
    }

    @Test
    void a_line_that_is_no_unit_is_told_with_its_place() {
        assertThat(findings("40 tỉnh Nghệ An\n  Quỳ Hợp\n   17035 xã Quỳ Hợp\n"))
                .containsExactly(
                        "units/2025-07-01.txt:2:3: unit-table-bad-line",
                        "units/2025-07-01.txt:3:4: unit-table-bad-line");
        assertThat(findings("hello\n40 tỉnh Nghệ An\n"))
                .containsExactly("units/2025-07-01.txt:1:1: unit-table-bad-line");
        assertThat(findings("40 tỉnh  Nghệ An\n")).containsExactly("units/2025-07-01.txt:1:9: unit-table-bad-line");
    }

    @Test
    void an_unknown_type_is_told() {
        assertThat(findings("40 tỉnh Nghệ An\n  17035 thôn Quỳ Hợp\n"))
                .containsExactly("units/2025-07-01.txt:2:9: unit-table-unknown-type");
    }

    @Test
    void a_unit_under_nothing_is_told() {
        assertThat(findings("17035 xã Quỳ Hợp\n")).containsExactly("units/2025-07-01.txt:1:1: unit-table-no-parent");
        assertThat(findings("40 tỉnh Nghệ An\n    17035 xã Quỳ Hợp\n"))
                .containsExactly("units/2025-07-01.txt:2:5: unit-table-no-parent");
        assertThat(findings("41\n  17035 xã Quỳ Hợp\n"))
                .containsExactly("units/2025-07-01.txt:1:1: unit-table-no-parent");
    }

    @Test
    void a_code_said_twice_is_told() {
        assertThat(findings("40 tỉnh Nghệ An\n  17035 xã Quỳ Hợp\n  17035 xã Quỳ Châu\n"))
                .containsExactly("units/2025-07-01.txt:3:3: unit-table-duplicate");
    }

    @Test
    void a_file_that_ends_before_it_begins_is_told() {
        assertThat(findings("until: 2025-06-30\n40 tỉnh Nghệ An\n"))
                .containsExactly("units/2025-07-01.txt:1:8: unit-table-backwards");
        assertThat(findings("until: soon\n40 tỉnh Nghệ An\n"))
                .containsExactly("units/2025-07-01.txt:1:8: unit-table-bad-line");
    }

    @Test
    void decomposed_letters_are_told() {
        assertThat(findings(Normalizer.normalize("40 tỉnh Nghệ An\n", Normalizer.Form.NFD)))
                .contains("units/2025-07-01.txt:1:1: unit-table-not-nfc");
    }

    @Test
    void a_file_whose_name_is_no_day_is_told_and_never_holds() {
        Outcome<UnitTable> read = UnitTableReader.read(List.of(file("mới.txt", "40 tỉnh Nghệ An\n")));
        assertThat(codes(read)).containsExactly("units/mới.txt:1:1: unit-table-bad-name");
        assertThat(read.value().orElseThrow().byCode("40", DAY)).isEmpty();
    }

    @Test
    void every_finding_has_its_sentence_in_both_languages() {
        Messages vietnamese = Messages.load(Lang.VI, UnitTable.class, List.of("messages"));
        Messages english = Messages.load(Lang.EN, UnitTable.class, List.of("messages"));
        assertThat(vietnamese.keys()).isEqualTo(english.keys());
        UnitTableReader.read(List.of(file("x.txt", "y\nuntil: 2\n1\n17035 xã A\n40 vùng B\n40 tỉnh C\n40 tỉnh C")))
                .diagnostics()
                .forEach(finding -> Stream.of(vietnamese, english)
                        .forEach(language ->
                                assertThat(language.text(finding.message())).isNotBlank()));
    }

    private static List<String> findings(String text) {
        return codes(UnitTableReader.read(List.of(file("2025-07-01.txt", text))));
    }

    private static List<String> codes(Outcome<UnitTable> outcome) {
        return outcome.diagnostics().stream()
                .map(finding -> finding.file() + ":" + finding.span().start() + ": " + finding.code())
                .toList();
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile("units/" + name, text.getBytes(StandardCharsets.UTF_8));
    }
}
