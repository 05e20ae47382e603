package vn.kehoach.check.rule.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Numbering;

/** Points and the points under them bear the same mark, or lie below the last level that has one of its own (ND30-BC-9 to 14). */
public final class NumberingRepeated implements StateFormRule {
    private static final Set<Numbering> MARKED =
            Set.of(Numbering.ARABIC, Numbering.LETTER, Numbering.DASH, Numbering.PLUS);

    @Override
    public String code() {
        return "numbering-repeated";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.plan().itemSections().forEach(section -> section(report, section));
    }

    private static void section(Report report, ItemSection section) {
        Numbering usual = section.group().isPresent() ? Numbering.LETTER : Numbering.ARABIC;
        items(
                report,
                "/" + section.key() + "/items",
                section.items(),
                section.numbering().orElse(usual));
    }

    private static void items(Report report, String pointer, List<Item> items, Numbering numbering) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String at = pointer + "/" + i;
            boolean alone = item.title().isPresent() && item.items().size() == 1;
            Numbering below = item.numbering().orElse(alone ? Numbering.NONE : below(numbering));
            if (isMarked(item)
                    && below == numbering
                    && MARKED.contains(below)
                    && item.items().stream().anyMatch(Item::isCounted)) {
                Optional<Numbering> own = item.numbering();
                report.at(
                        own.isPresent() ? at + "/numbering" : at + "/items",
                        own.isPresent() ? "message" : "deep",
                        word(below));
            }
            items(report, at + "/items", item.items(), below);
        }
    }

    private static boolean isMarked(Item item) {
        return item.isCounted();
    }

    /** As the composer goes on. */
    private static Numbering below(Numbering numbering) {
        return switch (numbering) {
            case ARABIC -> Numbering.LETTER;
            case DECIMAL, LETTER, NONE -> Numbering.DASH;
            case DASH, PLUS -> Numbering.PLUS;
        };
    }

    private static String word(Numbering numbering) {
        return switch (numbering) {
            case ARABIC -> "1.";
            case LETTER -> "a)";
            case DASH -> "-";
            case PLUS -> "+";
            case DECIMAL, NONE -> "";
        };
    }
}
