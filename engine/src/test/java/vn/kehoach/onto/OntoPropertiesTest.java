package vn.kehoach.onto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.kehoach.Format;
import vn.kehoach.Office;
import vn.kehoach.source.SourceFile;
import vn.kehoach.words.Differences;

/** One edit anywhere in a document of an example plan is one change of its file, or one report; never more, never nothing. */
class OntoPropertiesTest {
    private static final Pattern RUN = Pattern.compile("<w:t[^>]*>([^<]{12,})</w:t>");
    private static final List<Path> PLANS = OntoPlansTest.plans().toList();

    @Property(tries = 40)
    @Label("A word put into any run")
    void word(@ForAll @IntRange(max = 3) int plan, @ForAll @IntRange(max = 9_999) int place, @ForAll boolean bare) {
        SourceFile file = read(PLANS.get(plan));
        WordFile word = WordFile.of(Office.engine()
                .render(file, EnumSet.of(Format.DOCX), true)
                .value()
                .orElseThrow()
                .files()
                .get(Format.DOCX));
        String run = pick(word.xml(), place);
        word.editFirst(run, run.replaceFirst("(>\\s*[^ <]+) ", "$1 và nhiều "));
        if (bare) {
            word.withoutControls();
        }

        OntoResult result = Office.engine().onto(word.file(), file).value().orElseThrow();

        assertThat(result.changes().size() + result.unplaced().size()).as(run).isEqualTo(1);
        List<String> before = result.oldText().lines().toList();
        List<String> after = result.newText().lines().toList();
        assertThat(Differences.between(before, after)).as(result.diff()).hasSizeLessThanOrEqualTo(2);
        assertThat(result.isChanged()).isEqualTo(result.unplaced().isEmpty());
    }

    private static String pick(String xml, int place) {
        List<String> runs = new ArrayList<>();
        Matcher found = RUN.matcher(xml);
        while (found.find()) {
            if (found.group(1).strip().contains(" ")) {
                runs.add(found.group());
            }
        }
        return runs.get(place % runs.size());
    }

    private static SourceFile read(Path plan) {
        try {
            return new SourceFile("plan.yaml", Files.readString(plan).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
