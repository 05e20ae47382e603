package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.plan.ReportDuty;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.plan.Target;
import vn.kehoach.setting.Setting;

/**
 * What an item says on paper. Its author's title and text are printed as written; where there is no text, agency, projects,
 * goals and reports speak for themselves; a deadline and a product are added behind the text.
 */
final class ItemWords {
    /** Who leads a project is a matter of its programme; whoever issues a plan has its share of it carried out. */
    private static final String CARRIES_OUT = "triển khai thực hiện các nội dung của ";

    private final Setting setting;
    private final SectionKind section;
    private final Projects projects;
    private final TargetSentence sentences;

    ItemWords(Setting setting, SectionKind section) {
        this.setting = setting;
        this.section = section;
        this.projects = new Projects(setting.programme());
        this.sentences = new TargetSentence(setting.programme(), setting.unit());
    }

    /** The heading: the author's, else the name of the agency, unless the text itself begins with it. */
    Optional<String> title(Item item) {
        if (item.title().isPresent() || item.agency().isEmpty()) {
            return item.title();
        }
        boolean isHeaded = item.text()
                .map(text -> !opensWithName(item, text))
                .orElse(!item.items().isEmpty());
        return isHeaded ? Optional.of(addressed(item)) : Optional.empty();
    }

    private boolean opensWithName(Item item, String text) {
        String name = names(item.agency());
        return Stream.of("", "Giao ", "Đề nghị ", "Kiến nghị ").anyMatch(opening -> text.startsWith(opening + name));
    }

    /** The paragraph. */
    Optional<String> text(Item item) {
        Optional<String> spoken = item.text().or(() -> made(item));
        List<String> more = new ArrayList<>();
        item.deadline()
                .filter(deadline -> !Dates.isSaid(deadline, item.text().orElse("")))
                .ifPresent(deadline -> more.add("thời hạn: " + Dates.of(deadline)));
        item.product().ifPresent(product -> more.add("sản phẩm: " + product));
        if (more.isEmpty()) {
            return spoken;
        }
        return Optional.of(withRemark(spoken.orElse(""), String.join("; ", more)));
    }

    /** What is to be done, in one sentence without deadline and product. */
    Optional<String> content(Item item) {
        return item.title().or(item::text).or(() -> made(item));
    }

    /** The points below: the author's, and the projects that an agency with points of its own leads, unless its text speaks. */
    List<Point> pointsOf(Point point) {
        Item item = point.item();
        List<Point> points = point.points();
        if (!item.items().isEmpty() && !item.projects().isEmpty() && item.text().isEmpty()) {
            points.add(new Point(leads(item.projects()), point.pointer() + "/projects", false));
        }
        return points;
    }

    private Item leads(List<ProjectRef> led) {
        if (led.size() == 1) {
            return point(Wording.sentence(CARRIES_OUT + projects.name(led.get(0)) + "."), List.of());
        }
        List<Item> each = new ArrayList<>();
        for (ProjectRef project : led) {
            String end = each.size() == led.size() - 1 ? "." : ";";
            each.add(point(projects.name(project) + end, List.of()));
        }
        return point(Wording.sentence(CARRIES_OUT + "Chương trình thuộc:"), each);
    }

    private static Item point(String text, List<Item> items) {
        return Item.of(Optional.empty(), Optional.of(text), Optional.empty(), items);
    }

    private Optional<String> made(Item item) {
        if (item.title().isPresent() || !item.items().isEmpty()) {
            return Optional.empty();
        }
        if (!item.goals().isEmpty()) {
            return Optional.of(String.join(
                    " ",
                    item.goals().stream()
                            .map((Target goal) -> sentences.of(goal))
                            .toList()));
        }
        if (item.report().isPresent()) {
            return Optional.of(report(item, item.report().get()));
        }
        if (!item.projects().isEmpty()) {
            String leader = item.agency().isEmpty() ? "" : addressed(item) + " ";
            return Optional.of(Wording.sentence(leader + CARRIES_OUT + projects.names(item.projects()) + "."));
        }
        return item.agency().isEmpty() ? Optional.empty() : Optional.of(addressed(item) + ".");
    }

    private String report(Item item, ReportDuty duty) {
        StringBuilder sentence = new StringBuilder(item.agency().isEmpty() ? "" : addressed(item) + " ");
        sentence.append(duty.every().isEmpty() ? "" : "định kỳ " + Wording.every(duty.every()) + " ");
        sentence.append("báo cáo ").append(names(duty.to()));
        duty.by().ifPresent(by -> sentence.append(" ").append(by));
        return Wording.sentence(sentence.append('.').toString());
    }

    /** A request and a recommendation say so. In a section of recommendations that is what is meant without a word. */
    private String addressed(Item item) {
        Item.Mode usual = section == SectionKind.RECOMMENDATIONS ? Item.Mode.RECOMMEND : Item.Mode.ASSIGN;
        String opening =
                switch (item.mode().orElse(usual)) {
                    case ASSIGN -> "";
                    case REQUEST -> "Đề nghị ";
                    case RECOMMEND -> "Kiến nghị ";
                };
        return opening + names(item.agency());
    }

    String names(List<AgencyRef> agencies) {
        return String.join(
                ", ",
                agencies.stream()
                        .map(agency -> setting.name(agency).orElse(agency.role()))
                        .toList());
    }

    /** Puts a remark in parentheses before the text's end mark. */
    private static String withRemark(String text, String remark) {
        String words = Wording.withoutEndMark(text);
        return (words + " (" + remark + ")" + text.substring(words.length())).strip();
    }
}
