package vn.kehoach.shell.interactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.Engine;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.shell.command.OneShot;
import vn.kehoach.source.Disk;

class CompletionTest {
    private final Completion completion = new Completion(
            OneShot.commands(Lang.VI), new Values(Engine.open(Disk.inVietnam()), Disk.inVietnam(), Lang.VI));

    @Test
    void aLineBeginsWithACommand() {
        assertThat(offered(""))
                .contains("new", "validate", "render", "help", "exit")
                .doesNotContain("kiem-tra");
        assertThat(offered("k")).contains("kiem-tra");
    }

    @Test
    void aDashAsksForTheOptionsNotYetGiven() {
        assertThat(offered("-", "validate")).contains("--format", "--fail-on", "--lang");
        assertThat(offered("-", "validate", "--fail-on", "warning"))
                .doesNotContain("--fail-on")
                .contains("--format");
        assertThat(offered("-", "validate", "--format", "json"))
                .as("there may be several reports")
                .contains("--format");
    }

    @Test
    void anOptionIsFollowedByItsValues() {
        assertThat(offered("", "rules", "--format")).containsExactly("text", "json");
        assertThat(offered("--format=", "quy-tac")).containsExactly("--format=text", "--format=json");
        assertThat(offered("docx,", "render", "--to")).containsExactly("docx,pdf", "docx,txt");
    }

    @Test
    void cataloguesOfferWhatTheyHold() {
        assertThat(offered("", "new", "--programme")).contains("ma-tuy-2030");
        assertThat(offered("", "agency")).contains("police");
        assertThat(offered("", "explain")).contains("agency-abolished");
        assertThat(offered("quỳ hợ", "unit")).contains("xã Quỳ Hợp, tỉnh Nghệ An");
    }

    @Test
    void aRoleIsOfferedWithTheNamesOfItsBodies() {
        assertThat(completion.candidates(List.of("agency"), ""))
                .filteredOn(candidate -> candidate.value().equals("health"))
                .extracting(Candidate::descr)
                .singleElement()
                .asString()
                .contains("Sở Y tế");
    }

    @Test
    void unitsAreOfferedFromTwoLettersOn() {
        assertThat(offered("q", "unit")).isEmpty();
        assertThat(offered("tan ", "unit")).hasSizeGreaterThan(40);
    }

    @Test
    void whatAParameterTakesDoesNotDependOnTheLanguageOfItsLabel() {
        Completion english = new Completion(
                OneShot.commands(Lang.EN), new Values(Engine.open(Disk.inVietnam()), Disk.inVietnam(), Lang.EN));
        assertThat(english.candidates(List.of("new", "--programme"), ""))
                .extracting(Candidate::value)
                .contains("ma-tuy-2030");
    }

    @Test
    void pathsOfferPlansAndFolders(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("sâu"));
        Files.writeString(folder.resolve("xã.yaml"), "");
        Files.writeString(folder.resolve("xã.txt"), "");
        assertThat(offered(folder + "/", "validate")).containsExactlyInAnyOrder(folder + "/sâu/", folder + "/xã.yaml");
        assertThat(offered(folder + "/", "render", "--out")).containsExactly(folder + "/sâu/");
    }

    @Test
    void aReportIsFollowedByItsFileOrByAnotherReport(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("cũ.html"), "");
        assertThat(offered("", "validate", "--format"))
                .containsExactly("text", "json", "sarif", "html", "sarif=", "html=");
        assertThat(offered("text,ht", "validate", "--format")).contains("text,html", "text,html=");
        assertThat(offered("text,html=" + folder + "/", "validate", "--format"))
                .containsExactly("text,html=" + folder + "/cũ.html");
        assertThat(offered("--format=html=" + folder + "/", "kiem-tra"))
                .containsExactly("--format=html=" + folder + "/cũ.html");
    }

    @Test
    void anImportOffersDocumentsAndWhatToBringThemTo(@TempDir Path folder) throws IOException {
        for (String name : List.of("a.docx", "b.DOC", "c.pdf", "d.txt", "e.md", "f.yaml", "g.xlsx")) {
            Files.writeString(folder.resolve(name), "");
        }
        assertThat(offered(folder + "/", "nhap"))
                .containsExactly(
                        folder + "/a.docx", folder + "/b.DOC", folder + "/c.pdf", folder + "/d.txt", folder + "/e.md");
        assertThat(offered(folder + "/", "import", "a.docx", "--onto")).containsExactly(folder + "/f.yaml");
    }

    @Test
    void helpIsFollowedByACommand() {
        assertThat(offered("", "help")).contains("validate").doesNotContain("exit");
        assertThat(offered("", "help", "validate")).isEmpty();
    }

    private List<String> offered(String typed, String... before) {
        return completion.candidates(List.of(before), typed).stream()
                .map(Candidate::value)
                .toList();
    }
}
