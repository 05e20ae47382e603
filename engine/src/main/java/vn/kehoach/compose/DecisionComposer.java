package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;
import vn.kehoach.document.StyleName;
import vn.kehoach.plan.Decision;
import vn.kehoach.setting.Setting;

/** The parts of a decision that a plan does not have (Decree 30/2020/NĐ-CP, Phụ lục III, mẫu 1.3). */
final class DecisionComposer {
    private static final String TYPE = "QUYẾT ĐỊNH";
    private static final String ATTACHED = "kèm theo Quyết định này";
    /** "Ban hành", "Phê duyệt": what a decision does with a plan is said in two words. */
    private static final int VERB = 2;

    private final Setting setting;
    private final Texts texts;
    private final Decision decision;

    DecisionComposer(Setting setting, Texts texts, Decision decision) {
        this.setting = setting;
        this.texts = texts;
        this.decision = decision;
    }

    Block title() {
        return new Block.Title(Line.of(TYPE), new Line(summary(), "/decision/title"));
    }

    /** Type and trích yếu on one line. */
    String name() {
        return Decision.VIETNAMESE + " " + summary();
    }

    private String summary() {
        return Wording.withoutEndMark(decision.title());
    }

    /** Who decides, above the bases. */
    Block authority() {
        String from = decision.authority().isPresent() ? "/decision/authority" : "/issuer";
        return line(issuer(setting), from);
    }

    /** Who issues a plan, as what is attached to it says: of a decision whoever decides, else the plan's issuer. */
    static String issuer(Setting setting) {
        return setting.plan()
                .decision()
                .flatMap(Decision::authority)
                .or(setting::issuerName)
                .orElse("");
    }

    /** {@code QUYẾT ĐỊNH:}, the article that issues the plan, and the author's. */
    List<Block> articles() {
        List<Block> blocks = new ArrayList<>(List.of(line(TYPE + ":", "")));
        blocks.add(article(1, issuing(), "/decision/title"));
        for (int i = 0; i < decision.articles().size(); i++) {
            blocks.add(article(i + 2, decision.articles().get(i), "/decision/articles/" + i));
        }
        return blocks;
    }

    /** {@code (Kèm theo Quyết định số 12/QĐ-UBND ngày 09 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Nghệ An)} (ND30-PL-9). */
    Line reference(String symbol) {
        return new Line(
                "(Kèm theo " + Decision.VIETNAMESE + " số " + symbol + " "
                        + Dates.line(setting) + " của "
                        + issuer(setting) + ")",
                "/number");
    }

    /** {@code Ban hành kèm theo Quyết định này Kế hoạch …}. */
    private String issuing() {
        String[] words = Wording.withoutEndMark(decision.title()).split(" ", VERB + 1);
        return words.length <= VERB
                ? decision.title() + " " + ATTACHED + "."
                : words[0] + " " + words[1] + " " + ATTACHED + " " + words[VERB] + ".";
    }

    private Block article(int number, String text, String from) {
        List<Run> runs = new ArrayList<>(List.of(new Run("Điều " + number + ".", true, false, false), Run.of(" ")));
        runs.addAll(texts.runs(text));
        return new Block.Paragraph(StyleName.ARTICLE, "", runs, false, from);
    }

    private static Block line(String text, String from) {
        return new Block.Paragraph(StyleName.DECREE, "", List.of(Run.of(Wording.capitals(text))), true, from);
    }
}
