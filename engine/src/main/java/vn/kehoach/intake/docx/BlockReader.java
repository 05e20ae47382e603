package vn.kehoach.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.intake.word.BlockWords;
import vn.kehoach.intake.word.Draft;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Look;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.manuscript.Revision;

/** Reads what stands below one another: in the body, a cell, a note, a text box. */
final class BlockReader {
    private final Reading reading;
    private final Paragraph.Origin origin;
    private final List<Block> blocks = new ArrayList<>();
    private String firstLabel = "";
    /** A paragraph whose end a tracked change has taken out: the next goes on with it. */
    private Optional<Draft> unfinished = Optional.empty();

    private BlockReader(Reading reading, Paragraph.Origin origin) {
        this.reading = reading;
        this.origin = origin;
    }

    /** The blocks in an element, in the order of reading. */
    static List<Block> read(Element parent, Reading reading, Paragraph.Origin origin, Optional<String> control) {
        BlockReader reader = new BlockReader(reading, origin);
        reader.readAll(parent, control);
        reader.finish();
        return reader.blocks;
    }

    /** The blocks of a note, the first with the number that calls it. */
    static List<Block> note(Element note, Reading reading, String number) {
        BlockReader reader = new BlockReader(reading, Paragraph.Origin.NOTE);
        reader.firstLabel = number;
        reader.readAll(note, Optional.empty());
        reader.finish();
        return reader.blocks;
    }

    private void readAll(Element parent, Optional<String> control) {
        parent.children().forEach(child -> read(child, control));
    }

    private void read(Element element, Optional<String> control) {
        switch (element.name()) {
            case "w:p" -> paragraph(element, control);
            case "w:tbl" -> {
                finish();
                TableReader.read(element, reading, origin, control).ifPresent(blocks::add);
            }
            case "w:sdt" -> {
                if (Controls.isContents(element)) {
                    reading.say(
                            Matter.CONTENTS,
                            Words.of(element.child("w:sdtContent").children().get(0)));
                } else {
                    readAll(element.child("w:sdtContent"), Controls.tag(element).or(() -> control));
                }
            }
            case "w:commentRangeStart" -> reading.comments.begin(element.attribute("w:id"), reading.here());
            case "w:commentRangeEnd" -> reading.comments.end(element.attribute("w:id"));
            case "w:altChunk" -> reading.say(Matter.OBJECT, "altChunk");
            case "w:sectPr", "w:tcPr", "w:customXmlPr" -> {}
            default -> readAll(element, control);
        }
    }

    private void paragraph(Element element, Optional<String> control) {
        Element pPr = element.child("w:pPr");
        Draft draft = new Draft(reading.next(), control);
        if (unfinished.isPresent()) {
            reading.remarks.addAll(unfinished.get().continueAt(draft.place(), control));
            draft = unfinished.get();
        }
        RunReader runs = new RunReader(reading, draft);
        Properties own = Properties.ofParagraph(pPr);
        String style = reading.styles.styleOf(own);
        runs.read(element, Inline.in(style));
        reading.endParagraph();
        mark(pPr.child("w:rPr"), draft);
        unfinished = isMarkDeleted(pPr.child("w:rPr")) ? Optional.of(draft) : Optional.empty();
        if (unfinished.isEmpty()) {
            add(draft, own, style);
        }
        runs.boxes().forEach(box -> box(box, control));
    }

    /** A tracked change of the paragraph's end alone: words in the paragraph have told of theirs. */
    private static void mark(Element rPr, Draft draft) {
        change(rPr, "w:ins", "w:moveTo", Revision.Kind.INSERTED, draft);
        change(rPr, "w:del", "w:moveFrom", Revision.Kind.DELETED, draft);
    }

    private static void change(Element rPr, String name, String moved, Revision.Kind kind, Draft draft) {
        boolean told = draft.revisions().stream().anyMatch(revision -> revision.kind() == kind);
        if (!told) {
            rPr.find(name)
                    .or(() -> rPr.find(moved))
                    .ifPresent(change -> draft.changed(new Revision(kind, change.attribute("w:author"), "\n")));
        }
    }

    private static boolean isMarkDeleted(Element rPr) {
        return rPr.find("w:del").isPresent() || rPr.find("w:moveFrom").isPresent();
    }

    private void add(Draft draft, Properties own, String style) {
        Properties all = reading.styles.paragraph(own);
        String label = reading.numbering.next(all, style);
        if (!firstLabel.isEmpty() && !draft.isBlank()) {
            label = firstLabel;
            firstLabel = "";
        }
        reading.remarks.addAll(draft.remarks());
        draft.paragraph(origin, label, Looks.of(all, own, style, reading, draft.size()))
                .ifPresent(blocks::add);
    }

    private void finish() {
        unfinished.ifPresent(draft -> {
            reading.remarks.addAll(draft.remarks());
            draft.paragraph(origin, "", Look.PLAIN).ifPresent(blocks::add);
        });
        unfinished = Optional.empty();
    }

    private void box(Element box, Optional<String> control) {
        int told = reading.remarks.size();
        List<Block> inside = read(box, reading, Paragraph.Origin.BOX, control);
        if (!inside.isEmpty()) {
            reading.remarks.add(told, Remark.of(inside.get(0).place(), Matter.BOX, BlockWords.of(inside)));
        }
        blocks.addAll(inside);
    }
}
