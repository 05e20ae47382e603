package vn.kehoach.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.compose.Composer;
import vn.kehoach.document.Document;
import vn.kehoach.document.Form;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.outline.Line;
import vn.kehoach.outline.Mark;
import vn.kehoach.outline.Node;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Outliner;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.setting.Setting;

/** Makes plans of manuscripts. */
public final class Recogniser {
    /** Each takes what was typed from the parts that would print other words; what is left then is told. */
    private static final int MOST_REPAIRS = 3;

    private final Catalogues catalogues;
    private final List<Form> forms;

    /**
     * A recogniser.
     *
     * @param catalogues what plans are written against
     * @param forms in which they are printed, to prove that no word is lost
     */
    public Recogniser(Catalogues catalogues, List<Form> forms) {
        this.catalogues = catalogues;
        this.forms = List.copyOf(forms);
    }

    /**
     * The plan of a manuscript.
     *
     * @param asOf the day on which names are looked up where the manuscript has no full date; absent: as near as its words allow
     */
    public Draft recognise(Manuscript manuscript, Optional<LocalDate> asOf) {
        Outline outline = Outliner.outline(manuscript);
        Set<String> plain = new HashSet<>();
        Attempt attempt = attempt(outline, asOf, plain);
        for (int again = 0; again < MOST_REPAIRS && plain.addAll(failures(attempt)); again++) {
            attempt = attempt(outline, asOf, plain);
        }
        return draft(manuscript, outline, attempt);
    }

    private static Set<String> failures(Attempt attempt) {
        return attempt.printed()
                .map(document -> Proof.failures(attempt.notes(), document))
                .orElse(Set.of());
    }

    private record Attempt(Plan plan, Notes notes, int citations, Optional<Document> printed) {}

    /** The plan; the items of some pointers with nothing but their words. */
    private Attempt attempt(Outline outline, Optional<LocalDate> asOf, Set<String> plain) {
        Notes notes = new Notes();
        Casing casing = new Casing(Texts.of(outline));
        PlanParts parts = new Frame(outline, casing, catalogues, notes).parts(asOf);
        Setting setting = Setting.of(parts.plan(), catalogues);
        CitedTexts texts = new CitedTexts(setting, parts.form == Plan.FormFamily.PARTY, plain, notes);
        new Grounds(outline, texts, plain, notes).complete(parts);
        SectionReader reader = new SectionReader(new Phrases(setting, texts, casing, plain, notes), notes);
        List<Section> sections = new ArrayList<>(reader.read(EndMark.without(outline.sections())));
        sections.addAll(reader.apart("Nội dung khác", nodes(strays(outline))));
        sections.addAll(reader.annexes(EndMark.without(outline.annexes())));
        sections.addAll(reader.apart("Chú thích", nodes(outline.notes().stream())));
        parts.sections = sections;
        new Closing(outline.tail(), setting, notes).complete(parts);
        Plan plan = parts.plan();
        Setting complete = Setting.of(plan, catalogues);
        return new Attempt(
                plan,
                notes,
                texts.count(),
                Composer.formOf(complete, forms).map(form -> Composer.compose(complete, form, false)));
    }

    /** Lines of head and closing that are none of their parts. */
    private static Stream<Line> strays(Outline outline) {
        List<Line> belowTitle = Grounds.belowTitle(outline);
        return Stream.of(
                        outline.head().others().stream().filter(line -> !belowTitle.contains(line)),
                        outline.tail().others().stream(),
                        Closing.strays(outline.tail()).stream())
                .flatMap(lines -> lines);
    }

    private static Draft draft(Manuscript manuscript, Outline outline, Attempt attempt) {
        Notes notes = attempt.notes();
        List<Remark> remarks = Stream.of(
                        manuscript.remarks().stream(), outline.remarks().stream(), notes.remarks().stream())
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Remark::place))
                .toList();
        return new Draft(
                attempt.plan(),
                notes.places(),
                notes.doubts(),
                remarks,
                Tally.of(attempt.plan(), manuscript.blocks().size(), attempt.citations()),
                attempt.printed()
                        .map(printed -> Conservation.of(outline, printed))
                        .orElseGet(() -> Conservation.unprinted(outline)));
    }

    private static List<Node> nodes(Stream<Line> lines) {
        return lines.map(line -> new Node(Mark.NONE, Optional.empty(), Optional.of(line), Optional.empty(), List.of()))
                .toList();
    }
}
