package vn.kehoach.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.Office;
import vn.kehoach.PlanInput;
import vn.kehoach.compare.Compared;
import vn.kehoach.compare.DifferencePropertiesTest;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.shape.RecordWriter;

/** The plan that amends another, in the words and under the numbers of the one that is amended. */
class AmenderTest {
    private static final String OLD =
            """
            kehoach: 1
            id: tuyen-truyen
            type: ke-hoach
            form: nd30
            status: issued
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            number: 15
            date: 2026-01-09
            period: 2026
            title: Tuyên truyền phòng, chống ma túy trong trường học
            bases: [163/2024/QH15]
            opening: Ủy ban nhân dân xã Quỳ Hợp ban hành Kế hoạch như sau.
            purposes:
              - Giúp học sinh biết từ chối ma túy.
              - Giữ môi trường học đường lành mạnh.
            requirements:
              - Việc làm thiết thực, rõ người, rõ thời hạn.
            solutions:
              - id: talks
                title: Nói chuyện
                items:
                  - {id: once, text: Mỗi học kỳ tổ chức một buổi nói chuyện chuyên đề.}
                  - {id: leaflets, text: Phát tờ rơi cho phụ huynh.}
                  - {id: club, text: Lập câu lạc bộ.}
              - id: radio
                title: Phát thanh
                items:
                  - {id: weekly, text: Phát thanh hằng tuần.}
                  - {id: holidays, text: Phát thanh vào ngày lễ.}
            organisation:
              - Công an xã theo dõi.
            recipients: [{to: police, for: để thực hiện}]
            archive: [VT]
            signature: {authority: TM, title: CHỦ TỊCH, name: Trần Văn Bình}
            """;

    @Test
    @DisplayName("A changed point is cited by its old number and quoted in its new words")
    void changed() {
        assertThat(instructions(OLD.replace("cho phụ huynh", "cho cha mẹ học sinh")))
                .containsExactly(
                        "Sửa đổi, bổ sung điểm b khoản 1 Mục II như sau:", "“b) Phát tờ rơi cho cha mẹ học sinh.”");
        assertThat(instructions(OLD.replace("học đường lành mạnh", "học đường an toàn")))
                .containsExactly(
                        "Sửa đổi, bổ sung gạch đầu dòng thứ 2 khoản 1 Mục I như sau:",
                        "“- Giữ môi trường học đường an toàn.”");
    }

    @Test
    @DisplayName("Of a point with points of its own only the heading is amended")
    void heading() {
        assertThat(instructions(OLD.replace("title: Phát thanh", "title: Phát thanh học đường")))
                .containsExactly("Sửa đổi, bổ sung tên khoản 2 Mục II như sau:", "“2. Phát thanh học đường”");
    }

    @Test
    @DisplayName(
            "A new point behind the last has the next mark; one between others a mark of its own, so that these keep theirs")
    void added() {
        assertThat(instructions(
                        OLD.replace("  - id: radio", "      - {id: plays, text: Diễn tiểu phẩm.}\n  - id: radio")))
                .containsExactly("Bổ sung điểm d vào sau điểm c khoản 1 Mục II như sau:", "“d) Diễn tiểu phẩm.”");
        assertThat(instructions(OLD.replace(
                        "      - {id: club", "      - {id: plays, text: Diễn tiểu phẩm.}\n      - {id: club")))
                .containsExactly("Bổ sung điểm b1 vào sau điểm b khoản 1 Mục II như sau:", "“b1) Diễn tiểu phẩm.”");
        assertThat(
                        instructions(
                                OLD.replace(
                                        "  - id: radio",
                                        "  - {id: contest, title: Thi vẽ, items: [Mỗi lớp một tranh., Chấm và trao giải.]}\n  - id: radio")))
                .containsExactly(
                        "Bổ sung khoản 1a vào sau khoản 1 Mục II như sau:",
                        "“1a. Thi vẽ”",
                        "“a) Mỗi lớp một tranh.”",
                        "“b) Chấm và trao giải.”");
        assertThat(instructions(OLD.replace("organisation:", "funding: [Ngân sách xã bảo đảm.]\norganisation:")))
                .containsExactly(
                        "Bổ sung Mục IIa vào sau Mục II như sau:",
                        "“IIa. Kinh phí thực hiện”",
                        "“Ngân sách xã bảo đảm.”");
    }

