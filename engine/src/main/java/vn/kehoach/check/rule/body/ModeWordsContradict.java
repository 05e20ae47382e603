package vn.kehoach.check.rule.body;

import java.util.List;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.rule.OthersWords;
import vn.kehoach.check.rule.Sentence;
import vn.kehoach.check.rule.WordPattern;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.plan.Item;

/** A request or a recommendation whose words give an order: {@code thực hiện các nhiệm vụ được giao}. */
public final class ModeWordsContradict implements Rule {
    private static final WordPattern<String> ORDERS = new WordPattern<>();
    private static final List<List<String>> BY_OFFICE =
            Sentence.forms("chức năng", "thẩm quyền", "phạm vi", "căn cứ", "theo", "để", "nhằm");
    private static final int NEAR = 6;

    static {
        for (String verb : List.of("thực hiện", "triển khai", "hoàn thành", "thực hiện tốt", "hoàn thành tốt")) {
            for (String task : List.of("nhiệm vụ được giao", "nhiệm vụ được phân công")) {
                for (String all : List.of(" ", " các ", " những ", " nghiêm túc các ", " có hiệu quả các ")) {
                    ORDERS.add(verb + all + task, task);
                }
            }
        }
        for (String words : List.of(
                "chịu trách nhiệm trước ủy ban nhân dân",
                "chịu trách nhiệm trước ubnd",
                "chịu trách nhiệm trước chủ tịch ubnd",
                "chịu sự chỉ đạo của ubnd",
                "chịu sự chỉ đạo của ủy ban nhân dân")) {
            ORDERS.add(words, words);
        }
    }

    @Override
    public String code() {
        return "mode-words-contradict";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : view.prose()) {
            if (prose.kind() == Prose.Kind.PARAGRAPH
                    && prose.item().filter(item -> asks(view, item)).isPresent()) {
                for (WordPattern.Match<String> match : ORDERS.in(prose.words())) {
                    say(report, prose, match);
                }
            }
        }
    }

    /** Those above the issuer it may ask to let others do what they have to do. */
    private static boolean asks(PlanView view, PlacedItem item) {
        return item.mode() != Item.Mode.ASSIGN
                && item.hasAgency()
                && item.agencies().stream().allMatch(agency -> view.body(agency.value())
                        .filter(body -> body.tier().compareTo(view.tier().orElseThrow()) >= 0)
                        .isPresent());
    }

    /** What a body does by its own office ({@code theo chức năng, nhiệm vụ được giao}) is no order. */
    private static void say(Report report, Prose prose, WordPattern.Match<String> match) {
        List<Word> words = prose.words();
        int start = words.get(match.from()).start();
        boolean office = Sentence.around(words, match.from()).hasNear(BY_OFFICE, match.from(), NEAR);
        if (!office && !OthersWords.at(prose, start)) {
            int end = words.get(match.to() - 1).end();
            report.on(prose, start, end).say("message", prose.text().substring(start, end));
        }
    }
}
