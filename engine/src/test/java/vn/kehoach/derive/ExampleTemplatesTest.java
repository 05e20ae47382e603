package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.plan.Facts;
import vn.kehoach.source.SourceFile;
import vn.kehoach.unit.Unit;

/** The templates among the example plans, tried on every unit that they are for. */
class ExampleTemplatesTest {
    private static final Path PLANS = Path.of("../plans");
    private static final Path NGHE_AN = PLANS.resolve("nghe-an/mau-cap-xa.yaml");
    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);
    private static final Facts EVERYTHING =
            new Facts(YES, YES, YES, YES, YES, YES, YES, YES, Optional.of(12), Optional.of(5));
    private static final Facts NOTHING = new Facts(NO, NO, NO, NO, NO, NO, NO, NO, Optional.of(12), Optional.of(5));
    private static final Set<String> LEFT_TO_THE_UNIT = Set.of("todo-left", "fact-unknown", "header-incomplete");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(PLANS)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !Office.isPlan(file))
                    .sorted()
                    .toList();
        }
    }

    @Test
    @DisplayName("There is one for the communes of Nghệ An")
    void there() throws IOException {
        assertThat(templates()).contains(NGHE_AN);
        assertThat(Trial.all(read(NGHE_AN).head(), Office.engine().units(), Office.TODAY))
                .hasSize(130);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    @DisplayName("Of a template there is nothing to say")
    void silence(Path template) throws IOException {
        assertThat(Office.engine().check(file(template)).diagnostics()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    @DisplayName("Of the plan of every unit there is nothing to say, but for what the unit has to fill in")
    void everyUnit(Path path) throws IOException {
        Template template = read(path);
        for (Unit unit : Trial.all(template.head(), Office.engine().units(), Office.TODAY)) {
            for (Facts facts : List.of(EVERYTHING, NOTHING, Facts.NONE)) {
                Derivation plan = Office.engine()
                        .derive(template, unit, Optional.empty(), facts)
                        .value()
                        .orElseThrow();

                assertThat(Office.engine()
                                .check(Office.file(unit.code() + ".yaml", plan.text()))
                                .diagnostics())
                        .extracting(Diagnostic::code)
                        .as(unit.fullName())
                        .isSubsetOf(LEFT_TO_THE_UNIT);
            }
        }
    }

    @Test
    @DisplayName("What the rules find in a plan stands in the template")
    void findingsInTheTemplate() throws IOException {
        String wrong =
                Files.readString(NGHE_AN).replace("      text: Từ năm 2026", "      text: Xã Quỳnh Lưu, từ năm 2026");
        int line =
                (int) wrong.substring(0, wrong.indexOf("Xã Quỳnh Lưu")).lines().count();

        assertThat(Office.engine().check(Office.file("mau.yaml", wrong)).diagnostics())
                .extracting(
                        finding -> finding.code() + " " + finding.span().start().line())
                .containsExactly("foreign-place " + line);
    }

    private static Template read(Path template) throws IOException {
        return Template.read(file(template)).value().orElseThrow();
    }

    private static SourceFile file(Path template) throws IOException {
        return new SourceFile(template.getFileName().toString(), Files.readAllBytes(template));
    }
}
