package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.citation.Citations;
import vn.kehoach.onto.patch.Edit;
import vn.kehoach.onto.patch.Parts;
import vn.kehoach.onto.patch.Paths;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Target;
import vn.kehoach.setting.Setting;

/** Points that came and points that moved, found by going through the edited document from top to bottom. */
final class Structure {
    private final Plan plan;
    private final Citations citations;
    private final BaseTree tree;
    private final List<EditedParagraph> edited;
    private final Alignment alignment;
    private final Ledger ledger;
    private final Seams seams;
    private final Placing placing;
    private final Set<Integer> stable = new HashSet<>();
    private final Map<NewPoint, Slot> added = new LinkedHashMap<>();
    private final Map<NewPoint, List<Edit>> kept = new LinkedHashMap<>();
    private final Set<Integer> done = new HashSet<>();
    private Placing.Before before = new Placing.Before("", List.of());
    private Optional<NewPoint> last = Optional.empty();

    Structure(
            Setting setting,
            BaseTree tree,
            List<EditedParagraph> edited,
            Alignment alignment,
            Ledger ledger,
            Seams seams) {
        this.plan = setting.plan();
        this.citations = setting.citations();
        this.tree = tree;
        this.edited = edited;
        this.alignment = alignment;
        this.ledger = ledger;
        this.seams = seams;
        this.placing = new Placing(plan, tree);
        int[] order = new int[edited.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = isBody(i) ? alignment.baseOf(i) : -1;
        }
        stable.addAll(InOrder.of(order));
    }

    private boolean isBody(int paragraph) {
        int part = alignment.baseOf(paragraph);
        return part >= 0 && tree.parts().get(part).isBody();
    }

    /** Goes through the texts of the document. */
    void walk(List<Zones.Zone> texts) {
        for (Zones.Zone text : texts) {
            before = new Placing.Before("", List.of());
            last = Optional.empty();
            walk(text);
        }
        added.forEach(this::propose);
    }

    private void walk(Zones.Zone text) {
        for (int i = text.from(); i < text.to(); i++) {
            if (done.contains(i)) {
                continue;
            }
            if (stable.contains(i)) {
                before = placing.behind(tree.element(alignment.baseOf(i)));
                last = Optional.empty();
            } else if (isBody(i)) {
                moved(i);
            } else if (alignment.baseOf(i) < 0 && !edited.get(i).isNote()) {
                added(i);
            }
        }
    }

    private String next(int paragraph) {
        return stable.stream()
                .filter(each -> each > paragraph)
                .min(Integer::compare)
                .map(each -> tree.element(alignment.baseOf(each)))
                .orElse("");
    }

    private void moved(int paragraph) {
        int part = alignment.baseOf(paragraph);
        String element = tree.element(part);
        List<Integer> parts = tree.within(element).stream()
                .filter(each -> alignment.editedOf(each) >= 0)
                .toList();
        EditedParagraph first = edited.get(paragraph);
        boolean whole = Paths.index(element) >= 0
                && parts.get(0) == part
                && parts.stream().map(alignment::editedOf).noneMatch(stable::contains)
                && isTogether(parts);
        if (!whole) {
            ledger.unplaced(
                    tree.parts().get(part).from(),
                    Optional.of(first),
                    Unplaced.Reason.PARTED,
                    tree.parts().get(part).words(),
                    first.words());
            return;
        }
        Optional<Slot> slot = placing.slot(before, next(paragraph), MarkKind.of(first.mark()));
        parts.forEach(each -> done.add(alignment.editedOf(each)));
        if (slot.isEmpty()
                || slot.get().within().isPresent()
                || !isSameKind(element, slot.get().list())) {
            ledger.unplaced(
                    element,
                    Optional.of(first),
                    Unplaced.Reason.NO_PLACE,
                    tree.parts().get(part).words(),
                    first.words());
            return;
        }
        String list = slot.get().list();
        int gap = slot.get().gap();
        boolean sameList = BaseTree.list(element).equals(list);
        if (!sameList || gap != Paths.index(element) && gap != Paths.index(element) + 1) {
            ledger.propose(
                    new Change.Moved(ledger.at(element), list, gap, first.words()),
                    List.of(new Edit.Move(element, list, gap)),
                    List.of(),
                    Optional.of(first));
        }
        before = placing.behindMoved(element, slot.get(), before);
        last = Optional.empty();
    }

    private boolean isTogether(List<Integer> parts) {
        int at = alignment.editedOf(parts.get(0));
        for (int part : parts) {
            int paragraph = alignment.editedOf(part);
            for (int between = at + 1; between < paragraph; between++) {
                if (alignment.baseOf(between) >= 0) {
                    return false;
                }
            }
            if (paragraph < at) {
                return false;
            }
            at = paragraph;
        }
        return true;
    }

    private boolean isSameKind(String element, String list) {
        return isTargets(list)
                == Parts.at(plan, element).filter(Target.class::isInstance).isPresent();
    }

    private boolean isTargets(String list) {
        return list.endsWith("/targets") || list.startsWith("/targets/");
    }

