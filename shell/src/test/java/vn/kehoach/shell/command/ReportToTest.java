package vn.kehoach.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ReportToTest {
    @Test
    void aFormatAloneIsPrinted() {
        assertThat(reports("JSON")).containsExactly(new ReportTo(ReportTo.Form.JSON, Optional.empty()));
    }

    @Test
    void behindAnEqualsSignStandsAFile() {
        assertThat(reports("html=ra/báo cáo=1.html"))
                .containsExactly(new ReportTo(ReportTo.Form.HTML, Optional.of(Path.of("ra/báo cáo=1.html"))));
    }

    @Test
    void severalAreApartByCommasAndAFileMayHaveCommasToo() {
        assertThat(reports("text,sarif=a,b.sarif,html=c.html"))
                .extracting(ReportTo::format, report -> report.file().map(Path::toString))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ReportTo.Form.TEXT, Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(ReportTo.Form.SARIF, Optional.of("a,b.sarif")),
                        org.assertj.core.groups.Tuple.tuple(ReportTo.Form.HTML, Optional.of("c.html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "xml=a", "html=", "", "=a"})
    void anythingElseIsRefused(String value) {
        assertThatThrownBy(() -> reports(value)).isInstanceOf(TypeConversionException.class);
    }

    private static List<ReportTo> reports(String value) {
        return Arrays.stream(value.split(ReportTo.SEPARATOR))
                .map(new ReportTo.Converter()::convert)
                .toList();
    }
}
