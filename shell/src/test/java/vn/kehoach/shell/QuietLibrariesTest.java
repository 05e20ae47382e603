package vn.kehoach.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.logging.LogFactory;
import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DisplayName("What libraries log of a damaged file")
class QuietLibrariesTest {
    @Test
    void is_not_heard_whatever_they_log_with() {
        assertThat(LogManager.getLogger("org.apache.poi").isFatalEnabled()).isFalse();
        assertThat(LogFactory.getLog("org.apache.pdfbox").isFatalEnabled()).isFalse();
        assertThat(LoggerFactory.getLogger("org.docx4j").isErrorEnabled()).isFalse();
    }
}
