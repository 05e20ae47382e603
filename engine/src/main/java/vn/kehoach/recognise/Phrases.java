package vn.kehoach.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.compose.Dates;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.outline.Line;
import vn.kehoach.phrase.BodyList;
import vn.kehoach.phrase.BodyPhrases;
import vn.kehoach.phrase.Certainty;
import vn.kehoach.phrase.DutyPhrases;
import vn.kehoach.phrase.Found;
import vn.kehoach.phrase.FoundTarget;
import vn.kehoach.phrase.ProjectPhrases;
import vn.kehoach.phrase.TargetPhrases;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.plan.ReportDuty;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.plan.Target;
import vn.kehoach.setting.Setting;

/** What a text names, for one plan; what is not certain is noted as a doubt. */
final class Phrases {
    /** Before the name of a whole: {@code thuộc}, {@code thuộc Dự án 7 “}. */
    private static final Pattern BELONGS = Pattern.compile("thuộc (\\p{L}+ ){0,4}([0-9.]+ )?[“\"]?$");

    private final Casing casing;
    private final Setting setting;
    private final CitedTexts texts;
    private final Set<String> plain;
    private final Notes notes;
    private final DutyPhrases duties;
    private final BodyPhrases bodies;
    private final Optional<ProjectPhrases> projects;
    private final TargetPhrases targets;

    Phrases(Setting setting, CitedTexts texts, Casing casing, Set<String> plain, Notes notes) {
        this.casing = casing;
        this.setting = setting;
        this.texts = texts;
        this.plain = plain;
        this.notes = notes;
        this.duties = new DutyPhrases(setting);
        this.bodies = new BodyPhrases(setting);
        this.targets = new TargetPhrases(setting.programme(), setting.tier());
        this.projects = setting.programme().map(ProjectPhrases::new);
    }

    /** The bodies that a whole text names; empty where it says anything else besides. */
    Bodies bodies(String text, String pointer, Place place) {
        BodyList list = bodies.heading(text);
        boolean known = list.references().stream().anyMatch(body -> !body.role().equals(AgencyRef.OTHER));
        if (!list.whole() || !known) {
            return Bodies.NONE;
        }
        for (Found<AgencyRef> body : list.bodies()) {
            if (body.value().role().equals(AgencyRef.OTHER)) {
                notes.doubt(pointer, place, Matter.UNKNOWN_NAME, body.words());
            } else if (!body.isSure()) {
                notes.doubt(
                        pointer, place, Matter.DOUBTFUL, "agency", body.value().role(), body.words());
            }
        }
        return new Bodies(
                list.references(), list.with().stream().map(Found::value).toList(), list.mode());
    }

    /** Who does what a sentence tells, where it begins with their names and a plan prints these alike. */
    Bodies doers(String text) {
        BodyList list = bodies.task(text);
        List<AgencyRef> agencies = list.references();
        boolean opens = !agencies.isEmpty()
                && list.certainty() == Certainty.SURE
                && Stream.of("", "Giao ", "Đề nghị ", "Kiến nghị ")
                        .map(opening -> opening + names(agencies))
                        .anyMatch(named -> text.startsWith(named) && !isPartOfName(text.substring(named.length())));
        List<AgencyRef> with =
                list.with().stream().filter(Found::isSure).map(Found::value).toList();
        return new Bodies(opens ? agencies : List.of(), with, opens ? list.mode() : Optional.empty());
    }

    /** {@code Đảng ủy} stands in {@code Đảng ủy Ủy ban nhân dân tỉnh} for another body. */
    private static boolean isPartOfName(String behind) {
        return behind.length() > 1 && behind.charAt(0) == ' ' && Character.isUpperCase(behind.charAt(1));
    }

    /** The programme's components that a text lays on somebody. */
    List<ProjectRef> projects(String text, String pointer, Place place) {
        List<Found<ProjectRef>> all = projects.map(known -> known.find(text)).orElse(List.of());
        List<Found<ProjectRef>> found =
                all.stream().filter(project -> !isWhole(project, all, text)).toList();
        found.stream()
                .filter(project -> !project.isSure())
                .forEach(project -> notes.doubt(
                        pointer,
                        place,
                        Matter.DOUBTFUL,
                        "projects",
                        project.value().id(),
                        project.words()));
        return found.stream()
                .map(project -> new ProjectRef(project.value().id(), Optional.empty()))
                .distinct()
                .toList();
    }

