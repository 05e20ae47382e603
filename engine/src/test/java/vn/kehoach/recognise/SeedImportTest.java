package vn.kehoach.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Imported;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.intake.Intake;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.manuscript.Table;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.Signature;
import vn.kehoach.plan.Target;
import vn.kehoach.source.SourceFile;

/** Four real plans, imported: what is kept, and what is recognised. The counts are those of the reference's anatomy. */
@DisplayName("Four real plans become YAML")
class SeedImportTest {
    private static final Path SEEDS = Path.of("../../shared/seeds");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** What the imported plans print and the originals have not, each with its reason. */
    private static final Map<String, List<String>> ADDED = Map.of(
            // The text of the paper without its head: the form prints the issuer's lines.
            "001", List.of("UBND TỈNH THANH HÓA BAN CHỈ ĐẠO 138"),
            // No head, no number; and a signature without a post, which the plan must have.
            "002", List.of("TỈNH ỦY", "Số CTr TU Hà Giang", "TODO"),
            "003", List.of("ỦY BAN NHÂN DÂN XÃ QUỲ HỢP"),
            // No head at all: issuer, number, place and date are the form's.
            "004", List.of("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG Số KH UBND Lâm Đồng ngày tháng năm 2025"));

    @BeforeAll
    static void theSeedsAreThere() {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "the real plans are not on this machine");
    }

    @ParameterizedTest(name = "{0}: the reader of texts passes every word on")
    @ValueSource(strings = {"001", "002", "003", "004"})
    void readerKeepsWords(String seed) throws IOException {
        SourceFile file = seed(seed);
        String raw = new String(file.content(), StandardCharsets.UTF_8).replaceAll("[*#]", " ");

        String read = paragraphs(Intake.read(file).value().orElseThrow().blocks())
                .map(Paragraph::words)
                .collect(Collectors.joining("\n"));

        assertThat(words(read)).isEqualTo(words(raw));
    }

    @ParameterizedTest(name = "{0}: every word of the original is printed in its place, and what is added is explained")
    @ValueSource(strings = {"001", "002", "003", "004"})
    void conservation(String seed) throws IOException {
        Conservation conservation = imported(seed).draft().conservation();

        assertThat(conservation.words()).isGreaterThan(2000);
        assertThat(conservation.kept()).isEqualTo(conservation.words());
        assertThat(conservation.differences())
                .extracting(Conservation.Difference::lost)
                .containsOnly("");
        assertThat(conservation.differences())
                .extracting(Conservation.Difference::added)
                .containsExactlyElementsOf(ADDED.get(seed));
    }

    @ParameterizedTest(name = "{0}: every paragraph of the original is part of the plan or of the report")
    @ValueSource(strings = {"001", "002", "003", "004"})
    void everyParagraph(String seed) throws IOException {
        Draft draft = imported(seed).draft();
        Manuscript manuscript = Intake.read(seed(seed)).value().orElseThrow();
        Set<Place> told = Stream.concat(
                        draft.places().values().stream().flatMap(List::stream),
                        draft.remarks().stream().map(Remark::place))
                .collect(Collectors.toSet());

        assertThat(paragraphs(manuscript.blocks()).map(Paragraph::place).toList())
                .allMatch(told::contains);
    }

    @ParameterizedTest(name = "{0}: the file loads without an error of form, and reads back as the plan that was made")
    @ValueSource(strings = {"001", "002", "003", "004"})
    void loads(String seed) throws IOException {
        Imported imported = imported(seed);

        Outcome<Plan> read = Office.engine().check(Office.file("imported.yaml", imported.yaml()));

        assertThat(read.value()).contains(imported.draft().plan());
    }

    @Test
    @DisplayName("Sections of known kinds get their kind, others a name of their own")
    void sections() throws IOException {
        assertThat(keys("001")).containsExactly("purposes", "solutions", "assignments", "organisation");
        assertThat(keys("002")).containsExactly("purposes", "requirements", "solutions", "organisation");
        assertThat(keys("003"))
                .containsExactly(
                        "purposes",
                        "section-muc-tieu-tong-quat",
                        "section-muc-tieu-cu-the",
                        "targets",
                        "scope",
                        "solutions",
                        "assignments",
                        "funding",
                        "organisation");
        assertThat(keys("004"))
                .containsExactly("purposes", "targets", "assignments", "recommendations", "organisation");
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> assigned() {
        return Stream.of(
                org.junit.jupiter.params.provider.Arguments.of(
                        "001",
                        "police; border-guard; procuracy court; customs; labour; health; office; education; agriculture; justice;"
                                + " information; culture; finance planning; fatherland-front; youth-union; womens-union; trade-union;"
                                + " farmers-union; veterans-association; steering-members; steering-138-districts"),
                org.junit.jupiter.params.provider.Arguments.of(
                        "003",
                        "police; health; culture-society; economy; office; fatherland-front; public-service-centre; military;"
                                + " hamlet-heads"),
                org.junit.jupiter.params.provider.Arguments.of(
                        "004",
                        "departments communes; police; police departments communes; departments communes; police; military; culture;"
                                + " education; agriculture ethnic-affairs; police; health; home-affairs; procuracy court; finance;"
                                + " police communes; military; police; industry-trade; health; agriculture; departments communes;"
                                + " finance; departments communes; police; military; coast-guard; health; culture; education;"
                                + " trade-union; justice; communes"));
    }

    @ParameterizedTest(name = "{0}: every body with work, in the order of the plan")
    @MethodSource("assigned")
    void agencies(String seed, String expected) throws IOException {
        List<Item> items = items(imported(seed).draft().plan(), "assignments");

        assertThat(items.stream()
                        .filter(item -> !item.agency().isEmpty())
                        .map(item -> item.agency().stream().map(AgencyRef::role).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("A body outside the issuer's authority is requested, not ordered")
    void requests() throws IOException {
        assertThat(items(imported("003").draft().plan(), "assignments").stream()
                        .filter(item -> item.mode().isPresent())
                        .flatMap(item -> item.agency().stream())
                        .map(AgencyRef::role))
                .containsExactly("fatherland-front");
    }

    @Test
    @DisplayName("Every project that somebody is given")
    void projects() throws IOException {
        assertThat(projects("003"))
                .containsExactly("DA1", "DA2", "DA4", "DA5", "DA7.2", "DA9", "DA7.1", "DA7.3", "DA7.4");
        assertThat(projects("004"))
                .containsExactly(
                        "DA1", "DA2", "DA4", "DA5", "DA9", "DA7.2", "DA3.1", "DA3.2", "DA6", "DA7.1", "DA7.3", "DA7.4",
                        "DA8");
    }

    @Test
    @DisplayName("Every target of the programme, with comparator, value, unit and year")
    void targets() throws IOException {
        assertThat(targets("004"))
                .containsExactly(
                        "T1a less every year",
                        "T1b ≥50 % 2030",
                        "T1c ≥20 % 2025",
                        "T2a =100 % 2030",
                        "T2b =100 % 2030",
                        "T3 >80 % 2030",
                        "T4a >3 % every year",
                        "T4b >3 % every year",
                        "T4c >5 % every year",
                        "T5a >80 % 2030",
                        "T5b =100 % 2030",
                        "T6a =100 % 2030",
                        "T6b >70 % 2030",
                        "T6c done 2030",
                        "T7a >80 % 2030",
                        "T7b =100 % 2030",
                        "T7c >70 % 2030",
                        "T8 =100 % 2030",
                        "T9 >90 % 2030");
        assertThat(targets("003")).hasSize(16).contains("T1b done 2030", "T5a >80 % 2030", "T9 >90 % 2030");
        assertThat(goals("001")).containsExactly("- =1 mô hình", "- =80 %");
        assertThat(goals("002")).containsExactly("- ≥50 % 2030");
    }

    @Test
    @DisplayName("The period reaches to the last year up to which the text has something done")
    void period() throws IOException {
        assertThat(imported("002").draft().plan().period()).hasToString("2025-2030");
        assertThat(imported("001").draft().plan().period()).hasToString("2021");
    }

    @Test
    @DisplayName("Every line of the recipients, the archive and the signature")
    void closing() throws IOException {
        assertThat(recipients("001")).isEqualTo(8);
        assertThat(recipients("002")).isEqualTo(9);
        assertThat(recipients("003")).isEqualTo(7);
        assertThat(imported("001").draft().plan().archive()).containsExactly("VT", "KSTTHCNC");
        assertThat(imported("003").draft().plan().archive()).containsExactly("VT", "CAX");
        assertThat(imported("001").draft().plan().signature())
                .contains(new Signature(
                        Optional.empty(),
                        "TRƯỞNG BAN",
                        Optional.empty(),
                        Optional.of("CHỦ TỊCH UBND TỈNH"),
                        Optional.of("Đỗ Minh Tuấn")));
    }

    @Test
    @DisplayName("The numbers that a plan prints otherwise are told: the second II is the third section")
    void numbers() throws IOException {
        assertThat(imported("003").draft().remarks().stream()
                        .filter(remark -> remark.matter() == Matter.RENUMBERED)
                        .map(Remark::details))
                .containsExactly(List.of("II.", "III."));
    }

    private static List<String> keys(String seed) throws IOException {
        return imported(seed).draft().plan().sections().stream()
                .map(Section::key)
                .toList();
    }

    private static List<String> projects(String seed) throws IOException {
        return items(imported(seed).draft().plan(), "assignments").stream()
                .flatMap(item -> item.projects().stream())
                .map(ProjectRef::id)
                .toList();
    }

    private static List<String> targets(String seed) throws IOException {
        return imported(seed)
                .draft()
                .plan()
                .targetSections()
                .flatMap(section -> section.items().stream())
                .flatMap(target -> target.targets().isEmpty() ? Stream.of(target) : target.targets().stream())
                .map(SeedImportTest::data)
                .toList();
    }

    private static List<String> goals(String seed) throws IOException {
        return imported(seed)
                .draft()
                .plan()
                .itemSections()
                .flatMap(section -> all(section.items()))
                .flatMap(item -> item.goals().stream())
                .map(SeedImportTest::data)
                .toList();
    }

    private static String data(Target target) {
        List<String> parts = new ArrayList<>(List.of(target.of().orElse("-")));
        target.atLeast().ifPresent(value -> parts.add("≥" + value));
        target.moreThan().ifPresent(value -> parts.add(">" + value));
        target.exactly().ifPresent(value -> parts.add("=" + value));
        if (target.lessThanBefore()) {
            parts.add("less");
        }
        target.done().ifPresent(done -> parts.add("done"));
        target.unit().ifPresent(parts::add);
        target.by().ifPresent(year -> parts.add(String.valueOf(year)));
        if (target.everyYear()) {
            parts.add("every year");
        }
        return String.join(" ", parts);
    }

    private static int recipients(String seed) throws IOException {
        return imported(seed).draft().plan().recipients().orElseThrow().list().size();
    }

    private static List<Item> items(Plan plan, String key) {
        return plan.itemSections()
                .filter(section -> section.key().equals(key))
                .map(ItemSection::items)
                .flatMap(SeedImportTest::all)
                .toList();
    }

    private static Stream<Item> all(List<Item> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item), all(item.items())));
    }

    private static Stream<Paragraph> paragraphs(List<? extends Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Table table
                        ? table.rows().stream().flatMap(List::stream).flatMap(cell -> paragraphs(cell.blocks()))
                        : Stream.of((Paragraph) block));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .toList();
    }

    private static Imported imported(String seed) throws IOException {
        return Office.engine()
                .importFrom(seed(seed), Optional.empty(), Lang.VI)
                .value()
                .orElseThrow();
    }

    private static SourceFile seed(String start) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file = files.filter(each -> each.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
            return new SourceFile(file.toString(), Files.readAllBytes(file));
        }
    }
}
