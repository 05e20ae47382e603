package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.kehoach.document.Block;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.Document;
import vn.kehoach.document.Form;
import vn.kehoach.document.Line;
import vn.kehoach.document.PageSequence;
import vn.kehoach.document.Run;
import vn.kehoach.document.StyleName;
import vn.kehoach.plan.Basis;
import vn.kehoach.plan.Contents;
import vn.kehoach.plan.Decision;
import vn.kehoach.plan.Marks;
import vn.kehoach.plan.Plan;
import vn.kehoach.setting.Setting;

/** Makes the document of a plan. */
public final class Composer {
    /** Headings of I. and 1. in the contents. */
    private static final int USUAL_LEVELS = 2;

    private final Setting setting;
    private final Form form;
    private final boolean draft;
    private final Texts texts;

    private Composer(Setting setting, Form form, boolean draft) {
        this.setting = setting;
        this.form = form;
        this.draft = draft;
        this.texts = new Texts(setting);
    }

    /**
     * The document of a plan.
     *
     * @param setting the plan, and where and when it is written
     * @param form how it is to look
     * @param draft whether it is marked DỰ THẢO
     * @throws IllegalArgumentException if the plan has no day to look names up on
     */
    public static Document compose(Setting setting, Form form, boolean draft) {
        return new Composer(setting, form, draft).document();
    }

    private Document document() {
        HeadComposer head = new HeadComposer(setting, form, draft);
        List<PageSequence> sequences = new ArrayList<>(setting.plan()
                .decision()
                .map(decision -> withDecision(head, decision))
                .orElseGet(() -> List.of(first(plan(head)))));
        sequences.addAll(new AnnexComposer(setting, texts).compose());
        List<PageSequence> pages = withContents(texts.refers() ? References.numbered(sequences) : sequences);
        Plan plan = setting.plan();
        return new Document(
                new Document.Info(
                        plan.id(),
                        plan.decision()
                                .map(decision -> new DecisionComposer(setting, texts, decision).name())
                                .orElseGet(() -> plan.type().vietnamese() + " " + title()),
                        setting.issuerName().orElse(""),
                        head.symbol().replace('\u00a0', ' ').strip(),
                        setting.day().orElseThrow(() -> new IllegalArgumentException("a plan without a day")),
                        draft),
                form,
                pages,
                Optional.empty());
    }

    /** The decision, and the plan that it issues on pages of its own; căn cứ, recipients and signature are the decision's. */
    private List<PageSequence> withDecision(HeadComposer head, Decision decision) {
        List<Block> blocks = new ArrayList<>(List.of(head.compose()));
        DecisionComposer composer = new DecisionComposer(setting, texts, decision);
        blocks.add(composer.title());
        blocks.add(composer.authority());
        bases(blocks);
        blocks.addAll(composer.articles());
        endContent(blocks);
        blocks.add(new ClosingComposer(setting, form).compose());
        List<Block> attached = new ArrayList<>(List.of(head.attached()));
        attached.add(title(Optional.of(composer.reference(head.symbol()))));
        content(attached);
        return List.of(first(blocks), PageSequence.upright(attached));
    }

    /** A plan that is issued by itself. */
    private List<Block> plan(HeadComposer head) {
        List<Block> blocks = new ArrayList<>(List.of(head.compose()));
        blocks.add(title(Optional.empty()));
        bases(blocks);
        content(blocks);
        blocks.add(new ClosingComposer(setting, form).compose());
        return blocks;
    }