    @Test
    @DisplayName("What has only moved is not counted: something new behind it has the next mark")
    void addedBehindMoved() {
        String leaflets = "      - {id: leaflets, text: Phát tờ rơi cho phụ huynh.}\n";
        String club = "      - {id: club, text: Lập câu lạc bộ.}\n";
        String plays = "      - {id: plays, text: Diễn tiểu phẩm.}\n";

        assertThat(instructions(OLD.replace(leaflets + club, club + leaflets + plays)))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("Chuyển điểm "))
                .contains("Bổ sung điểm d vào sau điểm b khoản 1 Mục II như sau:", "“d) Diễn tiểu phẩm.”");
        assertThat(instructions(OLD.replace(leaflets + club, club + plays + leaflets)))
                .contains("“d) Diễn tiểu phẩm.”");
    }

    @Test
    @DisplayName("What comes into a plan without any content comes at its end")
    void intoNothing() {
        String empty = OLD.substring(0, OLD.indexOf("purposes:")) + OLD.substring(OLD.indexOf("recipients:"));

        assertThat(amended(empty, OLD)
                        .plan()
                        .itemSections()
                        .findFirst()
                        .orElseThrow()
                        .items())
                .extracting(item -> item.text().orElseThrow())
                .isNotEmpty()
                .allMatch(line -> line.endsWith(" vào cuối Kế hoạch:"));
    }

    @Test
    @DisplayName("What is gone is repealed with all in it, what stands elsewhere is moved")
    void goneAndMoved() {
        assertThat(instructions(OLD.replace("      - {id: club, text: Lập câu lạc bộ.}\n", "")))
                .containsExactly("Bãi bỏ điểm c khoản 1 Mục II.");
        String weekly = "      - {id: weekly, text: Phát thanh hằng tuần.}\n";
        String holidays = "      - {id: holidays, text: Phát thanh vào ngày lễ.}\n";
        assertThat(instructions(OLD.replace(weekly + holidays, holidays + weekly)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Chuyển điểm ");
        assertThat(instructions(
                        OLD.replace("  - id: radio\n    title: Phát thanh\n    items:\n" + weekly + holidays, "")))
                .containsExactly("Bãi bỏ khoản 2 Mục II.");
    }

    @Test
    @DisplayName("Title, bases and opening are told first")
    void head() {
        assertThat(instructions(OLD.replace("trong trường học", "học đường")
                        .replace("[163/2024/QH15]", "[163/2024/QH15, 50/NQ-CP]")))
                .startsWith(
                        "Sửa đổi trích yếu nội dung của Kế hoạch như sau:",
                        "“Tuyên truyền phòng, chống ma túy học đường”",
                        "Bổ sung nội dung sau vào phần căn cứ ban hành:")
                .hasSize(4);
    }

    @Test
    @DisplayName(
            "The draft cites the plan in full, is for the same recipients, and lacks only what comes with its issue")
    void draft() {
        Amended amended =
                amended(OLD, OLD.replace("cho phụ huynh", "cho cha mẹ học sinh").replace("number: 15", "number: 16"));
        String text = new AmendFile(Lang.VI).draft(amended, "cũ.yaml", "mới.yaml");

        assertThat(text)
                .startsWith("# Dự thảo kế hoạch sửa đổi, lập từ cũ.yaml (bản đang có) và mới.yaml (bản mới).")
                .contains(
                        "Sửa đổi, bổ sung một số nội dung của Kế hoạch số 15/KH-UBND ngày 09/01/2026 của Ủy ban nhân dân xã Quỳ");
        Outcome<Plan> checked = Office.engine().check(Office.file("sua-doi.yaml", text));
        assertThat(checked.diagnostics()).allMatch(finding -> finding.severity() == Severity.INFO);
        assertThat(checked.value()).contains(amended.plan());
        assertThat(amended.plan().recipients())
                .isEqualTo(PlanFile.read(Office.file("old.yaml", OLD))
                        .value()
                        .orElseThrow()
                        .value()
                        .recipients());
        assertThat(amended.untold())
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly("Changed");
    }

    @Test
    @DisplayName("A plan without number and day cannot be cited: the draft says TODO where it would")
    void unissued() {
        String old = OLD.replace("number: 15\n", "").replace("status: issued", "status: draft");
        Plan plan = amended(old, old.replace("cho phụ huynh", "cho cha mẹ")).plan();

        assertThat(plan.title()).contains("TODO");
        assertThat(plan.bases().get(0).text().orElseThrow()).contains("TODO");
    }

    @Test
    @DisplayName(
            "The consolidated text has the new content, the head and signature of the old, and a note of the amendment")
    void consolidated() {
        Plan plan = amended(
                        OLD,
                        OLD.replace("cho phụ huynh", "cho cha mẹ")
                                .replace("number: 15", "number: 99")
                                .replace("Trần Văn Bình", "Lê Thị Hà"))
                .consolidated();

        assertThat(plan.number()).contains(15);
        assertThat(plan.signature().orElseThrow().name()).contains("Trần Văn Bình");
        assertThat(plan.opening().orElseThrow())
                .startsWith("Bản hợp nhất Kế hoạch số 15/KH-UBND")
                .contains("của kế hoạch sửa đổi.\n", "ban hành Kế hoạch như sau.");
        assertThat(RecordWriter.write(plan)).contains("Phát tờ rơi cho cha mẹ.");
    }

    static Stream<List<Plan>> pairs() {
        List<Plan> plans = DifferencePropertiesTest.examples();
        return plans.stream()
                .flatMap(one -> plans.stream().filter(other -> other != one).map(other -> List.of(one, other)));
    }

    @ParameterizedTest(name = "example plans {index}")
    @MethodSource("pairs")
    @DisplayName("Whatever the two plans are, both drafts can be read again and printed")
    void examples(List<Plan> pair) {
        Amended amended = amended(RecordWriter.write(pair.get(0)), RecordWriter.write(pair.get(1)));

        assertThat(amended.amendments()).isPositive();
        for (Plan plan : List.of(amended.plan(), amended.consolidated())) {
            assertThat(PlanFile.read(Office.file("plan.yaml", RecordWriter.write(plan)))
                            .value()
                            .orElseThrow()
                            .value())
                    .isEqualTo(plan);
            assertThat(Office.engine().document(plan, true)).isPresent();
        }
    }

    private static Amended amended(String old, String now) {
        Compared compared = Office.engine()
                .versions()
                .compare(PlanInput.alone(Office.file("old.yaml", old)), PlanInput.alone(Office.file("new.yaml", now)))
                .value()
                .orElseThrow();
        return Office.engine().versions().amend(compared);
    }

    private static List<String> instructions(String now) {
        List<String> lines = new ArrayList<>();
        amended(OLD, now)
                .plan()
                .itemSections()
                .findFirst()
                .orElseThrow()
                .items()
                .forEach(item -> lines(item, lines));
        return lines;
    }

    private static void lines(Item item, List<String> lines) {
        lines.add(item.text().orElseThrow());
        item.items().forEach(each -> lines(each, lines));
    }
}
