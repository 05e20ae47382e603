package vn.kehoach.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a document, reading it finds what it finds, each thing at its place, and never fails. */
class AnyTextTest {
    private static final BodyPhrases BODIES = new BodyPhrases(Settings.COMMUNE);
    private static final ProjectPhrases PROJECTS = new ProjectPhrases(Settings.DRUGS);
    private static final TargetPhrases TARGETS =
            new TargetPhrases(Optional.of(Settings.DRUGS), Settings.COMMUNE.tier());
    private static final CitationPhrases CITATIONS = new CitationPhrases(Settings.COMMUNE);
    private static final DutyPhrases DUTIES = new DutyPhrases(Settings.COMMUNE);
    private static final ClosingPhrases CLOSING = new ClosingPhrases(Settings.COMMUNE);
    private static final HeadPhrases HEAD = new HeadPhrases(Settings.CATALOGUES.programmes());
    private static final IssuerPhrases ISSUERS = new IssuerPhrases(Settings.CATALOGUES, LocalDate.of(2026, 1, 9));

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                "(",
                ")",
                "\"",
                ",",
                ";",
                ".",
                ":",
                "/",
                "–",
                "\n",
                "\u00a0",
                "Sở",
                "các sở:",
                "Sở Y tế",
                "Công an xã",
                "Ban cán sự 5",
                "các xã,",
                "cấp",
                "UBND",
                "tỉnh",
                "và",
                "Giao",
                "Đề nghị",
                "chủ trì, phối hợp với",
                "phối hợp",
                "C04 -",
                "Dự án",
                "Dự án 7 -",
                "Tiểu dự án",
                "Tiểu dự án 3.",
                "thuộc",
                "số",
                "Số:",
                "/KH-UBND",
                "999999999999",
                "Luật",
                "Luật Phòng, chống ma túy",
                "Nghị quyết số 1/",
                "NQ-CP",
                "ngày 31/02/2026",
                "của",
                "về",
                "năm 2026",
                "năm 99999",
                "giai đoạn 2030-2026",
                "ít nhất",
                "trên",
                "100%",
                "01 mô hình",
                "2/3",
                "1.250",
                "hằng năm",
                "giảm",
                "trước ngày",
                "quý IV/2026",
                "báo cáo",
                "(để báo cáo)",
                "()",
                "Lưu:",
                "TM.",
                "KT.",
                "Q.",
                "CHỦ TỊCH",
                "e\u0301");
        return pieces.list().ofMaxSize(9).flatMap(parts -> Arbitraries.of("", " ")
                .map(joint -> String.join(joint, parts)));
    }

    @Property(tries = 400)
    void finds(@ForAll("texts") String text) {
        inPlace(text, BODIES.heading(text).bodies());
        inPlace(text, BODIES.task(text).with());
        inPlace(text, BODIES.recipients(text).bodies());
        inPlace(text, BODIES.mentions(text));
        inPlace(text, PROJECTS.find(text));
        inPlace(text, CITATIONS.find(text));
        inPlace(text, DUTIES.deadline(text, Optional.of(2026)).stream().toList());
        inPlace(text, DUTIES.report(text).stream().toList());
        inPlace(text, HEAD.symbol(text).stream().toList());
        inPlace(text, HEAD.placeAndDate(text).stream().toList());
        inPlace(text, HEAD.period(text, Optional.of(2026)).stream().toList());
        inPlace(text, HEAD.programme(text).stream().toList());
        inPlace(text, List.of(CLOSING.recipient(text)));
        assertThat(TARGETS.find(text, Optional.of(2030)))
                .allSatisfy(found ->
                        assertThat(text.substring(found.start(), found.end())).isEqualTo(found.words()));
        assertThat(CITATIONS.find(text))
                .allSatisfy(found -> assertThat(found.value().titleEnd()).isBetween(found.end(), text.length()));
        assertThat(CLOSING.archive(text)).isNotNull();
        assertThat(SignaturePhrases.read(List.of(text.split("\n")))).isNotNull();
        assertThat(ISSUERS.issuer(List.of(text), Optional.of("Quỳ Hợp"), text)).isNotNull();
    }

    private static <T> void inPlace(String text, List<Found<T>> found) {
        assertThat(found).allSatisfy(each -> assertThat(text.substring(each.start(), each.end()))
                .isEqualTo(each.words()));
    }
}