    private void content(List<Block> blocks) {
        setting.plan().opening().ifPresent(text -> text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(paragraph(StyleName.BODY, texts.runs(line.strip()), "/opening"))));
        blocks.addAll(new SectionComposer(setting, texts).compose());
        if (form.family() == Plan.FormFamily.ND30) {
            endContent(blocks);
        }
    }

    private PageSequence first(List<Block> blocks) {
        Optional<String> contact = setting.plan().marks().flatMap(Marks::contact);
        return new PageSequence(false, blocks, contact.map(text -> new Line(text, "/marks/contact")));
    }

    private Block title(Optional<Line> reference) {
        return new Block.Title(
                new Line(Wording.capitals(setting.plan().type().vietnamese()), "/type"),
                new Line(title(), "/title"),
                form.separator(),
                reference);
    }

    private String title() {
        return Wording.withoutEndMark(texts.plain(setting.plan().title()));
    }

    /**
     * The contents come last, on pages of their own: the first page belongs to the head, and between opening and first section they
     * would stand in the middle of a sentence. No page number of the text depends on them.
     */
    private List<PageSequence> withContents(List<PageSequence> pages) {
        Optional<Contents> wanted = setting.plan().contents().filter(Contents::isShown);
        if (wanted.isEmpty()) {
            return pages;
        }
        Line title = Line.of(Wording.capitals(wanted.get().title().orElse(Wording.CONTENTS)));
        int levels = wanted.get().levels().orElse(USUAL_LEVELS);
        Block contents = ContentsBlock.of(title, levels, Document.headings(pages));
        return Stream.concat(pages.stream(), Stream.of(PageSequence.upright(List.of(contents))))
                .toList();
    }

    /**
     * How other parts of a plan are referred to in its texts, {@code điểm a khoản 2 Mục III}, {@code Phụ lục II}, by the pointer of a section,
     * a point, a target or an annex, see {@link vn.kehoach.shape.Origins}; absent for a part without a number.
     */
    public static Function<String, Optional<String>> addresses(Setting setting) {
        Texts texts = new Texts(setting);
        List<Block> blocks = new ArrayList<>(new SectionComposer(setting, texts).compose());
        new AnnexComposer(setting, texts).compose().forEach(pages -> blocks.addAll(pages.blocks()));
        Labels labels = Labels.of(blocks);
        int annexes = setting.plan().annexes().size();
        return pointer -> References.address(labels, pointer, annexes);
    }

    /**
     * One căn cứ a paragraph, {@code ;} at the end of each and {@code .} of the last (ND30-CC-6, 7). The Party's begin with a dash,
     * and before a sentence that they lead to the last ends with a comma (HD36-CC-1, 2).
     */
    private void bases(List<Block> blocks) {
        List<Basis> bases = setting.plan().bases();
        boolean party = form.family() == Plan.FormFamily.PARTY;
        String end = party && setting.plan().opening().isPresent() ? "," : ".";
        Optional<String> proposal = setting.plan().decision().flatMap(Decision::proposal);
        for (int i = 0; i < bases.size(); i++) {
            Basis basis = bases.get(i);
            boolean last = i == bases.size() - 1 && proposal.isEmpty();
            String part = basis.text().isPresent() ? "/text" : "/cite";
            List<Run> runs = basis.text()
                    .map(texts::runs)
                    .orElseGet(() -> List.of(Run.of("Căn cứ " + texts.basis(basis.cite()))));
            blocks.add(new Block.Paragraph(
                    StyleName.BASIS, party ? "-" : "", closed(runs, last ? end : ";"), false, "/bases/" + i + part));
        }
        proposal.ifPresent(who -> blocks.add(
                paragraph(StyleName.BASIS, closed(texts.runs("Theo đề nghị của " + who), "."), "/decision/proposal")));
    }

    /**
     * Puts {@code ./.} at the end of the content, in the place of its last mark (ND30-ND-7); below a table, and a head without content, on a
     * line of its own (ND30-PL-8). Bases alone are no content.
     */
    static void endContent(List<Block> blocks) {
        int index = blocks.size() - 1;
        Block last = blocks.get(index);
        if (last instanceof Block.Paragraph paragraph && !paragraph.text().isEmpty()) {
            if (paragraph.style() != StyleName.BASIS) {
                List<Run> runs = closed(paragraph.text(), Wording.END);
                blocks.set(
                        index,
                        new Block.Paragraph(
                                paragraph.style(),
                                paragraph.label(),
                                runs,
                                paragraph.keepWithNext(),
                                paragraph.from()));
            }
        } else if (!(last instanceof Block.Title)) {
            blocks.add(new Block.Paragraph(StyleName.BODY, "", List.of(Run.of(Wording.END)), false, ""));
        }
    }

    /** Runs with an end mark, in the place of the one they have. */
    private static List<Run> closed(List<Run> runs, String mark) {
        List<Run> closed = new ArrayList<>(runs);
        int index = closed.size() - 1;
        while (index > 0 && closed.get(index).note().isPresent()) {
            index--;
        }
        Run last = closed.get(index);
        closed.set(index, last.with(Wording.withoutEndMark(last.text()) + mark));
        return closed;
    }

    private static Block paragraph(StyleName style, List<Run> runs, String from) {
        return new Block.Paragraph(style, "", runs, false, from);
    }

    /** The form in which a plan is written, on its day, among those there are. */
    public static Optional<Form> formOf(Setting setting, List<Form> forms) {
        return setting.day().flatMap(day -> forms.stream()
                .filter(form -> form.family() == setting.plan().form())
                .filter(form -> form.from().map(from -> !from.isAfter(day)).orElse(true))
                .filter(form -> form.to().map(to -> !to.isBefore(day)).orElse(true))
                .findFirst());
    }
}
