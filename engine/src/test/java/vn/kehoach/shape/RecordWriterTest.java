package vn.kehoach.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.Office;
import vn.kehoach.agency.AgencyFile;
import vn.kehoach.citation.CitationFile;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.document.Form;
import vn.kehoach.plan.Plan;
import vn.kehoach.programme.Programme;
import vn.kehoach.source.SourceFile;

/** Every file that comes with the program, written anew. */
class RecordWriterTest {
    private static final Map<String, Class<? extends Record>> KINDS = Map.of(
            "../plans", Plan.class,
            "../templates/agencies", AgencyFile.class,
            "../templates/citations", CitationFile.class,
            "../templates/forms", Form.class,
            "../templates/programmes", Programme.class);

    static Stream<Arguments> files() {
        return KINDS.entrySet().stream().flatMap(kind -> files(Path.of(kind.getKey()), kind.getValue()));
    }

    private static Stream<Arguments> files(Path folder, Class<? extends Record> type) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> Office.isPlan(file) && !Office.isDerived(file))
                    .sorted()
                    .map(file -> Arguments.of(file, type))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}: what is read of the written file is the record, and is written the same")
    @MethodSource("files")
    void roundTrip(Path file, Class<? extends Record> type) throws IOException {
        Record record = read(type, Files.readAllBytes(file));
        String text = RecordWriter.write(record);
        Record again = read(type, text.getBytes(StandardCharsets.UTF_8));

        assertThat(again).isEqualTo(record);
        assertThat(RecordWriter.write(again)).isEqualTo(text);
    }

    @Test
    void theShortestFormIsUsed() {
        assertThat(RecordWriter.write(
                        read(Plan.class, Samples.file(Samples.PLAN).content())))
                .contains(
                        """
                        implements:
                          - 1154/KH-UBND
                        bases:
                          - 163/2024/QH15
                          - cite: 1154/KH-UBND
                            text: Thực hiện [@1154/KH-UBND]
                        opening: Thực hiện [@1154/KH-UBND], Ủy ban nhân dân xã ban hành Kế hoạch.

                        purposes:
                          - Nâng cao nhận thức của người dân.

                        section-muc-tieu:
                          heading: MỤC TIÊU CHUNG
                        """)
                .contains(
                        """
                        assignments:
                          - agency: police
                            role: standing
                            projects:
                              - DA1
                              - id: DA7.2
                                as: Tiểu dự án 2
                        """)
                .endsWith(
                        """
                        recipients:
                          - people-committee@province
                          - to: [police, health]
                            for: để thực hiện
                        archive: [VT]
                        signature:
                          authority: TM
                          title: CHỦ TỊCH
                        """);
    }

    @ParameterizedTest(name = "a comment on {0} stands above {1}")
    @CsvSource({
        "'', 'kehoach: 1'",
        "/purposes/items, 'purposes:'",
        "/purposes/items/0/text, '  - Nâng cao nhận thức của người dân.'",
        "/bases/1/text, '    text: Thực hiện [@1154/KH-UBND]'",
        "/bases/1/cite, '  - cite: 1154/KH-UBND'",
        "/assignments/items/0/agency/0/role, '  - agency: police'",
        "/assignments/items/0/deadline, '  - agency: police'",
        "/number, 'kehoach: 1'",
        "/recipients/list/1/to/1/as, '      - health'",
    })
    void comments(String pointer, String line) {
        Plan plan = read(Plan.class, Samples.file(Samples.PLAN).content());
        String text = RecordWriter.write(plan, Map.of(pointer, List.of("? xem lại")));

        assertThat(text.lines()
                        .dropWhile(each -> !each.strip().startsWith("# ?"))
                        .limit(2))
                .last(InstanceOfAssertFactories.STRING)
                .isEqualTo(line);
        assertThat(read(Plan.class, text.getBytes(StandardCharsets.UTF_8))).isEqualTo(plan);
    }

    @Test
    void whereAPartStandsIsToldByReadingTheFileAgain() {
        String text = RecordWriter.write(
                read(Plan.class, Samples.file(Samples.PLAN).content()), Map.of("/title", List.of("? tên")));
        Origins origins = RecordReader.read(
                        Plan.class, new SourceFile("written.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow()
                .origins();

        assertThat(text.lines()
                        .toList()
                        .get(origins.at("/title").value().start().line() - 2))
                .isEqualTo("# ? tên");
    }

    static <T extends Record> T read(Class<T> type, byte[] file) {
        Outcome<Read<T>> read = RecordReader.read(type, new SourceFile("written.yaml", file));
        assertThat(read.diagnostics()).isEmpty();
        return read.value().orElseThrow().value();
    }
}
