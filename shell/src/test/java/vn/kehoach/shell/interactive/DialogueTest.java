package vn.kehoach.shell.interactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.shell.command.Console;
import vn.kehoach.shell.command.OneShot;
import vn.kehoach.source.Disk;

class DialogueTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void linesAreRunUntilThePersonLeaves() throws Exception {
        assertThat(talk("unit \"Quỳ Hợp, Nghệ An\"\nexit\nunit 40\n"))
                .contains("17035  xã Quỳ Hợp, tỉnh Nghệ An")
                .doesNotContain("40  tỉnh Nghệ An")
                .contains("Tạm biệt");
    }

    @Test
    void theEndOfTheInputLeavesToo() throws Exception {
        assertThat(talk("unit 17035\n")).contains("xã Quỳ Hợp").contains("Tạm biệt");
    }

    @Test
    void aMistypedCommandIsAnsweredAndTheTalkGoesOn() throws Exception {
        assertThat(talk("validat x\n\n   \nunit 17035\nthoat\n"))
                .contains("Không có lệnh “validat”. Có phải: validate?")
                .contains("xã Quỳ Hợp");
    }

    @Test
    void helpIsThatOfTheCommands() throws Exception {
        assertThat(talk("help\nhelp validate\ntro-giup xuat\n"))
                .contains("Các lệnh:")
                .contains("Cách dùng: kehoach validate")
                .contains("Cách dùng: kehoach render");
    }

    private String talk(String typed) throws Exception {
        PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
        try (Terminal terminal = new DumbTerminal(
                "test",
                "dumb",
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                screen,
                StandardCharsets.UTF_8)) {
            Parser parser = new DefaultParser();
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .parser(parser)
                    .build();
            Session session = new Session(List.of(), Lang.VI);
            Console console =
                    new Console(InputStream.nullInputStream(), out, out, new Console.Terminals(false, false, false));
            Commands commands = new Commands(new OneShot(console, Disk.inVietnam()), session, terminal);
            new Dialogue(reader, parser, commands, session).run(new String[0]);
        }
        return screen.toString(StandardCharsets.UTF_8);
    }
}
