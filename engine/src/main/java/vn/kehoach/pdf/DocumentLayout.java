package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Form;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;

/** Turns the blocks of a document into flows. */
final class DocumentLayout implements Block.Visitor<Void> {
    private final Form form;
    private final Measures measures;
    private final boolean draft;
    private final List<Flow> flows = new ArrayList<>();

    private DocumentLayout(Document document) {
        this.form = document.form();
        this.draft = document.info().draft();
        this.measures = Measures.of(form.page());
    }

    /** Lays a document out on pages. */
    static PageLayout of(Document document) {
        DocumentLayout layout = new DocumentLayout(document);
        document.blocks().forEach(block -> block.accept(layout));
        return new Paginator(layout.measures, layout.form).pages(layout.flows);
    }

    @Override
    public Void letterhead(Block.Letterhead letterhead) {
        flows.add(new LetterheadLayout(form, measures).flow(letterhead));
        return null;
    }

    @Override
    public Void title(Block.Title title) {
        Style type = form.style(StyleName.TYPE);
        Style summary = form.style(StyleName.SUMMARY);
        Column column = new Column(measures.left(), measures.textWidth());
        column.add(StyledText.of(type, title.type()));
        column.add(StyledText.of(summary, title.summary())).rule(summary);
        flows.add(new Flow(List.of(column.strip()), 0, 0, true, Optional.empty()));
        return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
        StyledText text = StyledText.of(form.style(heading.style()), heading.label(), runs(heading.text()));
        flows.add(flow(text, true, Optional.of(new Flow.Heading(heading.level(), text.toString()))));
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        StyledText text = StyledText.of(form.style(paragraph.style()), paragraph.label(), runs(paragraph.text()));
        flows.add(flow(text, paragraph.keepWithNext() || text.style().keepWithNext(), Optional.empty()));
        return null;
    }

    @Override
    public Void closing(Block.Closing closing) {
        keepLastWithNext();
        flows.add(new ClosingLayout(form, measures).flow(closing));
        return null;
    }

    /** Only a draft shows what is still to be filled in. */
    private List<Run> runs(List<Run> text) {
        return draft
                ? text
                : text.stream()
                        .map(run -> new Run(run.text(), run.bold(), run.italic(), false))
                        .toList();
    }

    /** The signature never stands alone on a page: the paragraph before it comes along. */
    private void keepLastWithNext() {
        if (!flows.isEmpty()) {
            int last = flows.size() - 1;
            flows.set(last, flows.get(last).keptWithNext());
        }
    }

    private Flow flow(StyledText text, boolean keepWithNext, Optional<Flow.Heading> heading) {
        Style style = text.style();
        List<Strip> strips = Column.strips(text, measures.left(), measures.textWidth());
        return new Flow(strips, style.before().orElse(0.0), style.after().orElse(0.0), keepWithNext, heading);
    }
}
