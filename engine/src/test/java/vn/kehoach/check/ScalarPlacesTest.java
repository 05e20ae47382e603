package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.Plan;
import vn.kehoach.shape.Read;
import vn.kehoach.source.Span;

/** A stretch of a text is found in the file, however the author wrote the value. */
class ScalarPlacesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Phần đầu đạt 100% chỉ tiêu",
                "title: \"Phần đầu đạt 100% chỉ tiêu\"",
                "title: 'Phần đầu đạt 100% chỉ tiêu'",
                "title: >-\n  Phần\n  đầu đạt 100%\n  chỉ tiêu",
                "title: |-\n  Phần đầu đạt 100% chỉ tiêu",
                "title: Phần đầu\n  đạt 100%\n  chỉ tiêu",
                "title: \"\\u0050hần đầu đạt 100% chỉ tiêu\"",
            })
    void each_style_of_writing_gives_the_words_their_places(String yaml) {
        String file = Checks.overBase(yaml + "\n");
        Read<Plan> read = Checks.read(file);
        Span within = read.origins().at("/title").value();
        List<String> lines = file.lines().toList();

        String title = read.value().title();
        assertThat(title).isEqualTo("Phần đầu đạt 100% chỉ tiêu");
        if (yaml.contains("\\u")) {
            assertThat(ScalarPlaces.of(title, within, lines)).as("rare escapes").isEmpty();
            return;
        }
        ScalarPlaces places = ScalarPlaces.of(title, within, lines).orElseThrow();
        assertThat(words(lines, places.span(0, 8))).isEqualTo("Phần đầu");
        assertThat(words(lines, places.span(title.indexOf("100%"), title.length())))
                .isEqualTo("100% chỉ tiêu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 'Xã ''không ma túy'' năm 2030'",
                "title: \"Xã 'không ma túy' năm 2030\"",
            })
    void quotes_inside_quotes_do_not_move_what_follows(String yaml) {
        String file = Checks.overBase(yaml + "\n");
        Read<Plan> read = Checks.read(file);
        List<String> lines = file.lines().toList();
        String title = read.value().title();

        ScalarPlaces places = ScalarPlaces.of(title, read.origins().at("/title").value(), lines)
                .orElseThrow();

        int year = title.indexOf("2030");
        assertThat(words(lines, places.span(year, year + 4))).isEqualTo("2030");
    }

    /** What stands at a span, a line end as one blank. */
    private static String words(List<String> lines, Span span) {
        StringBuilder text = new StringBuilder();
        for (int line = span.start().line(); line <= span.end().line(); line++) {
            String content = lines.get(line - 1);
            int from = line == span.start().line() ? span.start().column() - 1 : 0;
            int to = line == span.end().line() ? span.end().column() - 1 : content.length();
            text.append(content, from, to).append('\n');
        }
        return text.toString().lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
