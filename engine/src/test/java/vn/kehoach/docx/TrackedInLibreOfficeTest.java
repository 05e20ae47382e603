package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.DeepCheck;
import vn.kehoach.Office;
import vn.kehoach.PlanData;
import vn.kehoach.compare.DifferencePropertiesTest;
import vn.kehoach.compare.Mutants;
import vn.kehoach.document.Document;
import vn.kehoach.plan.Plan;

@DisplayName("Tracked changes in LibreOffice")
class TrackedInLibreOfficeTest {
    /** Settles all changes of the first file in one way, and saves what is left as plain text. */
    private static final String MACRO =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
            Sub Settle(source As String, command As String, target As String)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = &quot;Hidden&quot;
              hidden(0).Value = True
              text = StarDesktop.loadComponentFromURL(ConvertToURL(source), &quot;_blank&quot;, 0, hidden())
              dispatcher = createUnoService(&quot;com.sun.star.frame.DispatchHelper&quot;)
              dispatcher.executeDispatch(text.CurrentController.Frame, command, &quot;&quot;, 0, Array())
              Dim filter(1) As New com.sun.star.beans.PropertyValue
              filter(0).Name = &quot;FilterName&quot;
              filter(0).Value = &quot;Text (encoded)&quot;
              filter(1).Name = &quot;FilterOptions&quot;
              filter(1).Value = &quot;UTF8,LF&quot;
              text.storeToURL(ConvertToURL(target), filter())
              text.close(True)
            End Sub
            </script:module>
            """;

    private static final String LIBRARY =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
                library:readonly="false" library:passwordprotected="false">
              <library:element library:name="Module1"/>
            </library:library>
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("accepted they leave the text of the second document, rejected that of the first")
    void settled() throws Exception {
        DeepCheck.needs("soffice");
        Plan plan = DifferencePropertiesTest.examples().get(0);
        Document before = document(plan);
        Document after = document(Mutants.of(plan, 7, 8));
        DocxWriter writer = DocxWriter.of(after.form());
        Path tracked = write("tracked", writer.write(before, after, new Revision("Hà", LocalDate.of(2026, 6, 15))));
        Path first = write("first", writer.write(before.bare()));
        Path second = write("second", writer.write(after.bare()));
        profile();

        assertThat(text(tracked, ".uno:AcceptAllTrackedChanges")).isEqualTo(text(second, ".uno:SelectAll"));
        assertThat(text(tracked, ".uno:RejectAllTrackedChanges")).isEqualTo(text(first, ".uno:SelectAll"));
        assertThat(text(first, ".uno:SelectAll")).isNotEqualTo(text(second, ".uno:SelectAll"));
    }

    private static Document document(Plan plan) {
        return Office.engine().document(plan, false, PlanData.LEFT_OUT).orElseThrow();
    }

    private Path write(String name, byte[] file) throws IOException {
        return Files.write(folder.resolve(name + ".docx"), file);
    }

    /** LibreOffice makes the profile when it first starts; only then it takes a macro. */
    private void profile() throws IOException, InterruptedException {
        office("--terminate_after_init");
        Path basic = folder.resolve("profile/user/basic/Standard");
        Files.writeString(basic.resolve("Module1.xba"), MACRO);
        Files.writeString(basic.resolve("script.xlb"), LIBRARY);
    }

    private void office(String order) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        order)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("soffice ends").isTrue();
    }

    /** The lines that are left; empty ones are of no account. */
    private List<String> text(Path file, String command) throws IOException, InterruptedException {
        Path text = folder.resolve("text.txt");
        Files.deleteIfExists(text);
        office("macro:///Standard.Module1.Settle(\"" + file + "\",\"" + command + "\",\"" + text + "\")");
        return Files.readString(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
