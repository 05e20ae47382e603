package vn.kehoach.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.kehoach.Office;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.DataTable;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.Numbering;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.plan.ReportDuty;

/** Points of a plan, of every kind. */
final class ItemArbitraries {
    /** How deep points stand in points. */
    static final int DEPTH = 4;

    private static final int MOST = 4;

    private final Arbitrary<AgencyRef> bodies;
    private final Arbitrary<List<ProjectRef>> projects;
    private final List<String> targetIds;
    /** By depth. */
    private final List<Arbitrary<List<Item>>> lists = new ArrayList<>();

    /** To make the arbitraries takes longer than to make plans with them. */
    private static final Map<List<Object>, ItemArbitraries> MADE = new ConcurrentHashMap<>();

    /**
     * Points of one plan.
     *
     * @param targetIds of some of the plan's targets
     */
    static ItemArbitraries of(Issue issue, boolean ofProgramme, List<String> targetIds) {
        return MADE.computeIfAbsent(
                List.of(issue, ofProgramme, targetIds), key -> new ItemArbitraries(issue, ofProgramme, targetIds));
    }

    private ItemArbitraries(Issue issue, boolean ofProgramme, List<String> targetIds) {
        this.bodies = Arbitraries.oneOf(
                Arbitraries.of(issue.bodies()),
                Arbitraries.of("Tổ công nghệ số cộng đồng", "Câu lạc bộ Thắp sáng ước mơ")
                        .map(name -> new AgencyRef(AgencyRef.OTHER, Optional.of(name))));
        this.projects = ofProgramme ? someProjects() : Arbitraries.just(List.of());
        this.targetIds = targetIds;
        for (int depth = 0; depth <= DEPTH; depth++) {
            lists.add(items(depth).list().ofMinSize(1).ofMaxSize(depth == DEPTH ? MOST + 2 : MOST));
        }
    }

    private static Arbitrary<List<ProjectRef>> someProjects() {
        return Arbitraries.of(Office.engine().programmes().all().stream()
                        .filter(programme -> programme.id().equals(PlanArbitraries.PROGRAMME))
                        .flatMap(programme -> programme.allComponents().stream())
                        .map(component -> new ProjectRef(component.id(), Optional.empty()))
                        .toList())
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    /** Lists of points, with points below them to the full depth. */
    Arbitrary<List<Item>> lists() {
        return lists.get(DEPTH);
    }

    private Arbitrary<Item> items(int depth) {
        if (depth <= 1) {
            return Arbitraries.frequencyOf(
                    Tuple.of(6, plain()), Tuple.of(2, task()), Tuple.of(1, titledText()), Tuple.of(1, table()));
        }
        return Arbitraries.frequencyOf(
                Tuple.of(6, plain()),
                Tuple.of(2, task()),
                Tuple.of(1, titledText()),
                Tuple.of(1, table()),
                Tuple.of(1, unmarked()),
                Tuple.of(3, theme(depth)),
                Tuple.of(2, introduced(depth)),
                Tuple.of(3, share(depth)));
    }

    /** Text, and nothing else. */
    private Arbitrary<Item> plain() {
        return Arbitraries.oneOf(Texts.paragraph(), Texts.longParagraph()).map(text -> {
            ItemDraft draft = new ItemDraft();
            draft.text = text;
            return draft.item();
        });
    }

    private Arbitrary<Item> unmarked() {
        return Texts.paragraph().map(text -> {
            ItemDraft draft = new ItemDraft();
            draft.text = text;
            draft.mark = Item.Mark.NONE;
            return draft.item();
        });
    }

    private Arbitrary<Item> titledText() {
        return Combinators.combine(Texts.heading(), Texts.paragraph()).as((title, text) -> {
            ItemDraft draft = new ItemDraft();
            draft.title = title;
            draft.text = text;
            return draft.item();
        });
    }

    /** A title with points. */
    private Arbitrary<Item> theme(int depth) {
        return Combinators.combine(ids(), Texts.heading(), numberings(), lists.get(depth - 1))
                .as((id, title, numbering, items) -> {
                    ItemDraft draft = new ItemDraft();
                    draft.id = id;
                    draft.title = title;
                    draft.numbering = numbering;
                    draft.items = items;
                    return draft.item();
                });
    }

    /** A sentence with points. */
    private Arbitrary<Item> introduced(int depth) {
        return Combinators.combine(Texts.introduction(), numberings(), lists.get(depth - 1))
                .as((text, numbering, items) -> {
                    ItemDraft draft = new ItemDraft();
                    draft.text = text;
                    draft.numbering = numbering;
                    draft.items = items;
                    return draft.item();
                });
    }

    /** What one body, or several, have to do. */
    private Arbitrary<Item> share(int depth) {
        return Combinators.combine(
                        bodies.list().uniqueElements().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(Item.Mode.values()).injectNull(0.6),
                        Arbitraries.of(Item.Role.values()).injectNull(0.9),
                        projects,
                        numberings(),
                        lists.get(depth - 1))
                .as((agency, mode, role, led, numbering, items) -> {
                    ItemDraft draft = new ItemDraft();
                    draft.agency = agency;
                    draft.mode = mode;
                    draft.role = role;
                    draft.projects = led;
                    draft.numbering = numbering;
                    draft.items = items;
                    return draft.item();
                });
    }

    /** A sentence with everything that can be said beside it. */
    private Arbitrary<Item> task() {
        Arbitrary<ReportDuty> reports = Combinators.combine(
                        bodies, Arbitraries.of(ReportDuty.Every.values()).set().ofMaxSize(2))
                .as((to, every) -> new ReportDuty(
                        List.of(to), every.stream().sorted().toList(), Optional.of("trước ngày 10 tháng 12")));
        return Combinators.combine(
                        Texts.paragraph(),
                        bodies.list().uniqueElements().ofMaxSize(2),
                        served(),
                        deadlines().injectNull(0.5),
                        Texts.words().injectNull(0.7),
                        reports.injectNull(0.8))
                .as((text, with, targets, deadline, product, report) -> {
                    ItemDraft draft = new ItemDraft();
                    draft.text = text;
                    draft.with = with;
                    draft.targets = targets;
                    draft.deadline = deadline;
                    draft.product = product;
                    draft.report = report;
                    return draft.item();
                });
    }

    /** A table of two or three columns under a sentence, with or without a header row. */
    private static Arbitrary<Item> table() {
        Arbitrary<List<List<String>>> rows = Arbitraries.integers()
                .between(2, 3)
                .flatMap(width ->
                        Texts.cell().list().ofSize(width).list().ofMinSize(1).ofMaxSize(4));
        return Combinators.combine(Texts.introduction(), rows, Arbitraries.of(true, false))
                .as((text, all, headed) -> {
                    List<String> header = List.of("Nội dung", "Năm 2026", "Ghi chú")
                            .subList(0, all.get(0).size());
                    ItemDraft draft = new ItemDraft();
                    draft.text = text;
                    draft.table = DataTable.of(headed ? header : List.of(), all, List.of());
                    return draft.item();
                });
    }

    private Arbitrary<List<String>> served() {
        return targetIds.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(targetIds).list().uniqueElements().ofMaxSize(2);
    }

    private static Arbitrary<Deadline> deadlines() {
        return Arbitraries.of("2026", "2026-09", "2027-06-30", "2030-12-31")
                .map(text -> new Deadline(PartialDate.parse(text).orElseThrow()));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of("truyen-thong", "dia-ban", "nguon-luc").injectNull(0.7);
    }

    static Arbitrary<Numbering> numberings() {
        return Arbitraries.of(Numbering.values()).injectNull(0.7);
    }
}
