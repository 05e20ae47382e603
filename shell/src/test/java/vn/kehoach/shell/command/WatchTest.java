package vn.kehoach.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.source.Disk;

/** {@code validate --watch}: whatever becomes of the files, they are looked at again. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class WatchTest {
    private static final String PLAN =
            """
            kehoach: 1
            id: %s
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            date: 2026-01
            as-of: 2026-01-09
            period: 2026-2030
            title: Phòng, chống ma túy trên địa bàn xã Quỳ Hợp
            purposes: [Giảm số người nghiện ma túy trên địa bàn xã.]
            recipients: auto
            signature: {authority: TM, title: CHỦ TỊCH}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> status = new CompletableFuture<>();

    @Test
    void a_folder_is_looked_at_again_whenever_something_in_it_changes() throws Exception {
        Path plan = folder.resolve("a.yaml");
        Files.writeString(plan, PLAN.formatted("a"));
        Thread watching = watch(folder.toString());
        awaits(() -> waits() == 1);

        Files.writeString(plan, "kehoach: [");
        awaits(() -> printed().contains("[yaml-syntax]"));

        replace(plan, PLAN.formatted("a").replace("people-committee", "people-comittee"));
        awaits(() -> printed().contains("[issuer-unknown]"));

        Files.delete(plan);
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/c.yaml"), PLAN.formatted("TODO"));
        awaits(() -> printed().contains("c.yaml:"));

        Files.writeString(
                folder.resolve("kehoach.yaml"), "kehoach: 1\nrules: {nonsense: {severity: off, because: x}}\n");
        awaits(() -> printed().contains("[policy-rule-unknown]"));

        watching.interrupt();
        assertThat(status.get(1, TimeUnit.MINUTES)).isEqualTo(Status.FINE);
    }

    @Test
    void a_plan_is_looked_at_again_when_its_template_changes() throws Exception {
        Path template = Files.createDirectories(folder.resolve("tinh")).resolve("mau.yaml");
        String text = PLAN.formatted("a")
                .replace("issuer: {body: people-committee, unit: \"Quỳ Hợp, Nghệ An\"}\n", "")
                .replace("type:", "template: {for: commune}\nissuer: {body: people-committee}\ntype:");
        Files.writeString(template, text);
        Path plan = Files.createDirectories(folder.resolve("xa")).resolve("a.yaml");
        Files.writeString(plan, "kehoach: 1\nfrom: ../tinh/mau.yaml\nunit: Quỳ Hợp, Nghệ An\nas-of: 2026-01-09\n");
        Thread watching = watch(plan.toString());
        awaits(() -> waits() == 1);

        replace(template, text.replace("people-committee", "people-comittee"));
        awaits(() -> printed().contains("[issuer-unknown]"));

        watching.interrupt();
        assertThat(status.get(1, TimeUnit.MINUTES)).isEqualTo(Status.FINE);
    }

    @Test
    void a_single_file_may_go_and_come_back() throws Exception {
        Path plan = folder.resolve("a.yaml");
        Files.writeString(plan, "kehoach: [");
        Thread watching = watch(plan.toString());
        awaits(() -> waits() == 1);

        Files.move(plan, folder.resolve("other.txt"));
        awaits(() -> waits() >= 2);
        int before = waits();
        replace(plan, PLAN.formatted("a").replace("people-committee", "people-comittee"));
        awaits(() -> waits() > before && printed().contains("[issuer-unknown]"));

        watching.interrupt();
        assertThat(status.get(1, TimeUnit.MINUTES)).isEqualTo(Status.FINE);
    }

    @Test
    void a_change_is_seen_where_something_else_is_written_all_the_time() throws Exception {
        Path plan = folder.resolve("KE-HOACH.YAML");
        Files.writeString(plan, PLAN.formatted("a"));
        Thread watching = watch(folder.toString());
        awaits(() -> waits() == 1);
        Thread busy = new Thread(this::scribble);
        busy.start();

        Files.writeString(plan, "kehoach: [");
        awaits(() -> printed().contains("[yaml-syntax]"));

        busy.interrupt();
        busy.join();
        watching.interrupt();
        assertThat(status.get(1, TimeUnit.MINUTES)).isEqualTo(Status.FINE);
    }

    private void scribble() {
        try {
            while (true) {
                Files.writeString(
                        folder.resolve("download.part"), "more", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                Thread.sleep(40);
            }
        } catch (InterruptedException | IOException e) {
            // it has been told to stop
        }
    }

    /** As editors do that write a new file and give it the old one's name. */
    private void replace(Path file, String text) throws IOException {
        Path next = folder.resolve(".next~");
        Files.writeString(next, text);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private Thread watch(String path) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Console console =
                new Console(InputStream.nullInputStream(), stream, stream, new Console.Terminals(false, false, false));
        Thread thread = new Thread(() -> status.complete(
                new OneShot(console, Disk.inVietnam()).run(List.of("validate", "--watch", "--lang", "en", path))));
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private String printed() {
        synchronized (out) {
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    /** How often it has finished a report. */
    private int waits() {
        return printed().split("Waiting for changes", -1).length - 1;
    }

    private void awaits(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            assertThat(status).as(printed()).isNotDone();
            Thread.sleep(50);
        }
    }
}
