package vn.kehoach.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.ReportDuty;

/** When a task is due, and what has to be reported. */
class DutyPhrasesTest {
    private static final DutyPhrases PHRASES = new DutyPhrases(Settings.COMMUNE);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Hoàn thành trước ngày 15/12/2026.                 | 2026-12-15",
                "Gửi danh sách trước ngày 15 tháng 12 năm 2026     | 2026-12-15",
                "Rà soát, thống kê xong trong quý I/2026           | 2026-03",
                "Hoàn thành trong quý III năm 2026                 | 2026-09",
                "Thời hạn hoàn thành: tháng 9/2026                 | 2026-09",
                "Chậm nhất ngày 5/3/2026 gửi kết quả               | 2026-03-05",
                "hoàn thành trước 30/6                             | 2026-06-30",
                "Hoàn thành trong năm 2027                         | 2027"
            })
    void deadlines(String text, String date) {
        assertThat(PHRASES.deadline(text, Optional.of(2026)).orElseThrow().value())
                .hasToString(date);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Kế hoạch số 5/KH-UBND ngày 12/3/2026 của UBND xã",
                "Báo cáo hằng năm trước ngày 10/12",
                "Tăng cường tuyên truyền trong dịp hè",
                "hoàn thành trước ngày 31/02/2026"
            })
    @DisplayName("No deadline: dates of documents, days that come every year, days that do not exist")
    void noDeadline(String text) {
        assertThat(PHRASES.deadline(text, Optional.of(2026))).isEmpty();
    }

    @Test
    @DisplayName("A day without its year is doubtful, and none where the plan has several years")
    void withoutYear() {
        assertThat(PHRASES.deadline("hoàn thành trước 30/6", Optional.of(2026))
                        .orElseThrow()
                        .isSure())
                .isFalse();
        assertThat(PHRASES.deadline("hoàn thành trước 30/6", Optional.empty())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "định kỳ 6 tháng, hằng năm báo cáo UBND xã (qua Công an xã) trước ngày 10/6, 10/12 | people-committee | HALF_YEAR YEAR | trước ngày 10/6, 10/12",
                "Hằng quý gửi báo cáo về UBND tỉnh và Công an tỉnh trước ngày 20 tháng 3            | people-committee@province police@province | QUARTER | trước ngày 20 tháng 3",
                "Định kỳ hằng tháng, quý, 6 tháng, năm báo cáo về Ủy ban nhân dân xã                | people-committee | MONTH QUARTER HALF_YEAR YEAR |"
            })
    void reports(String text, String to, String every, String by) {
        Found<ReportDuty> duty = PHRASES.report(text).orElseThrow();

        assertThat(duty.isSure()).isTrue();
        assertThat(duty.value().to().stream().map(AgencyRef::role).collect(Collectors.joining(" ")))
                .isEqualTo(to);
        assertThat(duty.value().every().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(every);
        assertThat(duty.value().by()).isEqualTo(Optional.ofNullable(by));
    }

    @Test
    @DisplayName("To whom but not how often is doubtful; without both there is no duty")
    void doubtfulReports() {
        Found<ReportDuty> duty =
                PHRASES.report("Tổng hợp, báo cáo UBND xã theo quy định.").orElseThrow();
        assertThat(duty.isSure()).isFalse();
        assertThat(duty.value().every()).isEqualTo(List.of());

        assertThat(PHRASES.report("Xây dựng báo cáo chuyên đề.")).isEmpty();
    }
}
