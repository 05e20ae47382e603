package vn.kehoach.intake.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.intake.LibreOffice;
import vn.kehoach.intake.word.BlockWords;
import vn.kehoach.manuscript.Kind;
import vn.kehoach.manuscript.Look.Align;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Paragraph.Origin;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.manuscript.Revision;
import vn.kehoach.manuscript.Stretch;
import vn.kehoach.manuscript.Table;
import vn.kehoach.source.SourceFile;

@DisplayName("A DOC of Word 97 to 2003")
class DocIntakeTest {
    @TempDir
    private Path folder;

    @Test
    void has_the_numbers_that_Word_shows() throws IOException {
        assertThat(paragraphs().subList(1, 8))
                .extracting(paragraph -> paragraph.label() + "|" + paragraph.words())
                .containsExactly(
                        "I.|Mục tiêu",
                        "1.|Chung",
                        "2.|Riêng",
                        "a)|Năm đầu",
                        "II.|Giải pháp",
                        "1.|Tuyên truyền",
                        "-|Họp xóm");
    }

    @Test
    void has_its_looks() throws IOException {
        Paragraph title = paragraphs().get(0);
        assertThat(title.text()).containsExactly(new Stretch("KẾ HOẠCH", true, false));
        assertThat(title.look().align()).isEqualTo(Align.CENTRE);
        assertThat(title.look().size()).isEqualTo(14);
        assertThat(title.place()).isEqualTo(Place.of(1));
    }

    @Test
    void shows_results_of_fields_only() throws IOException {
        Paragraph field = paragraphs().get(8);
        assertThat(field.words()).isEqualTo("Xem trang 1; khẩn");
        assertThat(field.text()).contains(new Stretch("khẩn", false, true));
        assertThat(field.place()).as("an empty paragraph stands before it").isEqualTo(Place.of(10));
    }

    @Test
    void has_tracked_changes_accepted() throws IOException {
        Paragraph changed = paragraphs().get(9);
        assertThat(changed.words()).isEqualTo("Hạn nộp: 15/6");
        assertThat(changed.revisions())
                .containsExactly(
                        new Revision(Revision.Kind.DELETED, "", "30/6"),
                        new Revision(Revision.Kind.INSERTED, "", "15/6"));
    }

    @Test
    void has_tables_with_spans_and_lines() throws IOException {
        Table table = read().blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(table.ruled()).isTrue();
        assertThat(table.place()).isEqualTo(Place.of(12));
        assertThat(table.rows().get(0)).extracting(Table.Cell::columns).containsExactly(2, 1);
        assertThat(table.rows().get(1))
                .extracting(cell -> BlockWords.of(cell.blocks()))
                .containsExactly("Tuyên truyền", "Hộ", "100%");
    }

    @Test
    void is_decoded_by_its_fonts() throws IOException {
        assertThat(paragraphs().get(10).words()).isEqualTo("Kế hoạch");
        assertThat(matters()).contains(Matter.LEGACY_ENCODING);
    }

    @Test
    void has_its_notes_at_the_end_and_its_headers_left_out() throws IOException {
        assertThat(paragraphs().get(11).words()).isEqualTo("Ba dòng\nhai dòng");
        Paragraph note = paragraphs().get(12);
        assertThat(note.origin()).isEqualTo(Origin.NOTE);
        assertThat(note.label()).isEqualTo("1");
        assertThat(note.words()).isEqualTo("Số liệu năm trước.");
        assertThat(paragraphs()).hasSize(13);
        assertThat(read().remarks()).contains(Remark.of(Place.of(1), Matter.RUNNING_TEXT, "Lưu hành nội bộ"));
        assertThat(read().kind()).isEqualTo(Kind.DOC);
    }

    @Test
    void is_read_alike_when_LibreOffice_saves_it_now() throws IOException, InterruptedException {
        Manuscript now =
                read(LibreOffice.saved(folder, SampleDoc.docx(), "doc")).value().orElseThrow();
        assertThat(now.blocks()).isEqualTo(read().blocks());
    }

    @Test
    void with_a_password_says_so() throws IOException {
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("mat khau");
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(SampleDoc.doc()))) {
            document.write(encrypted);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(codes(encrypted.toByteArray())).containsExactly("import-encrypted");
    }

    @Test
    void of_Word_6_or_95_is_said_to_be_too_old() throws IOException {
        byte[] old = SampleDoc.doc();
        // [MS-DOC] 2.5.2: nFib, the version of the format; 104 is that of Word 95.
        old[start(old) + 2] = 104;
        old[start(old) + 3] = 0;
        assertThat(codes(old)).containsExactly("import-unknown-kind");
    }

    @Test
    void cut_off_anywhere_is_damaged_or_poorer_but_never_breaks_the_program() throws IOException {
        byte[] whole = SampleDoc.doc();
        for (int length = 0; length < whole.length; length += 509) {
            Outcome<Manuscript> outcome = read(Arrays.copyOf(whole, length));
            assertThat(outcome.value().isPresent() || !outcome.diagnostics().isEmpty())
                    .as("cut at " + length)
                    .isTrue();
        }
    }

    @Test
    void that_is_something_else_is_not_taken_for_a_text() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
            files.writeFilesystem(workbook);
        }
        assertThat(codes(workbook.toByteArray())).containsExactly("import-unknown-kind");
        assertThat(codes("{\\rtf1 Chu}".getBytes(StandardCharsets.US_ASCII))).hasSize(1);
    }

    private static int start(byte[] file) {
        for (int sector = 512; sector < file.length; sector += 512) {
            if (file[sector] == (byte) 0xec && file[sector + 1] == (byte) 0xa5) {
                return sector;
            }
        }
        throw new IllegalStateException("no FIB");
    }

    private static List<Paragraph> paragraphs() throws IOException {
        return read().blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    private static List<Matter> matters() throws IOException {
        return read().remarks().stream().map(Remark::matter).toList();
    }

    private static List<String> codes(byte[] content) {
        return read(content).diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static Manuscript read() throws IOException {
        return read(SampleDoc.doc()).value().orElseThrow();
    }

    private static Outcome<Manuscript> read(byte[] content) {
        return DocIntake.read(new SourceFile("van-ban.doc", content));
    }
}
