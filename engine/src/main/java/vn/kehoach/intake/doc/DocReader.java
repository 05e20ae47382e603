package vn.kehoach.intake.doc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import vn.kehoach.intake.word.BlockWords;
import vn.kehoach.intake.word.NumberFormat;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Kind;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;

/** Reads the stories of a document into one manuscript: the text, its text boxes, its notes; headers and footers are only told of. */
final class DocReader {
    private final HWPFDocument document;
    private final DocReading reading;

    private DocReader(HWPFDocument document) {
        this.document = document;
        this.reading = new DocReading(document);
    }

    static Manuscript read(String file, HWPFDocument document) {
        return new DocReader(document).read(file);
    }

    private Manuscript read(String file) {
        List<Block> blocks = new ArrayList<>(story(document.getRange(), Paragraph.Origin.BODY));
        comments();
        blocks.addAll(boxes());
        blocks.addAll(notes(document.getFootnotes(), document.getFootnoteRange(), NumberFormat.DECIMAL));
        blocks.addAll(notes(document.getEndnotes(), document.getEndnoteRange(), NumberFormat.LOWER_ROMAN));
        runningTexts();
        List<Remark> remarks = reading.remarks.stream()
                .sorted(Comparator.comparing(Remark::place))
                .toList();
        return new Manuscript(file, Kind.DOC, blocks, remarks, Optional.empty());
    }

    private List<Block> story(Range range, Paragraph.Origin origin) {
        reading.begin(range.text());
        return DocBlocks.read(range, reading, origin, 0);
    }

    private List<Block> boxes() {
        Range range = document.getMainTextboxRange();
        List<Block> blocks = new ArrayList<>();
        if (range.getEndOffset() > range.getStartOffset()) {
            blocks.addAll(story(range, Paragraph.Origin.BOX));
            blocks.forEach(
                    block -> reading.remarks.add(Remark.of(block.place(), Matter.BOX, BlockWords.of(List.of(block)))));
        }
        return blocks;
    }

    private List<Block> notes(Notes notes, Range range, NumberFormat format) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < notes.getNotesCount(); i++) {
            int start = range.getStartOffset() + notes.getNoteTextStartOffset(i);
            int end = range.getStartOffset() + notes.getNoteTextEndOffset(i);
            List<Block> inside =
                    numbered(story(new Range(start, end, document), Paragraph.Origin.NOTE), format.of(i + 1));
            if (!inside.isEmpty()) {
                Place call = reading.placeOf(notes.getNoteAnchorPosition(i));
                reading.remarks.add(Remark.of(call, Matter.NOTE, BlockWords.of(inside)));
            }
            blocks.addAll(inside);
        }
        return blocks;
    }

    private static List<Block> numbered(List<Block> note, String number) {
        List<Block> blocks = new ArrayList<>(note);
        if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph first) {
            blocks.set(
                    0,
                    new Paragraph(
                            first.place(),
                            first.origin(),
                            number,
                            first.text(),
                            first.look(),
                            first.control(),
                            first.revisions()));
        }
        return blocks;
    }

    /** Who wrote them and about which words, POI does not tell. */
    private void comments() {
        String[] comments = document.getCommentsRange().text().split("\u0005");
        for (int i = 1; i < comments.length; i++) {
            Place place = i <= reading.comments.size() ? reading.comments.get(i - 1) : Place.of(1);
            reading.remarks.add(Remark.of(place, Matter.COMMENT, "", DocText.plain(comments[i]), ""));
        }
    }

    private void runningTexts() {
        Range range = new HeaderStories(document).getRange();
        if (range == null) {
            return;
        }
        Set<String> texts = new LinkedHashSet<>();
        IntStream.range(0, range.numParagraphs())
                .mapToObj(i -> DocText.plain(range.getParagraph(i).text()))
                .forEach(texts::add);
        for (String text : texts) {
            if (!text.isEmpty()) {
                Matter matter = text.matches("[-–\\s\\d]*") ? Matter.PAGE_NUMBER : Matter.RUNNING_TEXT;
                reading.remarks.add(Remark.of(Place.of(1), matter, text));
            }
        }
    }
}
