package vn.kehoach.shell.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Plays a scenario in a folder of its own: runs the program and looks at what came of it. */
final class Stage {
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private Optional<Path> input = Optional.empty();
    private int status;
    private String command = "";
    private String out = "";
    private String err = "";

    Stage(Path folder) {
        this.folder = folder;
    }

    void play(Scenario scenario) throws IOException, InterruptedException {
        for (Scenario.Step step : scenario.steps()) {
            play(step);
        }
    }

    private void play(Scenario.Step step) throws IOException, InterruptedException {
        String where = "line " + step.line() + " (standard error: " + err.strip() + ")";
        switch (step.word()) {
            case "then" -> {}
            case "file" -> write(folder.resolve(step.argument()), step.text());
            case "copy" -> copy(step.argument());
            case "edit" -> edit(step);
            case "cut" -> cut(step.argument());
            case "input" -> {
                input = Optional.of(folder.resolve(step.argument().isEmpty() ? ".input" : step.argument()));
                if (step.argument().isEmpty()) {
                    write(input.get(), step.text());
                }
            }
            case "environment" -> step.body().forEach(this::set);
            case "run" -> run(jar(), step.argument());
            case "launch" -> run(launcher(), step.argument());
            case "status" -> assertThat(status).as(where).isEqualTo(Integer.parseInt(step.argument()));
            case "out" -> look(step, out, where);
            case "err" -> look(step, err, where);
            case "shown" ->
                assertThat(Files.readString(root().resolve(step.argument())))
                        .as(where)
                        .contains("./kehoach " + command, out, err);
            case "holds" ->
                assertThat(folder.resolve(step.argument())).as(where).hasContent(step.text());
            case "exists" ->
                assertThat(folder.resolve(step.argument())).as(where).isNotEmptyFile();
            case "absent" ->
                assertThat(folder.resolve(step.argument())).as(where).doesNotExist();
            default -> fail("line " + step.line() + ": unknown step " + step.word());
        }
    }

    private static void look(Scenario.Step step, String printed, String where) {
        switch (step.argument()) {
            case "" -> assertThat(printed).as(where).isEqualTo(step.text());
            case "has" -> assertThat(printed).as(where).contains(step.body());
            case "lacks" -> assertThat(printed).as(where).doesNotContain(step.body());
            default -> fail("line " + step.line() + ": unknown look " + step.argument());
        }
    }

    private void set(String line) {
        String[] parts = line.split("=", 2);
        environment.put(parts[0], parts[1]);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void copy(String fromTo) throws IOException {
        String[] names = fromTo.split(" -> ", 2);
        Path to = folder.resolve(names[1]);
        Files.createDirectories(to.getParent());
        Files.copy(root().resolve(names[0]), to);
    }

    /** Edits the words of a DOCX, as somebody would who opens it in a word processor. */
    private void edit(Scenario.Step step) throws IOException {
        String[] names = step.argument().split(" -> ", 2);
        Path to = folder.resolve(names[1]);
        Files.createDirectories(to.getParent());
        Files.copy(folder.resolve(names[0]), to, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem zip = FileSystems.newFileSystem(to)) {
            Path document = zip.getPath("word/document.xml");
            String text = Files.readString(document);
            for (String line : step.body()) {
                String[] change = line.split(" => ", 2);
                assertThat(text).contains(change[0]);
                text = text.replace(change[0], change[1]);
            }
            Files.writeString(document, text);
        }
    }

    private void cut(String name) throws IOException {
        Path file = folder.resolve(name);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    }

    private void run(List<String> program, String arguments) throws IOException, InterruptedException {
        command = arguments;
        List<String> words = new ArrayList<>(program);
        words.addAll(Scenario.words(arguments));
        Path outFile = Files.createTempFile("out", ".txt");
        Path errFile = Files.createTempFile("err", ".txt");
        ProcessBuilder process = new ProcessBuilder(words).directory(folder.toFile());
        process.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        process.environment().put("LC_ALL", "C.UTF-8");
        process.environment().putAll(environment);
        process.redirectInput(input.orElse(Path.of("/dev/null")).toFile());
        process.redirectOutput(outFile.toFile()).redirectError(errFile.toFile());
        status = process.start().waitFor();
        out = Files.readString(outFile);
        err = Files.readString(errFile);
        Files.delete(outFile);
        Files.delete(errFile);
    }

    private static List<String> jar() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-XX:TieredStopAtLevel=1", "-jar", required("kehoach.jar"));
    }

    private static List<String> launcher() {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh here");
        return List.of("/bin/sh", root().resolve("kehoach").toString());
    }

    private static Path root() {
        return Path.of(required("kehoach.root")).normalize();
    }

    private static String required(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .orElseThrow(() -> new IllegalStateException("run by Maven, which says where " + property + " is"));
    }
}
