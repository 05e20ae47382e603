package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceFile;

/** The door: read, check, render. */
class EngineTest {
    private static final String VALID =
            """
            kehoach: 1
            id: vi-du
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            number: 15
            date: 2026-01-09
            period: 2026
            title: Công tác văn thư năm 2026
            purposes: [Giữ gìn hồ sơ, tài liệu.]
            recipients: auto
            archive: [VT]
            signature: {authority: TM, title: CHỦ TỊCH, name: Họ và Tên}
            """;

    @Test
    @DisplayName("A good plan has no finding and becomes the files asked for, no others")
    void renders() {
        Outcome<Rendering> outcome = Office.engine().render(file(VALID), EnumSet.of(Format.TXT), false);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value().orElseThrow().files()).containsOnlyKeys(Format.TXT);
        assertThat(outcome.value().orElseThrow().pages()).isZero();
        assertThat(text(outcome)).contains("Số: 15/KH-UBND", "KẾ HOẠCH\nCông tác văn thư năm 2026\n");
    }

    @Test
    @DisplayName("Pages are counted where a PDF is asked for")
    void pages() {
        assertThat(Office.engine()
                        .render(file(VALID), EnumSet.of(Format.PDF), false)
                        .value()
                        .orElseThrow()
                        .pages())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("A plan with errors becomes no file; as a draft it does, marked DỰ THẢO")
    void errors() {
        SourceFile wrong = file(VALID.replace("Giữ gìn", "TODO giữ gìn"));

        Outcome<Rendering> refused = Office.engine().render(wrong, EnumSet.of(Format.TXT), false);
        Outcome<Rendering> draft = Office.engine().render(wrong, EnumSet.of(Format.TXT), true);

        assertThat(refused.value()).isEmpty();
        assertThat(refused.hasAny(Severity.ERROR)).isTrue();
        assertThat(draft.diagnostics()).isEqualTo(refused.diagnostics());
        assertThat(text(draft)).contains("\nDỰ THẢO\n");
    }

    @Test
    @DisplayName("What cannot be read as a plan is findings with places, never an exception")
    void unreadable() {
        for (String text : List.of("", "a", "[", "kehoach: 2", "\u0000", "kehoach: 1\nkehoach: 1")) {
            Outcome<Plan> outcome = Office.engine().check(file(text));

            assertThat(outcome.value()).as(text).isEmpty();
            assertThat(outcome.diagnostics()).as(text).isNotEmpty();
            assertThat(Office.engine()
                            .render(file(text), EnumSet.of(Format.TXT), true)
                            .value())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("Without a day to look names up on, there is a finding and no document")
    void undated() {
        SourceFile undated = file(VALID.replace("date: 2026-01-09\n", ""));

        assertThat(Office.engine().render(undated, EnumSet.of(Format.TXT), true).value())
                .isEmpty();
        assertThat(Office.engine().check(undated).diagnostics()).isNotEmpty();
    }

    @Test
    @DisplayName("A day before the decree has no form, and so no document")
    void beforeEveryForm() {
        Plan old = Office.engine()
                .check(file(VALID.replace("2026-01-09", "2019-01-09")))
                .value()
                .orElseThrow();

        assertThat(Office.engine().document(old, true)).isEmpty();
    }

    @Test
    @DisplayName("Several threads may use one engine; each gets the same bytes")
    void threads() {
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(n -> new String(
                                Office.engine()
                                        .render(file(VALID), EnumSet.of(Format.DOCX), false)
                                        .value()
                                        .orElseThrow()
                                        .files()
                                        .get(Format.DOCX),
                                StandardCharsets.ISO_8859_1))
                        .distinct())
                .hasSize(1);
    }

    @Test
    @DisplayName("The engine's day is the world's day")
    void today() {
        assertThat(Office.engine().today()).isEqualTo(Office.TODAY);
    }

    @Test
    @DisplayName("A templates folder that is not there is the machine's fault, and thrown")
    void noFolder() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Engine.open(new Office(), Path.of("no-such-folder")))
                .isInstanceOf(java.io.UncheckedIOException.class);
    }

    private static SourceFile file(String text) {
        return Office.file("vi-du.yaml", text);
    }

    private static String text(Outcome<Rendering> outcome) {
        return new String(outcome.value().orElseThrow().files().get(Format.TXT), StandardCharsets.UTF_8);
    }
}
