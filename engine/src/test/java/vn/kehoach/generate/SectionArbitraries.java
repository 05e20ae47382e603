package vn.kehoach.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Numbering;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.TargetSection;

/** The sections of a plan: some of every kind, in the usual order, with or without headings of their own, some under a shared one. */
final class SectionArbitraries {
    private static final List<String> OWN_HEADINGS =
            List.of("Quan điểm chỉ đạo", "Mục tiêu tổng quát", "Một số việc cần làm ngay", "Công tác bảo đảm");

    private static final String SHARED_HEADING = "Định hướng chung";

    private final ItemArbitraries items;

    SectionArbitraries(ItemArbitraries items) {
        this.items = items;
    }

    /** The sections, given the targets of the plan; none for a plan without. */
    Arbitrary<List<Section>> sections(List<Target> targets) {
        Arbitrary<List<String>> keys = Arbitraries.of(
                        "purposes",
                        "requirements",
                        "section-quan-diem",
                        "section-muc-tieu",
                        "scope",
                        "solutions",
                        "assignments",
                        "section-viec-can-lam",
                        "funding",
                        "recommendations",
                        "organisation")
                .set()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(SectionArbitraries::inOrder);
        Arbitrary<Integer> grouped = Arbitraries.of(0, 0, 2, 3);
        return Combinators.combine(keys, grouped).flatAs((all, size) -> {
            List<String> order = new ArrayList<>(all);
            if (!targets.isEmpty()) {
                order.add(Math.min(2, order.size()), "targets");
            }
            List<Arbitrary<Section>> sections = new ArrayList<>();
            for (String key : order) {
                boolean shares = size <= order.size() && sections.size() < size;
                Optional<String> group = shares ? Optional.of(SHARED_HEADING) : Optional.empty();
                sections.add(key.equals("targets") ? targetSection(targets, group) : itemSection(key, group));
            }
            return Combinators.combine(sections).as(List::copyOf);
        });
    }

    private static List<String> inOrder(Set<String> keys) {
        List<String> order = List.of(
                "purposes",
                "requirements",
                "section-quan-diem",
                "section-muc-tieu",
                "scope",
                "solutions",
                "assignments",
                "section-viec-can-lam",
                "funding",
                "recommendations",
                "organisation");
        return order.stream().filter(keys::contains).toList();
    }

    private Arbitrary<Section> itemSection(String key, Optional<String> group) {
        boolean free = SectionKind.of(key) == SectionKind.FREE;
        Arbitrary<String> heading = Arbitraries.of(OWN_HEADINGS);
        Arbitrary<List<Item>> content = items.lists();
        return Combinators.combine(
                        free ? heading : heading.injectNull(0.8),
                        Texts.introduction().injectNull(0.7),
                        sectionNumberings(),
                        content)
                .as((own, intro, numbering, all) -> new ItemSection(
                        key,
                        Optional.ofNullable(own),
                        group,
                        Optional.ofNullable(intro),
                        Optional.ofNullable(numbering),
                        all));
    }

    private static Arbitrary<Section> targetSection(List<Target> targets, Optional<String> group) {
        return Combinators.combine(Texts.introduction().injectNull(0.7), sectionNumberings())
                .as((intro, numbering) -> new TargetSection(
                        "targets",
                        Optional.empty(),
                        group,
                        Optional.ofNullable(intro),
                        Optional.ofNullable(numbering),
                        targets));
    }

    private static Arbitrary<Numbering> sectionNumberings() {
        return Arbitraries.of(Numbering.values()).injectNull(0.7);
    }
}
