package vn.kehoach.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kehoach.source.SourceFile;

/**
 * Sixty-four texts of a real plan's size, no two with the same sentences: in every line of running text the plain words are
 * rotated, by another number of places in each plan. Names, figures and citations stay where they are, so that the plans
 * are as sound as the one they come from.
 */
final class SixtyFourPlans {
    static final int COUNT = 64;

    private static final Path ORIGINAL = Path.of("src/test/resources/plans/xa-quy-hop.yaml");

    /** A line of a text that is folded over several: no key, no list mark, no comment. */
    private static final Pattern RUNNING_TEXT = Pattern.compile("^ {4,}[^-#\"\\s][^:#\"]*$");

    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{Ll}+");

    private SixtyFourPlans() {}

    static List<SourceFile> make() {
        try {
            List<String> lines = Files.readAllLines(ORIGINAL);
            return IntStream.range(0, COUNT)
                    .mapToObj(number -> make(lines, number))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile make(List<String> lines, int number) {
        String text = IntStream.range(0, lines.size())
                .mapToObj(line -> rotated(lines.get(line), number + line))
                .collect(Collectors.joining("\n", "", "\n"));
        return new SourceFile("plan-" + number + ".yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String rotated(String line, int places) {
        if (!RUNNING_TEXT.matcher(line).matches()) {
            return line;
        }
        List<String> plain = new ArrayList<>();
        List<String> words = List.of(line.split(" ", -1));
        words.stream().filter(SixtyFourPlans::isPlain).forEach(plain::add);
        Collections.rotate(plain, places);
        var next = plain.iterator();
        return words.stream().map(word -> isPlain(word) ? next.next() : word).collect(Collectors.joining(" "));
    }

    private static boolean isPlain(String word) {
        return PLAIN_WORD.matcher(word).matches();
    }
}
