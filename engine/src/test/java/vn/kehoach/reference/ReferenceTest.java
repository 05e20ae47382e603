package vn.kehoach.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.DeepCheck;
import vn.kehoach.Engine;
import vn.kehoach.Format;
import vn.kehoach.PlanData;
import vn.kehoach.PlanInput;
import vn.kehoach.RenderOptions;
import vn.kehoach.Rendering;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.intake.LibreOffice;
import vn.kehoach.manuscript.OfficeLook;
import vn.kehoach.source.Disk;
import vn.kehoach.source.SourceFile;

@DisplayName("A reference document gives documents the look of an office")
class ReferenceTest {
    private static final Engine ENGINE = Engine.open(Disk.inVietnam());
    private static final PlanInput PLAN = plan("nd30", "{body: people-committee, unit: tỉnh Nghệ An}");
    private static final double MM = 25.4 / 72;

    private static PlanInput plan(String form, String issuer) {
        String text =
                """
                kehoach: 1
                id: vi-du
                type: ke-hoach
                form: %s
                issuer: %s
                date: 2026-01-09
                number: 12
                period: 2026-2030
                title: Phòng, chống ma túy trên địa bàn tỉnh
                bases: [163/2024/QH15]
                purposes: ["%s"]
                organisation: [Công an tỉnh theo dõi việc thực hiện.]
                recipients: [{to: [police]}]
                archive: [VT]
                signature: {authority: KT, head: CHỦ TỊCH, title: PHÓ CHỦ TỊCH}
                """
                        .formatted(form, issuer, "Nâng cao nhận thức của cán bộ và Nhân dân. ".repeat(20));
        return PlanInput.alone(new SourceFile("vi-du.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Outcome<Rendering> render(PlanInput plan, boolean draft, Optional<byte[]> reference) {
        Optional<OfficeLook> look = reference.map(docx ->
                Engine.look(new SourceFile("co-quan.docx", docx)).value().orElseThrow());
        return ENGINE.render(
                plan,
                RenderOptions.of(EnumSet.of(Format.DOCX, Format.PDF))
                        .draft(draft)
                        .data(PlanData.LEFT_OUT)
                        .look(look));
    }

    private static Rendering rendered(ReferenceDoc reference) {
        // The example's own findings are not the matter here.
        return render(PLAN, true, Optional.of(reference.bytes())).value().orElseThrow();
    }

    private static ReferenceDoc ours() {
        return new ReferenceDoc(
                docx(render(PLAN, true, Optional.empty()).value().orElseThrow()));
    }

    private static byte[] docx(Rendering rendering) {
        return rendering.files().get(Format.DOCX);
    }

    private static byte[] pdf(Rendering rendering) {
        return rendering.files().get(Format.PDF);
    }

    private static List<String> said(ReferenceDoc reference) {
        return said(PLAN, reference);
    }

    private static List<String> said(PlanInput plan, ReferenceDoc reference) {
        return render(plan, true, Optional.of(reference.bytes())).diagnostics().stream()
                .filter(finding -> finding.file().equals("co-quan.docx"))
                .map(finding -> Engine.messages(Lang.EN).text(finding.message()))
                .toList();
    }

    @Test
    @DisplayName("A document of ours is a reference that changes not one byte")
    void same() {
        Rendering own = render(PLAN, true, Optional.empty()).value().orElseThrow();
        Rendering again = rendered(new ReferenceDoc(docx(own)));

        assertThat(said(new ReferenceDoc(docx(own)))).isEmpty();
        assertThat(docx(again)).isEqualTo(docx(own));
        assertThat(pdf(again)).isEqualTo(pdf(own));
    }

    @Test
    @DisplayName("Margins of 25, 25, 35 and 15 mm and text of 13 pt stand in the DOCX and in the PDF")
    void bothFiles() throws IOException {
        ReferenceDoc reference = ours().margins(1417, 1417, 1984, 850);
        for (String id : List.of("Normal", "Point", "Basis")) {
            reference
                    .style(id, "w:sz w:val=\"28\"", "w:sz w:val=\"26\"")
                    .style(id, "w:after=\"120\"", "w:after=\"160\"")
                    .style(id, "w:line=\"240\"", "w:line=\"288\"")
                    .style(id, "w:firstLine=\"720\"", "w:firstLine=\"567\"");
        }
        assertThat(said(reference)).isEmpty();
        Rendering made = rendered(reference);

        ReferenceDoc docx = new ReferenceDoc(docx(made));
        assertThat(docx.style("Normal"))
                .contains("w:sz w:val=\"26\"", "w:after=\"160\"", "w:line=\"288\"", "w:firstLine=\"567\"");
        assertThat(docx.part(ReferenceDoc.TEXT))
                .contains("w:top=\"1417\" w:right=\"850\" w:bottom=\"1417\" w:left=\"1984\"");

        List<TextPosition> text = letters(pdf(made));
        List<TextPosition> body = text.subList(begin(text, "Căn cứ"), begin(text, "CHỦ TỊCH"));
        assertThat(body.get(0).getFontSizeInPt()).isEqualTo(13);
        assertThat(body.get(0).getXDirAdj() * MM).isCloseTo(35 + 10, within(0.1));
        // Blanks at the end of a line hang over.
        assertThat(text).filteredOn(letter -> !letter.getUnicode().isBlank()).allSatisfy(letter -> assertThat(
                        (double) (letter.getXDirAdj() + letter.getWidthDirAdj()) * MM)
                .isLessThan(210 - 15 + 0.2));
        List<Float> lines = body.subList(begin(body, "Nâng cao"), body.size()).stream()
                .map(TextPosition::getYDirAdj)
                .distinct()
                .toList();
        assertThat(lines.get(1) - lines.get(0)).isCloseTo(13 * 1.15f * 1.2f, within(0.2f));
    }

    @Test
    @DisplayName("Text that the reference has no style for goes along with its body text")
    void following() {
        ReferenceDoc reference =
                ours().without("Point").without("Basis").style("Normal", "w:sz w:val=\"28\"", "w:sz w:val=\"26\"");
        ReferenceDoc made = new ReferenceDoc(docx(rendered(reference)));

        assertThat(made.style("Point")).contains("w:sz w:val=\"26\"");
        assertThat(made.style("Basis")).contains("w:sz w:val=\"26\"", "w:i w:val=\"true\"");
        assertThat(made.style("Signer")).contains("w:sz w:val=\"28\"");
    }

    @Test
    @DisplayName("A style is known by its Vietnamese name, whatever its id")
    void byName() {
        ReferenceDoc reference = ours().edit(
                        ReferenceDoc.STYLES, text -> text.replace("w:styleId=\"Contact\"", "w:styleId=\"a17\""))
                .style("a17", "w:sz w:val=\"22\"", "w:sz w:val=\"24\"");

        assertThat(new ReferenceDoc(docx(rendered(reference))).style("Contact")).contains("w:sz w:val=\"24\"");
    }

    @ParameterizedTest(name = "{0}: {2} for {1} → {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Normal | w:sz w:val="28" | w:sz w:val="24" | has size 12; permitted: 13–14 (Decree 30/2020/NĐ-CP, Annex I, V)
                    Number | w:sz w:val="26" | w:sz w:val="28" | has size 14; permitted: 13
                    Title | w:b w:val="true" | w:b w:val="0" | is upright; it must be upright, bold
                    Normal | w:jc w:val="both" | w:jc w:val="left" | is aligned left; it must be justified
                    Normal | w:firstLine="720" | w:firstLine="0" | is indented by 0 mm; permitted: 10 / 12.7 mm
                    Normal | w:firstLine="720" | w:hanging="720" | is indented by -12.7 mm
                    Normal | w:after="120" | w:after="80" | there are 4 pt; there must be 6 pt at least
                    Normal | w:line="240" | w:line="480" | is 2 lines; permitted: 1–1.5 lines
                    Normal | w:line="240" w:lineRule="auto" | w:line="200" w:lineRule="exact" | is 10 pt; permitted: 1–1.5 lines
                    Nation | w:sz w:val="24" | w:sz w:val="26" | do not go together: 12, 13, 13 or 13, 14, 14
                    Nation | w:sz w:val="24" | w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="24" | is in Arial; documents are in Times New Roman
                    """)
    @DisplayName("What the rules of form do not permit is an error, and the document a draft with the form's own look")
    void notPermitted(String style, String old, String other, String sentence) {
        ReferenceDoc reference = ours().style(style, old, other);

        assertThat(said(reference)).singleElement().asString().contains(sentence);
        assertThat(new ReferenceDoc(docx(rendered(reference))).style(style)).contains(old);
    }

    @Test
    @DisplayName("ND30-PG-3 to 6: margins outside 20–25, 30–35 and 15–20 mm are errors, each")
    void margins() {
        ReferenceDoc reference = ours().margins(1000, 1500, 1417, 567);

        assertThat(said(reference))
                .containsExactlyInAnyOrder(
                        "The top margin of the reference document is 17.64 mm; permitted: 20–25 mm (Decree 30/2020/NĐ-CP, Annex I, I.3).",
                        "The bottom margin of the reference document is 26.46 mm; permitted: 20–25 mm (Decree 30/2020/NĐ-CP, Annex I, I.3).",
                        "The left margin of the reference document is 24.99 mm; permitted: 30–35 mm (Decree 30/2020/NĐ-CP, Annex I, I.3).",
                        "The right margin of the reference document is 10 mm; permitted: 15–20 mm (Decree 30/2020/NĐ-CP, Annex I, I.3).");
        Outcome<Rendering> refused = render(PLAN, false, Optional.of(reference.bytes()));
        assertThat(refused.value()).isEmpty();
        assertThat(refused.diagnostics()).extracting(Diagnostic::severity).contains(Severity.ERROR);
    }

    @Test
    @DisplayName("HD36-PG-2, HD36-PG-3: the Party's margins are fixed, and a State document's look is not hers")
    void party() {
        List<String> said = said(plan("dang", "{body: party-committee, unit: tỉnh Nghệ An}"), ours());

        assertThat(said)
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("The right margin of the reference document is 20 mm; permitted: 15 mm"))
                .anySatisfy(sentence -> assertThat(sentence).contains("has size 12; permitted: 15"));
    }

    @Test
    @DisplayName("What is no DOCX, or a bomb, is refused with a reason")
    void hostile() {
        byte[] bomb = ours().edit(ReferenceDoc.STYLES, text -> text + " ".repeat(80 << 20))
                .bytes();

        assertThat(refusal("kehoach: 1".getBytes(StandardCharsets.UTF_8))).containsExactly("import-not-word");
        assertThat(refusal(new byte[0])).containsExactly("import-not-word");
        assertThat(refusal(bomb)).containsExactly("import-unsafe");
        assertThat(refusal(java.util.Arrays.copyOf(ours().bytes(), 3000))).containsExactly("import-damaged");
    }

    private static List<String> refusal(byte[] file) {
        Outcome<OfficeLook> look = Engine.look(new SourceFile("co-quan.docx", file));
        assertThat(look.value()).isEmpty();
        return look.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    @DisplayName("What LibreOffice saves of our document keeps the look of every style")
    void savedByLibreOffice(@TempDir Path folder) throws IOException, InterruptedException {
        DeepCheck.needs("soffice");
        ReferenceDoc changed = ours().margins(1417, 1134, 1984, 850)
                .style("Normal", "w:sz w:val=\"28\"", "w:sz w:val=\"26\"")
                .style("Point", "w:sz w:val=\"28\"", "w:sz w:val=\"26\"");
        ReferenceDoc saved = new ReferenceDoc(LibreOffice.saved(folder, changed.bytes(), "docx"));

        assertThat(said(saved)).isEmpty();
        assertThat(new ReferenceDoc(docx(rendered(saved))).part(ReferenceDoc.STYLES))
                .isEqualTo(new ReferenceDoc(docx(rendered(changed))).part(ReferenceDoc.STYLES));
        assertThat(pdf(rendered(saved))).isEqualTo(pdf(rendered(changed)));
    }

    @Test
    @DisplayName("Every kind of finding has a sentence in both languages")
    void complete() {
        Set<String> vietnamese = Reference.messages(Lang.VI).keys();
        assertThat(Reference.messages(Lang.EN).keys()).isEqualTo(vietnamese);
    }

    private static List<TextPosition> letters(byte[] pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                letters.add(text);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        }
        return letters;
    }

    private static int begin(List<TextPosition> letters, String words) {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.getUnicode()));
        int at = text.indexOf(words);
        assertThat(at).as(words).isNotNegative();
        return at;
    }
}
