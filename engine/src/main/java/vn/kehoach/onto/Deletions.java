package vn.kehoach.onto;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.onto.patch.Edit;
import vn.kehoach.onto.patch.Parts;
import vn.kehoach.onto.patch.Paths;
import vn.kehoach.plan.Plan;

/** Parts that are not in the edited document any more. */
final class Deletions {
    private final Plan plan;
    private final BaseTree tree;
    private final Alignment alignment;
    private final Ledger ledger;
    private final Seams seams;
    private final Set<String> gone = new HashSet<>();

    Deletions(Plan plan, BaseTree tree, Alignment alignment, Ledger ledger, Seams seams) {
        this.plan = plan;
        this.tree = tree;
        this.alignment = alignment;
        this.ledger = ledger;
        this.seams = seams;
    }

    void find() {
        for (int i = 0; i < tree.parts().size(); i++) {
            Printed part = tree.parts().get(i);
            boolean known = part.from().startsWith("/signature") || seams.concerns(i);
            if (alignment.editedOf(i) < 0 && !known) {
                lost(part);
            }
        }
    }

    private void lost(Printed part) {
        String element = topmost(BaseTree.element(part.from()));
        if (!element.isEmpty() && gone.contains(element)) {
            return;
        }
        boolean removable = Paths.index(element) >= 0 || Parts.at(plan, element).isPresent() && !part.isHead();
        if (part.from().contains("/table/")) {
            once(element + "/table", part, Unplaced.Reason.TABLE, element);
        } else if (part.from().isEmpty() || part.isHead() || part.from().equals("/archive")) {
            ledger.unplaced(part.from(), Optional.empty(), Unplaced.Reason.GENERATED, part.words(), "");
        } else if (part.from().equals("/recipients")) {
            ledger.unplaced(part.from(), Optional.empty(), Unplaced.Reason.COMPUTED, part.words(), "");
        } else if (isAllGone(element) && removable) {
            gone.add(element);
            remove(element);
        } else {
            partly(part, element);
        }
    }

    private void once(String key, Printed part, Unplaced.Reason reason, String element) {
        if (isAllGone(element)) {
            gone.add(element);
            remove(element);
        } else if (gone.add(key)) {
            ledger.unplaced(part.from(), Optional.empty(), reason, part.words(), "");
        }
    }

    /** The outermost element of which nothing is left. */
    private String topmost(String element) {
        String top = element;
        for (String around : BaseTree.chain(element)) {
            top = isAllGone(around) ? around : top;
        }
        return top;
    }

    private boolean isAllGone(String element) {
        return tree.within(element).stream().allMatch(part -> alignment.editedOf(part) < 0 && !seams.concerns(part));
    }

    private void remove(String element) {
        List<String> words = tree.within(element).stream()
                .map(part -> tree.parts().get(part).words())
                .toList();
        At at = ledger.at(element);
        String text = String.join("\n", words);
        ledger.propose(
                element.startsWith("/recipients")
                        ? new Change.RecipientsChanged(at, text, "")
                        : new Change.Deleted(at, text),
                List.of(new Edit.Remove(element)),
                List.of(),
                Optional.empty());
    }

    /** A heading or a text of a point that is still there. */
    private void partly(Printed part, String element) {
        boolean own = Parts.text(plan, part.from()).isPresent();
        boolean heading = part.from().matches(".*/(title|heading|group|agency)");
        boolean ownLeft = tree.own(element).stream()
                .anyMatch(each -> alignment.editedOf(each) >= 0
                        && !tree.parts().get(each).from().endsWith("/group"));
        if (own && (!heading || ownLeft && part.from().endsWith("/title"))) {
            ledger.propose(
                    new Change.Deleted(ledger.at(part.from()), part.words()),
                    List.of(new Edit.Remove(part.from())),
                    List.of(),
                    Optional.empty());
            return;
        }
        ledger.unplaced(
                part.from(),
                Optional.empty(),
                heading ? Unplaced.Reason.HEADING_GONE : Unplaced.Reason.GENERATED,
                part.words(),
                "");
    }
}
