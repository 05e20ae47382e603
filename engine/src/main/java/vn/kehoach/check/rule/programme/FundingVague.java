package vn.kehoach.check.rule.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.SectionKind;

/** The plan asks for money and nowhere says from where, by whom or how much. */
public final class FundingVague implements StateFormRule {
    private static final Terms ASKS = Terms.of(
            "ưu tiên nguồn lực",
            "ưu tiên bố trí",
            "ưu tiên đầu tư",
            "bố trí kinh phí",
            "bố trí nguồn lực",
            "bố trí đủ kinh phí",
            "bảo đảm kinh phí",
            "đảm bảo kinh phí",
            "bảo đảm nguồn lực",
            "hỗ trợ kinh phí",
            "tăng cường nguồn lực",
            "tăng cường đầu tư nguồn lực");

    /** Sources, and those who hold the purse. */
    private static final Terms SOURCES = Terms.of(
            "ngân sách",
            "dự toán",
            "nguồn vốn",
            "nguồn kinh phí",
            "xã hội hóa",
            "vốn đầu tư công",
            "vốn sự nghiệp",
            "nguồn thu",
            "quỹ",
            "tài trợ",
            "nguồn hợp pháp",
            "nguồn huy động",
            "sở tài chính",
            "phòng tài chính",
            "phòng kinh tế",
            "sở kế hoạch và đầu tư",
            "bộ tài chính");

    private static final Pattern AMOUNT =
            Pattern.compile("[0-9]\\s*(?:nghìn |triệu |tỷ |tỉ )?đồng", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> PURSES = Set.of("finance", "economy", "planning");

    @Override
    public String code() {
        return "funding-vague";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        List<Prose> asking = view.prose().stream()
                .filter(prose -> prose.kind() == Prose.Kind.PARAGRAPH && isTask(prose))
                .filter(prose -> prose.text().contains("kinh phí")
                        || prose.text().contains("nguồn lực")
                        || prose.text().contains("ưu tiên"))
                .toList();
        Optional<Prose> first =
                asking.stream().filter(prose -> ASKS.ownIn(prose).isPresent()).findFirst();
        if (first.isPresent() && !namesSource(view)) {
            Prose.Stretch stretch = ASKS.ownIn(first.get()).orElseThrow();
            report.on(first.get(), stretch.start(), stretch.end())
                    .say("message", first.get().text().substring(stretch.start(), stretch.end()));
        }
    }

    /** Purposes and requirements may wish. */
    private static boolean isTask(Prose prose) {
        return prose.item()
                .map(placed -> placed.section().kind())
                .filter(kind -> kind != SectionKind.PURPOSES && kind != SectionKind.REQUIREMENTS)
                .isPresent();
    }

    private static boolean namesSource(PlanView view) {
        return view.plan().sections().stream().anyMatch(section -> section.kind() == SectionKind.FUNDING)
                || view.agencies().stream()
                        .anyMatch(use -> PURSES.contains(use.ref().roleId()))
                || view.prose().stream()
                        .anyMatch(prose -> SOURCES.areIn(prose.words())
                                || AMOUNT.matcher(prose.text()).find());
    }
}
