package vn.kehoach.shell.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosIT {
    private static final Path STORIES = Path.of("src/test/resources/scenarios");

    static Stream<String> stories() throws IOException {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".scenario"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void theProgramDoesWhatTheStorySays(String story, @TempDir Path folder) throws Exception {
        new Stage(folder).play(Scenario.read(STORIES.resolve(story)));
    }
}
