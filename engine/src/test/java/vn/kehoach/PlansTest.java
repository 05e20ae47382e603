package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.citation.CitationText;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Line;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.TargetSection;
import vn.kehoach.programme.Component;
import vn.kehoach.text.TextWriter;

/** The example plans: each is valid, becomes every kind of file, and says as much as the plan that it was modelled on. */
class PlansTest {
    private static final Path PLANS = Path.of("../plans");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path SEEDS = Path.of("../../shared/seeds");
    /** Characters: so long a run of words is copied, not chosen again. */
    private static final int COPIED = 90;

    static Stream<Path> plans() {
        try (Stream<Path> files = Files.walk(PLANS)) {
            return files.filter(Office::isPlan).map(PLANS::relativize).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0} has neither errors nor warnings")
    @MethodSource("plans")
    void valid(Path plan) {
        Outcome<Plan> outcome = Office.engine().check(input(plan));

        assertThat(outcome.value()).isPresent();
        assertThat(outcome.diagnostics()).noneMatch(finding -> finding.severity() != Severity.INFO);
    }

    @ParameterizedTest(name = "{0} becomes DOCX, PDF and text, each time the same bytes")
    @MethodSource("plans")
    void everyFormat(Path plan) {
        Rendering first = render(plan);
        Rendering second = render(plan);

        assertThat(first.files().keySet()).containsExactlyInAnyOrder(Format.values());
        assertThat(first.pages()).isGreaterThan(2);
        for (Format format : Format.values()) {
            assertThat(first.files().get(format))
                    .as(format.name())
                    .isEqualTo(second.files().get(format));
        }
    }

    @ParameterizedTest(name = "{0} reads as its golden text; -Dkehoach.golden=accept takes a new one")
    @MethodSource("plans")
    void golden(Path plan) throws IOException {
        String text = TextWriter.write(document(plan));
        Path golden = GOLDEN.resolve(plan.getFileName().toString().replace(".yaml", ".txt"));
        if ("accept".equals(System.getProperty("kehoach.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }

        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest(
            name =
                    "{0} has at least {1} sections, {2} themes, {3} tasks, {4} agencies, {5} projects, {6} targets, {7} recipients")
    @CsvSource({
        "thanh-hoa/ban-chi-dao-138.yaml, 4, 6, 73, 22, 0, 1, 9",
        "ha-giang/chuong-trinh-tinh-uy.yaml, 3, 7, 19, 2, 0, 1, 10",
        "nghe-an/xa-quy-hop.yaml, 7, 9, 58, 9, 9, 10, 8",
        "lam-dong/tinh-lam-dong.yaml, 5, 10, 71, 15, 13, 19, 10",
        "nghe-an/tinh-nghe-an.yaml, 6, 4, 40, 20, 13, 18, 10",
    })
    void sizes(
            String plan, int sections, int themes, int tasks, int agencies, int projects, int targets, int recipients) {
        Plan read = Office.engine().check(input(Path.of(plan))).value().orElseThrow();
        List<Item> items = items(read);

        assertThat(document(Path.of(plan)).blocks())
                .filteredOn(block -> block instanceof Block.Heading heading && heading.level() == 1)
                .hasSizeGreaterThanOrEqualTo(sections);
        assertThat(read.itemSections()
                        .filter(section -> section.kind() == SectionKind.SOLUTIONS)
                        .mapToInt(section -> section.items().size())
                        .sum())
                .as("themes")
                .isGreaterThanOrEqualTo(themes);
        assertThat(items.stream().filter(item -> item.items().isEmpty()))
                .as("tasks")
                .hasSizeGreaterThanOrEqualTo(tasks);
        assertThat(items.stream().flatMap(item -> item.agency().stream()).distinct())
                .as("agencies")
                .hasSizeGreaterThanOrEqualTo(agencies);
        assertThat(items.stream()
                        .flatMap(item -> item.projects().stream())
                        .map(ProjectRef::id)
                        .distinct())
                .as("projects")
                .hasSizeGreaterThanOrEqualTo(projects);
        assertThat(targets(read)).as("targets").hasSizeGreaterThanOrEqualTo(targets);
        assertThat(document(Path.of(plan)).sequences().get(0).blocks())
                .last()
                .isInstanceOfSatisfying(Block.Closing.class, closing -> assertThat(closing.recipients())
                        .extracting(Line::text)
                        .hasSizeGreaterThanOrEqualTo(recipients));
    }

    @ParameterizedTest(
            name = "{0} is worded anew: beside official names and titles it shares no long run of words with a model")
    @MethodSource("plans")
    void ownWords(Path plan) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "the model plans are not on this machine");
        String words =
                TextWriter.write(document(plan)).lines().map(PlansTest::spaced).collect(Collectors.joining("\n"));
        for (String official : official(plan)) {
            words = words.replace(official, "\n");
        }
        List<String> copied = new ArrayList<>();
        for (String seed : seeds()) {
            for (String stretch : words.split("\n")) {
                for (int at = 0; at + COPIED <= stretch.length(); at++) {
                    String run = stretch.substring(at, at + COPIED);
                    if (seed.contains(run)) {
                        copied.add(run);
                        at += COPIED;
                    }
                }
            }
        }

        assertThat(copied).isEmpty();
    }

    /** Names and titles that nobody may word anew, longest first. */
    private static List<String> official(Path plan) {
        List<LegalDocument> documents = new ArrayList<>(
                Office.engine().check(input(plan)).value().orElseThrow().citations());
        documents.addAll(Office.engine().citations().all());
        Stream<String> citations = documents.stream()
                .flatMap(document -> Stream.of(
                        CitationText.first(document),
                        CitationText.firstInPartyText(document),
                        document.title(),
                        withShortTitle(document, documents)));
        Stream<String> programmes = Office.engine().programmes().all().stream()
                .flatMap(programme -> Stream.concat(
                        Stream.of(programme.name()),
                        programme.allComponents().stream().map(Component::name)));
        Stream<String> bodies = Office.engine().agencies().all().stream()
                .flatMap(agency -> agency.bodies().stream())
                .map(body -> body.name().replace("{type}", "tỉnh").replace(" {unit}", ""))
                .filter(name -> name.length() > 10);
        return Stream.of(citations, programmes, bodies)
                .flatMap(names -> names)
                .map(PlansTest::spaced)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** A citation in whose title other documents are cited short, as they are once they have been mentioned. */
    private static String withShortTitle(LegalDocument document, List<LegalDocument> documents) {
        String citation = CitationText.first(document);
        List<LegalDocument> longestFirst = documents.stream()
                .sorted(Comparator.comparingInt(
                        (LegalDocument each) -> -CitationText.first(each).length()))
                .toList();
        for (LegalDocument inner : longestFirst) {
            citation = inner.equals(document)
                    ? citation
                    : citation.replace(CitationText.first(inner), CitationText.later(inner));
        }
        return citation;
    }

    private static List<String> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.sorted()
                    .map(file -> {
                        try {
                            return spaced(Files.readString(file));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .collect(Collectors.toList());
        }
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    private static List<Item> items(Plan plan) {
        return plan.itemSections()
                .map(ItemSection::items)
                .flatMap(List::stream)
                .flatMap(PlansTest::withPoints)
                .toList();
    }

    private static Stream<Item> withPoints(Item item) {
        return Stream.concat(Stream.of(item), item.items().stream().flatMap(PlansTest::withPoints));
    }

    private static List<Target> targets(Plan plan) {
        Stream<Target> ofSections =
                plan.targetSections().map(TargetSection::items).flatMap(List::stream);
        Stream<Target> ofItems = items(plan).stream().map(Item::goals).flatMap(List::stream);
        return Stream.concat(ofSections, ofItems)
                .flatMap(target -> target.targets().isEmpty() ? Stream.of(target) : target.targets().stream())
                .toList();
    }

    private static Document document(Path plan) {
        Plan read = Office.engine().check(input(plan)).value().orElseThrow();
        return Office.engine().document(read, false).orElseThrow();
    }

    private static Rendering render(Path plan) {
        return Office.engine()
                .render(input(plan), RenderOptions.of(EnumSet.allOf(Format.class)))
                .value()
                .orElseThrow();
    }

    private static PlanInput input(Path plan) {
        return Office.plan(PLANS.resolve(plan));
    }
}
