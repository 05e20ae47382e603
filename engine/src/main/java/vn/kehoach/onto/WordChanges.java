package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.onto.patch.Edit;
import vn.kehoach.onto.patch.Parts;
import vn.kehoach.onto.patch.Paths;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Target;
import vn.kehoach.setting.Setting;

/** Changed words of a paragraph that is still what it was. */
final class WordChanges {
    private static final Pattern ARTICLE = Pattern.compile("Điều \\d+\\. ?");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Setting setting;
    private final Plan plan;
    private final Ledger ledger;
    private final TargetChanges targets;
    private final EdgeChanges edges;

    WordChanges(Setting setting, Ledger ledger, TargetChanges targets, EdgeChanges edges) {
        this.setting = setting;
        this.plan = setting.plan();
        this.ledger = ledger;
        this.targets = targets;
        this.edges = edges;
    }

    /** Says what has changed between a printed part and a paragraph. */
    void compare(Printed printed, EditedParagraph edited) {
        String after = edited.wordsAgainst(printed);
        if (isUnchanged(printed, after)) {
            return;
        }
        String from = printed.from();
        if (printed.isHead()) {
            edges.head(printed, edited, after);
        } else if (printed.isClosing()) {
            edges.closing(printed, edited, after);
        } else if (from.isEmpty()) {
            ledger.unplaced("", Optional.of(edited), Unplaced.Reason.GENERATED, printed.words(), after);
        } else if (Parts.text(plan, from).isPresent() && !from.endsWith("/cite")) {
            own(printed, edited, Parts.text(plan, from).get(), after);
        } else {
            made(printed, edited, after);
        }
    }

    /** The end mark of the last paragraph and those of the bases are the program's. */
    private static boolean isUnchanged(Printed printed, String after) {
        String before = printed.words();
        boolean engines = Prose.endsContent(before)
                || Prose.endsContent(after)
                || printed.from().startsWith("/bases/")
                || printed.from().startsWith("/recipients")
                || printed.from().startsWith("/archive");
        return engines
                ? Prose.withoutEndMark(before).equals(Prose.withoutEndMark(after))
                : before.equals(after) || isOnlyCapitals(before, after);
    }

    /** A heading that its style prints in capitals. */
    private static boolean isOnlyCapitals(String before, String after) {
        return before.toUpperCase(VIETNAMESE).equals(after);
    }

    /** {@code Điều 2. } before the words of a decision's article; else empty. */
    private static String articleNumber(Printed printed) {
        Matcher number = ARTICLE.matcher(printed.words());
        return printed.from().startsWith("/decision/articles/") && number.lookingAt() ? number.group() : "";
    }

    /** Words of the author's. */
    private void own(Printed printed, EditedParagraph edited, String source, String after) {
        String from = printed.from();
        String number = articleNumber(printed);
        Optional<SourceEdit> changed = from.equals("/opening")
                ? Lines.edited(source, printed.words(), after)
                : after.startsWith(number)
                        ? SourceEdit.of(
                                source, printed.words().substring(number.length()), after.substring(number.length()))
                        : Optional.empty();
        if (changed.isEmpty()) {
            ledger.unplaced(from, Optional.of(edited), Unplaced.Reason.ADDED_WORDS, printed.words(), after);
            return;
        }
        At at = ledger.at(from);
        List<Edit> edits =
                new ArrayList<>(List.of(new Edit.Put(from, changed.get().source())));
        List<Notice> notices = new ArrayList<>();
        changed.get().citations().forEach(key -> notices.add(Notice.of(at, Notice.Kind.CITATION_PLAIN, key)));
        boolean title = from.matches(".*/(title|heading|group)");
        Parts.at(plan, Paths.parent(from))
                .filter(Target.class::isInstance)
                .map(target -> targets.data(Paths.parent(from), (Target) target, printed.words(), after))
                .orElse(List.of())
                .forEach(edit -> {
                    edits.add(edit);
                    if (edit instanceof Edit.Put put) {
                        notices.add(Notice.of(at, Notice.Kind.VALUE_TOO, Paths.last(put.pointer()), put.value()));
                    }
                });
        if (from.endsWith("/group")) {
            edits.addAll(groups(from, changed.get().source()));
        }
        ledger.propose(
                title
                        ? new Change.TitleChanged(at, printed.words(), after)
                        : new Change.TextChanged(at, printed.words(), after),
                edits,
                notices,
                Optional.of(edited));
    }

