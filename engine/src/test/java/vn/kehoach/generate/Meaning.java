package vn.kehoach.generate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.Office;
import vn.kehoach.compose.Wording;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.TargetSection;

/** What the words of a plan's parts tell beyond themselves, in braces; parts are named by the pointers of printed blocks. */
final class Meaning {
    /** What usually stands under a heading with others. */
    private static final Set<SectionKind> SHARING =
            EnumSet.of(SectionKind.PURPOSES, SectionKind.REQUIREMENTS, SectionKind.TARGETS, SectionKind.SCOPE);

    /** Where projects are laid on somebody. */
    private static final Set<SectionKind> ASSIGNING = EnumSet.of(
            SectionKind.SOLUTIONS,
            SectionKind.ASSIGNMENTS,
            SectionKind.FUNDING,
            SectionKind.RECOMMENDATIONS,
            SectionKind.ORGANISATION);

    /** Behind a sentence made of data. */
    private static final String MILESTONES = " (năm ";

    private final Plan plan;
    private final boolean namesProgramme;

    Meaning(Plan plan) {
        this.plan = plan;
        this.namesProgramme = Office.engine().programmes().all().stream()
                .anyMatch(programme -> plan.title().contains(programme.name()));
    }

    /** The years, and the programme where it is named. */
    String ofTitle() {
        return " {" + plan.type() + ", " + plan.form() + ", " + plan.period()
                + (namesProgramme ? ", " + plan.programme().orElse("no programme") : "") + "}";
    }

    /** The kind of a section with the usual heading. */
    String ofSection(String from, String heading, boolean shared) {
        SectionKind kind = section(from).kind();
        boolean usual = from.endsWith("/heading")
                && kind != SectionKind.FREE
                && heading.equalsIgnoreCase(Wording.heading(kind))
                && (!shared || SHARING.contains(kind));
        return usual ? " {" + kind + "}" : "";
    }

    /** The bodies that a title names with their projects; the figure of a target. */
    String ofPart(String from, String words) {
        if (from.contains("/projects") || !from.contains("/items/")) {
            return "";
        }
        String[] steps = from.substring(1).split("/");
        Section section = section(from);
        return section instanceof ItemSection items
                ? ofItem(items, steps)
                : ofTarget((TargetSection) section, steps, words);
    }

    private String ofItem(ItemSection section, String[] steps) {
        List<Item> list = section.items();
        Item item = null;
        for (int i = 2; i < steps.length && steps[i].matches("\\d+"); i += 2) {
            item = list.get(Integer.parseInt(steps[i]));
            list = item.items();
        }
        boolean titled = steps[steps.length - 1].equals("agency");
        if (!titled || item.agency().stream().anyMatch(body -> body.role().equals(AgencyRef.OTHER))) {
            return "";
        }
        Item.Mode usual = section.kind() == SectionKind.RECOMMENDATIONS ? Item.Mode.RECOMMEND : Item.Mode.ASSIGN;
        boolean assigns = ASSIGNING.contains(section.kind())
                && section.group().isEmpty()
                && section.heading()
                        .filter(own -> !own.equalsIgnoreCase(Wording.heading(section.kind())))
                        .isEmpty();
        String projects = all(item)
                .flatMap(each -> each.projects().stream())
                .map(ProjectRef::id)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return " {" + item.mode().orElse(usual) + (namesProgramme && assigns ? " " + projects : "").stripTrailing()
                + "}";
    }

    private static Stream<Item> all(Item item) {
        return Stream.concat(Stream.of(item), item.items().stream().flatMap(Meaning::all));
    }

    private static String ofTarget(TargetSection section, String[] steps, String words) {
        List<Target> list = section.items();
        Target target = null;
        for (int i = 2; i < steps.length && steps[i].matches("\\d+"); i += 2) {
            target = list.get(Integer.parseInt(steps[i]));
            list = target.targets();
        }
        String data = words.contains(MILESTONES) ? "" : data(target);
        return data.isEmpty() ? "" : " {" + data + "}";
    }

    private static String data(Target target) {
        String figure = Stream.of(
                        target.atLeast().map(value -> ">= " + value),
                        target.moreThan().map(value -> "> " + value),
                        target.exactly().map(value -> "= " + value),
                        target.atMost().map(value -> "<= " + value))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        String unit = target.unit()
                .filter(word -> word.startsWith("%"))
                .map(word -> " %")
                .orElse("");
        return figure.isEmpty()
                ? ""
                : figure + unit + target.by().map(year -> " by " + year).orElse("");
    }

    private Section section(String from) {
        String key = Arrays.stream(from.split("/")).skip(1).findFirst().orElse("");
        return plan.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no section " + from));
    }
}
