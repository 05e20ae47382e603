package vn.kehoach.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.source.Disk;

class OneShotTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theLanguageIsTheLastOneAskedFor() {
        assertThat(OneShot.language(List.of("validate", "x"))).isEqualTo(Lang.VI);
        assertThat(OneShot.language(List.of("--lang", "en", "validate", "x"))).isEqualTo(Lang.EN);
        assertThat(OneShot.language(List.of("validate", "--lang=EN", "x"))).isEqualTo(Lang.EN);
        assertThat(OneShot.language(List.of("--lang", "en", "validate", "--lang", "vi")))
                .isEqualTo(Lang.VI);
    }

    @Test
    void anOutputThatCannotBeWrittenIsAFailure() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(oneShot(full, false).run(List.of("rules"))).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("đĩa đầy");
    }

    @Test
    void noCommandAtATerminalOpensTheInteractiveShellWithTheOptionsGiven() {
        List<String> options = List.of("--lang", "en");
        int status = oneShot(new ByteArrayOutputStream(), true)
                .run(options, given -> given.equals(options) ? Status.FINE : Status.FINDINGS);
        assertThat(status).isEqualTo(Status.FINE);
    }

    @Test
    void noCommandWithoutATerminalIsAMistake() {
        int status = oneShot(new ByteArrayOutputStream(), false).run(List.of(), given -> Status.FINE);
        assertThat(status).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Cách dùng: kehoach");
    }

    private OneShot oneShot(OutputStream out, boolean terminal) {
        return new OneShot(
                new Console(
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Console.Terminals(terminal, terminal, terminal)),
                Disk.inVietnam());
    }
}
