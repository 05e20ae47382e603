package vn.kehoach.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.kehoach.manuscript.Look;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Stretch;

/** Points of any depth are found again, however they are numbered. */
class SchemeTest {
    @Property(tries = 200)
    void pointsAreFoundInEveryScheme(
            @ForAll("plans") List<Node> plan, @ForAll Scheme scheme, @ForAll boolean bold, @ForAll boolean labels) {
        Manuscript manuscript = scheme.write(plan, bold, labels);
        Outline outline = Outliner.outline(manuscript);
        assertThat(Sketch.shape(outline.sections())).isEqualTo(Sketch.shape(plan));
        assertThat(outline.remarks()).isEmpty();
    }

    @Property(tries = 200)
    void noWordIsLost(@ForAll("paragraphs") List<String> paragraphs) {
        Draft draft = Draft.docx();
        paragraphs.forEach(draft::text);
        Manuscript manuscript = draft.manuscript();
        Outline outline = Outliner.outline(manuscript);
        assertThat(Words.places(outline)).isEqualTo(Words.places(manuscript));
        assertThat(Words.letters(outline)).isEqualTo(Words.letters(manuscript));
    }

    @Provide
    Arbitrary<List<Node>> plans() {
        return groups(0).list().ofMinSize(2).ofMaxSize(5).map(SchemeTest::numbered);
    }

    /** A heading with what stands under it: paragraphs, dashes, or headings again. */
    private static Arbitrary<Node> groups(int depth) {
        Arbitrary<String> titles = Arbitraries.of(
                        "Công tác tuyên truyền", "Phòng Tư pháp", "Bảo đảm kinh phí", "Mục tiêu chung")
                .map(title -> depth == 0 ? title.toUpperCase(Locale.ROOT) : title);
        Arbitrary<List<Node>> paragraphs = texts().map(text -> node(Mark.NONE, null, text, List.of()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
        Arbitrary<List<Node>> dashes = dashes().list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<Node>> points = texts().map(text -> node(counted(1), null, text, List.of()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(SchemeTest::numbered);
        Arbitrary<List<Node>> below = Arbitraries.oneOf(paragraphs, dashes, points);
        if (depth < 2) {
            below = Arbitraries.frequencyOf(
                    Tuple.of(
                            3,
                            groups(depth + 1).list().ofMinSize(1).ofMaxSize(4).map(SchemeTest::numbered)),
                    Tuple.of(2, below));
        }
        return net.jqwik.api.Combinators.combine(titles, below)
                .as((title, nodes) -> node(counted(1), title, null, nodes));
    }

    private static Arbitrary<Node> dashes() {
        Arbitrary<List<Node>> pluses = texts().map(
                        text -> node(new Mark(Mark.Style.PLUS, 0, "+"), null, text, List.of()))
                .list()
                .ofMaxSize(2);
        return net.jqwik.api.Combinators.combine(texts(), pluses)
                .as((text, below) -> node(new Mark(Mark.Style.DASH, 0, "-"), null, text, below));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(
                "Tổ chức 12 lớp tập huấn cho cán bộ các xóm, bản.",
                "Đến năm 2030, trên 85% số hộ dùng nước sạch;",
                "Rà soát, lập danh sách gửi Phòng Nội vụ trước ngày 15/3/2026.",
                "Việc quản lý, sử dụng kinh phí theo Luật Ngân sách nhà nước.");
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        Arbitrary<String> starts = Arbitraries.of(
                "",
                "I. ",
                "II- ",
                "1. ",
                "2) ",
                "1.1. ",
                "a) ",
                "đ) ",
                "- ",
                "+ ",
                "• ",
                "(i) ",
                "Phần I",
                "PHỤ LỤC I",
                "Nơi nhận: ",
                "TM. ỦY BAN NHÂN DÂN ",
                "KẾ HOẠCH ",
                "Căn cứ ",
                "Kính gửi: ",
                "Số: 12/KH-UBND ",
                "Điều 1. ",
                "Lưu: VT",
                "(Đã ký) ");
        Arbitrary<String> rests = Arbitraries.of(
                "nội dung đã nêu",
                "Nội dung.",
                "CHỦ TỊCH",
                "Làng A, ngày 01 tháng 02 năm 2024",
                "gồm:",
                "Một: Hai ba bốn.",
                "Độc lập - Tự do - Hạnh phúc",
                "./.",
                "Mường Lò;",
                "---",
                "x");
        return net.jqwik.api.Combinators.combine(starts, rests)
                .as((start, rest) -> start + rest)
                .list()
                .ofMaxSize(40);
    }

    private static Mark counted(int number) {
        return new Mark(Mark.Style.ARABIC, number, "1.");
    }

    private static List<Node> numbered(List<Node> nodes) {
        List<Node> numbered = new ArrayList<>();
        for (Node node : nodes) {
            numbered.add(new Node(counted(numbered.size() + 1), node.title(), node.text(), node.table(), node.nodes()));
        }
        return numbered;
    }

    private static Node node(Mark mark, String title, String text, List<Node> nodes) {
        return new Node(mark, line(title), line(text), Optional.empty(), nodes);
    }

    private static Optional<Line> line(String words) {
        return Optional.ofNullable(words)
                .map(w -> new Line(List.of(Place.of(1)), List.of(Stretch.of(w)), Look.PLAIN, Optional.empty()));
    }
}
