package vn.kehoach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileUriTest {
    @ParameterizedTest
    @CsvSource({
        "a.yaml, a.yaml",
        "./plans/a.yaml, plans/a.yaml",
        "../a.yaml, ../a.yaml",
        "kế hoạch/xã A.yaml, k%E1%BA%BF%20ho%E1%BA%A1ch/x%C3%A3%20A.yaml",
        "100%#?.yaml, 100%25%23%3F.yaml",
        "a:b.yaml, a%3Ab.yaml",
        "/tmp/xã.yaml, file:///tmp/x%C3%A3.yaml",
        "C:\\kế hoạch\\a.yaml, file:///C:/k%E1%BA%BF%20ho%E1%BA%A1ch/a.yaml",
        "\\\\may chu\\a.yaml, file://may%20chu/a.yaml",
        "plans\\a.yaml, plans/a.yaml",
        "-, -",
    })
    @DisplayName("A file's name is a URI: letters outside ASCII and marks that mean something there are encoded")
    void uri(String name, String uri) {
        assertThat(FileUri.of(name)).isEqualTo(uri);
        assertThat(URI.create(uri)).isNotNull();
    }
}
