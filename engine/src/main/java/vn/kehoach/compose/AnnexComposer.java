package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.Line;
import vn.kehoach.document.PageSequence;
import vn.kehoach.plan.Annex;
import vn.kehoach.plan.Decision;
import vn.kehoach.plan.Plan;
import vn.kehoach.setting.Setting;

/** The annexes of a plan, each on pages of its own (ND30-PL-1 to 8, ND30-PG-17). */
final class AnnexComposer {
    /** Characters that fit on a line of an upright page. */
    private static final int SHORT = 60;

    private final Setting setting;
    private final Texts texts;

    AnnexComposer(Setting setting, Texts texts) {
        this.setting = setting;
        this.texts = texts;
    }

    List<PageSequence> compose() {
        List<Annex> annexes = setting.plan().annexes();
        List<PageSequence> pages = new ArrayList<>();
        for (int i = 0; i < annexes.size(); i++) {
            pages.add(annex(annexes.get(i), "/annexes/" + i, label(i, annexes.size())));
        }
        return pages;
    }

    /** {@code Phụ lục II}; one alone has no number (ND30-PL-2). */
    static String label(int index, int count) {
        return count == 1 ? Wording.ANNEX : Wording.ANNEX + " " + Marks.roman(index + 1);
    }

    private PageSequence annex(Annex annex, String pointer, String label) {
        List<Block> blocks = new ArrayList<>();
        String title = Wording.withoutEndMark(texts.plain(annex.title()));
        blocks.add(new Block.AnnexTitle(
                Line.of(label), new Line(title, pointer + "/title"), Line.of("(" + reference() + ")")));
        blocks.addAll(new SectionComposer(setting, texts).annex(annex, pointer));
        annex.generated()
                .flatMap(kind -> new GeneratedTables(setting, texts).table(kind))
                .ifPresent(blocks::add);
        if (setting.plan().form() == Plan.FormFamily.ND30) {
            Composer.endContent(blocks);
        }
        return new PageSequence(annex.landscape(), blocks, Optional.empty());
    }

    /**
     * The places of number and day stay open: on an electronic document they are not filled in (ND30-PL-6), and on paper a clerk
     * fills them in when he gives the number.
     */
    private String reference() {
        Plan plan = setting.plan();
        String type =
                plan.decision().isPresent() ? Decision.VIETNAMESE : plan.type().vietnamese();
        return "Kèm theo " + type + " số " + setting.symbol(HeadComposer.NO_NUMBER) + " ngày "
                + Dates.BLANK + " tháng " + Dates.BLANK + " năm " + Dates.BLANK + " "
                + together("của " + DecisionComposer.issuer(setting));
    }

    /** What is no longer than a line stands on one: a line's end between open places would be hard to read. */
    private static String together(String words) {
        return words.length() <= SHORT ? words.replace(' ', '\u00a0') : words;
    }
}
