package vn.kehoach.shell.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A story of steps, read from a file whose lines {@code === WORD ARGUMENT} begin a step and whose other lines are its body. The
 * README beside the stories lists the words.
 */
record Scenario(String name, List<Step> steps) {
    private static final String MARK = "=== ";

    record Step(int line, String word, String argument, List<String> body) {
        String text() {
            return body.isEmpty() ? "" : String.join("\n", body) + "\n";
        }
    }

    static Scenario read(Path file) throws IOException {
        List<Step> steps = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(MARK)) {
                String[] parts = line.substring(MARK.length()).split(" ", 2);
                steps.add(new Step(i + 1, parts[0], parts.length == 1 ? "" : parts[1], new ArrayList<>()));
            } else if (!steps.isEmpty()) {
                steps.get(steps.size() - 1).body().add(line);
            }
        }
        return new Scenario(file.getFileName().toString().replace(".scenario", ""), steps);
    }

    /** The words of a command line; double quotes keep blanks. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char letter : (line + " ").toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ' ' && !quoted) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                }
                word.setLength(0);
            } else {
                word.append(letter);
            }
        }
        return words;
    }
}