    /** Sections share a chapter by the same words: all of them get the new ones. */
    private List<Edit> groups(String from, String words) {
        Optional<String> before = Parts.text(plan, from);
        return plan.sections().stream()
                .filter(section -> section.group().equals(before) && !from.equals("/" + section.key() + "/group"))
                .map(section -> (Edit) new Edit.Put("/" + section.key() + "/group", words))
                .toList();
    }

    /** Words that the engine made of something. */
    private void made(Printed printed, EditedParagraph edited, String after) {
        String from = printed.from();
        Object part = Parts.at(plan, from).orElse("");
        if (from.endsWith("/heading")) {
            heading(printed, edited, after);
        } else if (from.endsWith("/agency")) {
            agency(printed, edited, after);
        } else if (part instanceof Target target) {
            targets.sentence(printed, edited, target, after);
        } else if (part instanceof Item) {
            At at = ledger.at(from);
            ledger.propose(
                    new Change.TextChanged(at, printed.words(), after),
                    List.of(new Edit.Put(from + "/text", end(edited.marked(), printed))),
                    List.of(Notice.of(at, Notice.Kind.OWN_SENTENCE)),
                    Optional.of(edited));
        } else if (from.startsWith("/bases/")) {
            basis(printed, edited, after);
        } else {
            ledger.unplaced(from, Optional.of(edited), Unplaced.Reason.GENERATED, printed.words(), after);
        }
    }

    private static String end(String marked, Printed printed) {
        return Prose.endsContent(marked) ? Prose.withoutContentEnd(marked) + "." : marked;
    }

    private void heading(Printed printed, EditedParagraph edited, String after) {
        At at = ledger.at(printed.from());
        boolean capitals = after.equals(after.toUpperCase(VIETNAMESE));
        String words =
                capitals ? after.substring(0, 1) + after.substring(1).toLowerCase(VIETNAMESE) : Markings.escaped(after);
        ledger.propose(
                new Change.TitleChanged(at, printed.words(), after),
                List.of(new Edit.Put(printed.from(), words)),
                capitals ? List.of(Notice.of(at, Notice.Kind.CAPITALS, words)) : List.of(),
                Optional.of(edited));
    }

    /** Of the bodies that a heading names, the one with another name gets it as its {@code as}. */
    private void agency(Printed printed, EditedParagraph edited, String after) {
        List<String> names = Parts.list(setting.plan(), printed.from()).stream()
                .map(body -> setting.name((AgencyRef) body).orElse(((AgencyRef) body).role()))
                .toList();
        String all = String.join(", ", names);
        String opening = printed.words().endsWith(all)
                ? printed.words().substring(0, printed.words().length() - all.length())
                : "";
        for (int i = 0; i < names.size(); i++) {
            String before = opening
                    + names.subList(0, i).stream().map(name -> name + ", ").collect(Collectors.joining());
            String behind = names.subList(i + 1, names.size()).stream()
                    .map(name -> ", " + name)
                    .collect(Collectors.joining());
            boolean other = after.startsWith(before)
                    && after.endsWith(behind)
                    && after.length() > before.length() + behind.length();
            if (other) {
                String name = after.substring(before.length(), after.length() - behind.length());
                ledger.propose(
                        new Change.TitleChanged(ledger.at(printed.from()), printed.words(), after),
                        List.of(new Edit.Put(printed.from() + "/" + i + "/as", name)),
                        List.of(),
                        Optional.of(edited));
                return;
            }
        }
        ledger.unplaced(printed.from(), Optional.of(edited), Unplaced.Reason.GENERATED, printed.words(), after);
    }

    /** A basis that is no longer a citation in full becomes a sentence. */
    private void basis(Printed printed, EditedParagraph edited, String after) {
        String element = Paths.parent(printed.from());
        At at = ledger.at(element);
        String key = Parts.text(plan, element + "/cite").orElse("");
        ledger.propose(
                new Change.TextChanged(at, printed.words(), after),
                List.of(new Edit.Put(element + "/text", Prose.withoutEndMark(edited.marked()))),
                List.of(Notice.of(at, Notice.Kind.BASIS_PLAIN, key)),
                Optional.of(edited));
    }
}
