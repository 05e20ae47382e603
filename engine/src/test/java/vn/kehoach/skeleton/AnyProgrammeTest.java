package vn.kehoach.skeleton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.Engine;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.programme.Programme;

/** Programmes of every shape that an office may add: the file of a new plan reads, and only its TODOs are left to do. */
class AnyProgrammeTest {
    /** The commonest shape of trouble: nothing at all is asked of a unit before its facts are known. */
    private static final String ON_CONDITION =
            """
            kehoach: 1
            id: co-dieu-kien
            name: Chương trình phụ thuộc địa bàn
            period: 2026-2030
            owners: [Bộ Công an]
            legal: [{cite: 163/2024/QH15, relation: policy}]
            components:
              - id: P1
                kind: dự án
                number: "1"
                name: Dự án ở biên giới
                applies: {facts: [border]}
                leads: [{tier: province, agency: police}, {tier: commune, agency: police}]
                evidence: ví dụ
            targets:
              - id: C1
                summary: địa bàn biên giới không có ma túy
                comparator: done
                by: 2030
                projects: [P1]
                forms: [{tier: province, as: yes-no, facts: [border]}, {tier: commune, as: yes-no, facts: [border]}]
                evidence: ví dụ
            """;

    @TempDir
    private static Path templates;

    @BeforeAll
    static void programmes() throws IOException {
        Path folder = Files.createDirectories(templates.resolve("programmes"));
        try (Stream<Path> fixtures = Files.list(Path.of("src/test/resources/programmes"))) {
            for (Path fixture : fixtures.toList()) {
                Files.copy(fixture, folder.resolve(fixture.getFileName().toString()));
            }
        }
        Files.writeString(folder.resolve("on-condition.yaml"), ON_CONDITION);
        String page = Files.readString(Path.of("../docs/plan-format.md"));
        int start = page.indexOf("\n", page.indexOf("```yaml programme")) + 1;
        Files.writeString(folder.resolve("page.yaml"), page.substring(start, page.indexOf("```", start)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "co-dieu-kien, 2026-06-01",
        "vi-du-2030, 2026-06-01",
        "merged, 2026-06-01",
        "culture, 2025-10-15",
        "ethnic, 2025-10-15",
        "new-rural, 2025-10-15",
        "ma-tuy-2030, 2026-06-01",
        "giam-ngheo-2025, 2025-10-15",
    })
    void onlyTodos(String id, LocalDate today) {
        Outcome<Engine> engine = Engine.open(new Office(today), templates);
        assertThat(engine.diagnostics()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        for (String place : new String[] {"tỉnh Nghệ An", "xã Quỳ Hợp, tỉnh Nghệ An"}) {
            String file = skeleton(engine.value().orElseThrow(), id, place);
            Outcome<Plan> outcome = engine.value().orElseThrow().check(Office.file("khung.yaml", file));

            assertThat(outcome.value()).as(file).isPresent();
            assertThat(outcome.diagnostics())
                    .as(file)
                    .filteredOn(finding -> finding.severity() != Severity.INFO)
                    .extracting(Diagnostic::code)
                    .containsOnly("todo-left");
        }
    }

    private static String skeleton(Engine engine, String id, String place) {
        Programme programme = engine.programmes().all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return engine.skeleton(
                programme, engine.units().find(place, engine.today()).get(0));
    }
}