    /** {@code Tiểu dự án 2 … thuộc Dự án 7} lays the part on somebody, not the whole. */
    private static boolean isWhole(Found<ProjectRef> whole, List<Found<ProjectRef>> all, String text) {
        return BELONGS.matcher(text.substring(0, whole.start())).find()
                && all.stream()
                        .anyMatch(part ->
                                part.value().id().startsWith(whole.value().id() + "."));
    }

    /**
     * The targets of a sentence.
     *
     * @param by the year that a heading above says for all
     */
    List<Target> targets(String text, Optional<Integer> by, String pointer, Place place) {
        List<FoundTarget> found = targets.find(text, by);
        for (FoundTarget target : found) {
            boolean doubtful = target.certainty() != Certainty.SURE
                    || target.target().of().isPresent() && target.programme() != Certainty.SURE;
            if (doubtful) {
                notes.doubt(
                        pointer, place, Matter.DOUBTFUL, "targets", TargetWords.of(target.target()), target.words());
            }
        }
        return found.stream().map(FoundTarget::target).toList();
    }

    /** Targets that a sentence of any section tells beyond doubt: only figures do, wishes are many. */
    List<Target> goals(String text) {
        return targets.find(text, Optional.empty()).stream()
                .filter(target -> target.certainty() == Certainty.SURE)
                .map(FoundTarget::target)
                .filter(Phrases::isCounted)
                .toList();
    }

    private static boolean isCounted(Target target) {
        return Stream.of(target.atLeast(), target.moreThan(), target.exactly(), target.atMost())
                .anyMatch(Optional::isPresent);
    }

    /** The paragraph of a part of the plan, with markup. */
    String text(Line line, String pointer) {
        return texts.text(RichText.of(line), pointer, line.place());
    }

    /** The words of a heading: not in capitals, which the form gives where it wants them. */
    String heading(Line line) {
        return casing.sentence(RichText.heading(line));
    }

    /** Whether a part of the plan is to have its words alone, because it printed others when more was made of it. */
    boolean isPlain(String pointer) {
        return plain.contains(pointer);
    }

    /** The duty to report that a sentence lays on somebody. */
    Optional<ReportDuty> report(String text) {
        return duties.report(text).filter(Found::isSure).map(Found::value);
    }

    /** The day on which the task of a sentence is due, where the sentence itself tells it. */
    Optional<Deadline> deadline(String text) {
        return duties.deadline(text, Optional.empty())
                .filter(Found::isSure)
                .map(Found::value)
                .filter(deadline -> Dates.isSaid(deadline, text));
    }

    /** The heading that a plan prints for bodies. */
    String addressed(List<AgencyRef> agencies, Optional<Item.Mode> mode, SectionKind kind) {
        Item.Mode usual = kind == SectionKind.RECOMMENDATIONS ? Item.Mode.RECOMMEND : Item.Mode.ASSIGN;
        String opening =
                switch (mode.orElse(usual)) {
                    case ASSIGN -> "";
                    case REQUEST -> "Đề nghị ";
                    case RECOMMEND -> "Kiến nghị ";
                };
        return opening + names(agencies);
    }

    /** The names as they are printed together. */
    String names(List<AgencyRef> agencies) {
        return String.join(
                ", ",
                agencies.stream()
                        .map(agency -> setting.name(agency).orElse(agency.role()))
                        .toList());
    }

    /**
     * Bodies named together.
     *
     * @param agencies in the order of the text
     * @param with who helps them
     * @param mode what the words before them ask
     */
    record Bodies(List<AgencyRef> agencies, List<AgencyRef> with, Optional<Item.Mode> mode) {
        static final Bodies NONE = new Bodies(List.of(), List.of(), Optional.empty());
    }
}
