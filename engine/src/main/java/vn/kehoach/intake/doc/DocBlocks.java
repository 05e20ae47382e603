package vn.kehoach.intake.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import vn.kehoach.intake.word.Draft;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Look;
import vn.kehoach.manuscript.Look.Align;
import vn.kehoach.manuscript.Paragraph.Origin;

/** Reads what stands below one another: in a story or a cell. */
final class DocBlocks {
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final int BODY_LEVEL = 9;
    private static final double MM_PER_TWIP = 25.4 / 1440;

    private final Range range;
    private final DocReading reading;
    private final Origin origin;
    private final int tableLevel;
    private final List<Block> blocks = new ArrayList<>();
    /** A paragraph whose end a tracked change has taken out: the next goes on with it. */
    private Optional<Draft> unfinished = Optional.empty();

    private DocBlocks(Range range, DocReading reading, Origin origin, int tableLevel) {
        this.range = range;
        this.reading = reading;
        this.origin = origin;
        this.tableLevel = tableLevel;
    }

    /**
     * The blocks of a range.
     *
     * @param tableLevel in how many tables it lies
     */
    static List<Block> read(Range range, DocReading reading, Origin origin, int tableLevel) {
        DocBlocks reader = new DocBlocks(range, reading, origin, tableLevel);
        reader.read();
        return reader.blocks;
    }

    private void read() {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > tableLevel) {
                Range table = range.getTable(paragraph);
                DocTables.read((org.apache.poi.hwpf.usermodel.Table) table, reading, origin)
                        .ifPresent(blocks::add);
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                paragraph(paragraph);
            }
        }
        unfinished.ifPresent(draft -> draft.paragraph(origin, "", Look.PLAIN).ifPresent(blocks::add));
    }

    private void paragraph(Paragraph paragraph) {
        Draft draft = new Draft(reading.next(paragraph.getStartOffset()), Optional.empty());
        if (unfinished.isPresent()) {
            reading.remarks.addAll(unfinished.get().continueAt(draft.place(), Optional.empty()));
            draft = unfinished.get();
        }
        boolean goesOn = DocRuns.read(paragraph, reading, draft);
        unfinished = goesOn ? Optional.of(draft) : Optional.empty();
        if (!goesOn) {
            reading.remarks.addAll(draft.remarks());
            String label = reading.lists.next(paragraph);
            draft.paragraph(origin, label, look(paragraph, draft.size())).ifPresent(blocks::add);
        }
    }

    private Look look(Paragraph paragraph, double size) {
        double indent = (paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent()) * MM_PER_TWIP;
        return new Look(align(paragraph.getJustification()), level(paragraph), Math.round(indent * 100) / 100.0, size);
    }

    /** [MS-DOC] 2.6.2, sprmPJc. */
    private static Align align(int justification) {
        return switch (justification) {
            case 0 -> Align.LEFT;
            case 1 -> Align.CENTRE;
            case 2 -> Align.RIGHT;
            default -> Align.JUSTIFY;
        };
    }

    private int level(Paragraph paragraph) {
        if (paragraph.getLvl() < BODY_LEVEL) {
            return paragraph.getLvl() + 1;
        }
        StyleSheet styles = reading.document.getStyleSheet();
        // LibreOffice writes numbers of styles that it does not write, between sections.
        StyleDescription style = paragraph.getStyleIndex() < styles.numStyles()
                ? styles.getStyleDescription(paragraph.getStyleIndex())
                : null;
        String name = style == null || style.getName() == null ? "" : style.getName();
        Matcher matcher = HEADING.matcher(name.toLowerCase(Locale.ROOT));
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