    private void added(int paragraph) {
        EditedParagraph each = edited.get(paragraph);
        Optional<Seams.Rest> rest = seams.restAt(paragraph);
        String text = rest.map(Seams.Rest::source).orElseGet(each::marked);
        String words = Prose.endsContent(text) ? Prose.withoutContentEnd(text) + "." : text;
        if (each.cell()) {
            ledger.unplaced(before.element(), Optional.of(each), Unplaced.Reason.TABLE, "", each.words());
            return;
        }
        if (isBasis(each.words(), next(paragraph))) {
            int gap = before.element().startsWith("/bases/") ? Paths.index(before.element()) + 1 : 0;
            NewBasis.propose(ledger, each, gap, citations);
            return;
        }
        if (last.isPresent() && each.mark().isEmpty() && last.get().takesText(words)) {
            return;
        }
        if (rest.isEmpty() && becomesText(each, words, next(paragraph))) {
            return;
        }
        Optional<Slot> slot = placing.slot(before, next(paragraph), MarkKind.of(each.mark()));
        if (slot.isEmpty()) {
            boolean section = MarkKind.of(each.mark()) == MarkKind.ROMAN;
            ledger.unplaced(
                    before.element(),
                    Optional.of(each),
                    section ? Unplaced.Reason.NEW_SECTION : Unplaced.Reason.NO_PLACE,
                    "",
                    each.words());
            if (section) {
                // What follows belongs to the new section, not to the one before.
                before = new Placing.Before(before.element(), List.of());
            }
            return;
        }
        boolean marked = !each.mark().isEmpty() || slot.get().kind() == MarkKind.NONE;
        NewPoint point = new NewPoint(each, marked, words);
        if (slot.get().within().isPresent()) {
            slot.get().within().get().add(point);
        } else {
            added.put(point, slot.get());
            rest.ifPresent(split -> kept.put(point, split.keeping()));
        }
        before = placing.behindNew(point, slot.get(), before);
        last = Optional.of(point);
    }

    private boolean isBasis(String words, String next) {
        boolean place =
                before.element().isEmpty() || before.element().startsWith("/bases/") || next.startsWith("/bases/");
        return place && words.startsWith("Căn cứ ");
    }

    /** A plain paragraph under a heading that has no text, or between the heading of a section and its points. */
    private boolean becomesText(EditedParagraph paragraph, String words, String next) {
        String element = before.element();
        boolean direct =
                !before.slots().isEmpty() && last.isEmpty() && paragraph.mark().isEmpty();
        if (element.equals("/opening")) {
            return opening(paragraph, words);
        }
        if (!direct || element.isEmpty()) {
            return false;
        }
        Object value = Parts.at(plan, element).orElse("");
        boolean titled = value instanceof Item item
                && item.text().isEmpty()
                && tree.own(element).size() == 1
                && (item.title().isPresent() || !item.agency().isEmpty())
                && (item.items().isEmpty() || Paths.isWithin(next, element));
        boolean section = value instanceof ItemSection of
                && of.intro().isEmpty()
                && before.slots().get(0).kind() != MarkKind.NONE
                && Paths.isWithin(next, element);
        if (!titled && !section) {
            return false;
        }
        String pointer = element + (titled ? "/text" : "/intro");
        ledger.propose(
                new Change.Added(ledger.at(element), pointer, 0, paragraph.words()),
                List.of(new Edit.Put(pointer, words)),
                List.of(),
                Optional.of(paragraph));
        return true;
    }

    /** The lines of the opening are its paragraphs. */
    private boolean opening(EditedParagraph paragraph, String words) {
        ledger.propose(
                new Change.Added(ledger.at("/opening"), "/opening", 0, paragraph.words()),
                List.of(new Edit.Put("/opening", plan.opening().orElse("").stripTrailing() + "\n" + words)),
                List.of(),
                Optional.of(paragraph));
        return true;
    }

    private void propose(NewPoint point, Slot slot) {
        Edit insert = new Edit.Insert(slot.list(), slot.gap(), isTargets(slot.list()) ? point.target() : point.item());
        String after = slot.gap() == 0 ? Paths.parent(slot.list()) : slot.list() + "/" + (slot.gap() - 1);
        At at = ledger.at(after);
        List<Notice> notices = point.isMarked()
                ? List.of()
                : List.of(Notice.of(
                        at, Notice.Kind.WITHOUT_MARK, point.paragraph().words()));
        Optional<EditedParagraph> paragraph = Optional.of(point.paragraph());
        List<Edit> keeping = kept.get(point);
        if (keeping == null) {
            ledger.propose(
                    new Change.Added(at, slot.list(), slot.gap(), point.words()), List.of(insert), notices, paragraph);
        } else {
            List<Edit> both = new ArrayList<>(keeping);
            both.add(insert);
            Edit.Put keptWords = (Edit.Put) keeping.get(0);
            ledger.propose(
                    new Change.Split(ledger.at(keptWords.pointer()), keptWords.value(), point.words()),
                    both,
                    notices,
                    paragraph);
        }
    }
}
