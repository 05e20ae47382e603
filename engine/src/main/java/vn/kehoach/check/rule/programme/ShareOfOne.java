package vn.kehoach.check.rule.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.ProgrammeView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Figure;
import vn.kehoach.phrase.Word;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;

/** A share of communes, or of what a commune has one of, in the plan of a commune: of one there is no share. */
public final class ShareOfOne implements Rule {
    /** What a commune is, and what it has one of. */
    private static final Terms SINGLE = Terms.of(
            "xã",
            "phường",
            "đặc khu",
            "thị trấn",
            "đơn vị hành chính cấp xã",
            "đơn vị cấp xã",
            "địa bàn cấp xã",
            "trạm y tế cấp xã",
            "trạm y tế xã",
            "trạm y tế phường",
            "công an cấp xã",
            "công an xã",
            "ủy ban nhân dân cấp xã",
            "ubnd cấp xã");

    /** Words that go before what is counted. */
    private static final Terms BEFORE = Terms.of("số", "các", "tổng số", "số các", "số lượng", "tổng số các");
    /** Behind {@code xã} they make another word of it. */
    private static final Terms OTHERWISE = Terms.of("hội", "viên", "tắc", "luận");

    @Override
    public String code() {
        return "share-of-one";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.tier().filter(Tier.COMMUNE::equals).isEmpty()) {
            return;
        }
        for (TargetSentence sentence : TargetSentence.in(view)) {
            Prose prose = sentence.prose();
            for (Figure figure : prose.figures()) {
                boolean own = !prose.isQuoted(figure.start()) && !prose.isCited(figure.start());
                if (figure.isShare() && own && !isToldByItsForm(view, sentence, figure)) {
                    counted(prose, figure).ifPresent(end -> say(view, prose, report, figure, end));
                }
            }
        }
    }

    /** All of one may still be meant as a yes. */
    private void say(PlanView view, Prose prose, Report report, Figure figure, int end) {
        boolean whole = figure.value().compareTo(Shares.WHOLE) == 0;
        report.on(prose, figure.start(), end)
                .severity(whole ? Severity.WARNING : severity())
                .say(
                        "message",
                        prose.text().substring(figure.start(), end),
                        view.unit().map(Unit::fullName).orElse(""),
                        Phrases.number(figure.value()));
    }

    /** Where the words end that name what a share is of, if it is a thing of which there is one. */
    private static Optional<Integer> counted(Prose prose, Figure figure) {
        List<Word> words = prose.words();
        int at = 0;
        while (at < words.size() && words.get(at).start() < figure.end()) {
            at++;
        }
        if (at < words.size()) {
            at += BEFORE.lengthAt(words, at);
        }
        int length = at < words.size() ? SINGLE.lengthAt(words, at) : 0;
        int behind = at + length;
        boolean otherwise = behind < words.size() && OTHERWISE.lengthAt(words, behind) > 0;
        return length == 0 || otherwise
                ? Optional.empty()
                : Optional.of(words.get(behind - 1).end());
    }

    /** Whether the form of the target with this figure already says that it is a yes or no here. */
    private static boolean isToldByItsForm(PlanView view, TargetSentence sentence, Figure figure) {
        Optional<ProgrammeView> programme = view.programme();
        return programme.isPresent()
                && sentence.targets().stream()
                        .filter(placed -> placed.comparators().stream()
                                .flatMap(key -> Figures.value(placed.target(), key).stream())
                                .anyMatch(value -> isSame(value, figure.value())))
                        .flatMap(placed -> placed.target().of().stream())
                        .flatMap(id -> programme.get().programme().target(id).stream())
                        .anyMatch(target -> !Proof.isUnverified(target.evidence())
                                && programme.get().form(target) != ProgrammeTarget.As.FIGURE);
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
