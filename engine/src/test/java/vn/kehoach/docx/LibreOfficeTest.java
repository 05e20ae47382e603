package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.DeepCheck;
import vn.kehoach.document.Document;
import vn.kehoach.document.SampleDocuments;

@DisplayName("A DOCX opened in LibreOffice")
class LibreOfficeTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "ND30-PG-16: numbers its pages from the second, keeps the signature on the last, and adds no empty page")
    void pages() throws Exception {
        List<String> pages = pages(SampleDocuments.plan());
        assertThat(pages).hasSize(3);
        assertThat(pages.get(0).strip()).startsWith("ỦY BAN NHÂN DÂN").doesNotContainPattern("(?m)^\\s*1\\s*$");
        assertThat(pages.get(1).strip()).startsWith("2\n");
        assertThat(pages.get(2).strip()).startsWith("3\n");
        assertThat(pages.get(2)).contains("Trên đây", "TM. ỦY BAN NHÂN DÂN", "Nơi nhận:", "Họ và tên");
    }

    @Test
    @DisplayName("ND30-QH-4: keeps Quốc hiệu on one line, level with the issuer, and number and date on another")
    void head() throws Exception {
        String first = pages(SampleDocuments.plan()).get(0);
        assertThat(first).containsPattern("ỦY BAN NHÂN DÂN +CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n");
        assertThat(first).containsPattern("Số: 15/KH-UBND +Quỳ Hợp, ngày 09 tháng 01 năm 2026\n");
    }

    @Test
    void recipients_and_signature_stay_whole_and_with_text_wherever_the_page_ends() throws Exception {
        for (int filler = 0; filler < 4; filler++) {
            List<String> pages = pages(SampleDocuments.endingAfter(filler));
            assertThat(pages.get(pages.size() - 1))
                    .contains("Trên đây", "TM. ỦY BAN NHÂN DÂN", "- Lưu: VT, CAX.", "Họ và tên");
        }
    }

    private List<String> pages(Document document) throws IOException, InterruptedException {
        Path docx = Files.write(
                folder.resolve("plan.docx"), DocxWriter.of(document.form()).write(document));
        String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), docx.toString());
        Path text = folder.resolve("plan.txt");
        run("pdftotext", "-layout", folder.resolve("plan.pdf").toString(), text.toString());
        return Arrays.stream(Files.readString(text).split("\f"))
                .filter(page -> !page.isEmpty())
                .toList();
    }

    private static void run(String... command) throws InterruptedException, IOException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            DeepCheck.notChecked(command[0] + " is not installed: how the file looks there is not checked");
            throw e;
        }
        assertThat(process.waitFor(2, TimeUnit.MINUTES))
                .as(command[0] + " ends")
                .isTrue();
        assertThat(process.exitValue()).as(command[0]).isZero();
    }
}
