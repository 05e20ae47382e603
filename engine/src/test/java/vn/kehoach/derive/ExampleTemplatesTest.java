package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.Cascade;
import vn.kehoach.DeepCheck;
import vn.kehoach.Engine;
import vn.kehoach.Office;
import vn.kehoach.PlanInput;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Facts;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.shape.Read;
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
    private static final List<Facts> FACTS = List.of(EVERYTHING, NOTHING, Facts.NONE);
    private static final String BODY_ENDS = "body-ends-within-period";
    /** Units of which the rules look at every plan; of more they look at each so-many-th, on the build server at all, too. */
    private static final int FEW = 200;

    private static final int STEP = Integer.getInteger("kehoach.step", DeepCheck.isRequired() ? 1 : 25);

    private static final int SHOWN = 20;
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

    static List<Arguments> templatesAndDays() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (Path path : templates()) {
            TemplateHead head = read(path).head();
            Set<List<Unit>> seen = new HashSet<>();
            Trial.days(head, Office.TODAY).stream()
                    .filter(day -> seen.add(Trial.all(head, Office.engine().units(), day)))
                    .forEach(day -> all.add(Arguments.of(path, day)));
        }
        return all;
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("templatesAndDays")
    @DisplayName(
            "Of the plan of every unit there is nothing to say, but for what the unit has to fill in, and bodies that end with the model")
    void everyUnit(Path path, LocalDate day) throws IOException {
        Template template = read(path);
        List<Unit> units = Trial.all(template.head(), Office.engine().units(), day);
        SourceFile file = file(path);
        int step = units.size() > FEW ? STEP : 1;
        List<String> found = IntStream.range(0, units.size())
                .parallel()
                .mapToObj(index -> findings(file, template, units.get(index), day, index, step))
                .flatMap(List::stream)
                .limit(SHOWN)
                .toList();

        assertThat(units).isNotEmpty();
        assertThat(found).isEmpty();
    }

    /** Every unit's plan is made; the rules look at all of them where there are few, else at each so-many-th. */
    private static List<String> findings(
            SourceFile file, Template template, Unit unit, LocalDate day, int index, int step) {
        Facts facts = FACTS.get(index % FACTS.size());
        List<Diagnostic> findings =
                index % step == 0 ? looked(file, unit, day, facts) : made(template, unit, day, facts);
        return findings.stream()
                .filter(finding -> !LEFT_TO_THE_UNIT.contains(finding.code()))
                .filter(finding ->
                        template.head().to().isEmpty() || !finding.code().equals(BODY_ENDS))
                .map(finding -> unit.fullName() + " " + finding.code() + " "
                        + finding.span().start() + " "
                        + Engine.messages(Lang.VI).text(finding.message()))
                .toList();
    }

    private static List<Diagnostic> made(Template template, Unit unit, LocalDate day, Facts facts) {
        Engine engine = Office.engine();
        return Deriver.plan(template, unit, day, facts, engine.units(), engine.agencies())
                .diagnostics();
    }

    private static List<Diagnostic> looked(SourceFile template, Unit unit, LocalDate day, Facts facts) {
        Optional<LocalDate> date = Optional.of(day).filter(given -> !given.equals(Office.TODAY));
        Outcome<Derivation> made = Office.engine().cascade().begin(template, "mau.yaml", unit, date, facts);
        List<Diagnostic> findings = new ArrayList<>(made.diagnostics());
        made.value()
                .ifPresent(plan -> findings.addAll(Office.engine()
                        .check(derived(unit, plan.text(), template))
                        .diagnostics()));
        return findings;
    }

    private static PlanInput derived(Unit unit, String text, SourceFile template) {
        return new PlanInput(
                Office.file(unit.code() + ".yaml", text), Optional.empty(), List.of(), Optional.of(template));
    }

    @Test
    @DisplayName("A plan in two files is the plan that would stand in one")
    void twoFiles() throws IOException {
        Template template = read(NGHE_AN);
        for (Unit unit : Trial.all(template.head(), Office.engine().units(), Office.TODAY)) {
            for (Facts facts : FACTS) {
                Cascade cascade = Office.engine().cascade();
                String one = cascade.derive(template, unit, Optional.empty(), facts)
                        .value()
                        .orElseThrow()
                        .text();
                String two = cascade.begin(file(NGHE_AN), "mau.yaml", unit, Optional.empty(), facts)
                        .value()
                        .orElseThrow()
                        .text();

                assertThat(cascade.adopted(derived(unit, two, file(NGHE_AN)))
                                .value()
                                .orElseThrow()
                                .plan()
                                .map(Read::value))
                        .isEqualTo(PlanFile.read(Office.file("xa.yaml", one))
                                .value()
                                .map(Read::value));
            }
        }
    }

    @Test
    @DisplayName("One template gives the bodies of the model of the plan's day")
    void bothModels() throws IOException {
        Path path = PLANS.resolve("toan-quoc/mau-cap-xa-hai-mo-hinh.yaml");

        assertThat(plan(path, "thị trấn Quỳ Hợp", LocalDate.of(2025, 5, 20)))
                .contains("as: Công chức Văn hóa - xã hội", "to: [people-committee@district]")
                .contains("báo cáo Ủy ban nhân dân huyện hằng năm", "Phối hợp với Công an thị trấn xác định")
                .doesNotContain("agency: economy", "people-committee@province");
        assertThat(plan(path, "xã Quỳ Hợp", LocalDate.of(2025, 8, 20)))
                .contains("agency: culture-society", "agency: economy", "to: [people-committee@province]")
                .contains("báo cáo Ủy ban nhân dân tỉnh hằng năm", "Phối hợp với Công an xã xác định")
                .doesNotContain("Công chức", "district");
    }

    @Test
    @DisplayName("A template that ends with a model makes no plan of a later day")
    void tooLate() throws IOException {
        Template template = read(PLANS.resolve("nghe-an/mau-cap-xa.yaml"));
        Unit unit = Office.engine()
                .units()
                .find("xã Quỳ Hợp, Nghệ An", LocalDate.of(2025, 12, 1))
                .get(0);

        assertThat(Office.engine()
                        .cascade()
                        .derive(template, unit, Optional.of(LocalDate.of(2025, 12, 1)), Facts.NONE)
                        .diagnostics())
                .extracting(finding -> Engine.messages(Lang.VI).text(finding.message()))
                .containsExactly("Mẫu không dành cho kế hoạch ngày 01/12/2025; ngày gần nhất dùng được là 01/01/2026.");
    }

    private static String plan(Path path, String unit, LocalDate day) throws IOException {
        Unit found = Office.engine().units().find(unit, day).get(0);
        return Office.engine()
                .cascade()
                .derive(read(path), found, Optional.of(day), EVERYTHING)
                .value()
                .orElseThrow()
                .text()
                .replaceAll("\\s+", " ");
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
