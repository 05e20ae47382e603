package vn.kehoach.intake.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.intake.word.BlockWords;
import vn.kehoach.intake.word.NumberFormat;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Kind;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;

/** Reads the parts of a package into one manuscript: the text, then its notes; headers and footers are only told of. */
final class DocumentReader {
    private final DocxPackage parts;
    private final Reading reading;

    private DocumentReader(DocxPackage parts) throws BadPartException {
        this.parts = parts;
        Theme theme = Theme.of(parts.related("theme"));
        Styles styles = new Styles(parts.related("styles"), theme);
        Numbering numbering = new Numbering(parts.related("numbering"), styles, theme);
        this.reading = new Reading(styles, numbering, new Comments(parts.related("comments")));
    }

    static Manuscript read(String file, DocxPackage parts) throws BadPartException {
        return new DocumentReader(parts).read(file);
    }

    private Manuscript read(String file) throws BadPartException {
        Element main = parts.main();
        reading.begin(main);
        List<Block> blocks = new ArrayList<>(
                BlockReader.read(main.child("w:body"), reading, Paragraph.Origin.BODY, Optional.empty()));
        blocks.addAll(notes("footnotes", "w:footnote", NumberFormat.DECIMAL));
        blocks.addAll(notes("endnotes", "w:endnote", NumberFormat.LOWER_ROMAN));
        List<Remark> remarks = Stream.of(reading.remarks, reading.comments.remarks(), runningTexts())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Remark::place))
                .toList();
        return new Manuscript(file, Kind.DOCX, blocks, remarks, parts.planPart());
    }

    private List<Block> notes(String kind, String name, NumberFormat format) throws BadPartException {
        Element part = parts.related(kind);
        reading.begin(part);
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Reading.NoteCall call : List.copyOf(reading.notes)) {
            Optional<Element> note = part.children(name)
                    .filter(element -> call.kind().equals(kind))
                    .filter(element -> element.attribute("w:id").equals(call.id()))
                    .findFirst();
            if (note.isPresent()) {
                String label = call.numbered() ? format.of(++number) : "";
                List<Block> inside = BlockReader.note(note.get(), reading, label);
                reading.remarks.add(Remark.of(call.place(), Matter.NOTE, BlockWords.of(inside)));
                blocks.addAll(inside);
            }
        }
        return blocks;
    }

    private List<Remark> runningTexts() throws BadPartException {
        Set<String> texts = new LinkedHashSet<>();
        for (String kind : List.of("header", "footer")) {
            parts.allRelated(kind).stream().map(Words::of).forEach(texts::add);
        }
        return texts.stream()
                .filter(text -> !text.isEmpty())
                .map(text -> Remark.of(Place.of(1), matter(text), text))
                .toList();
    }

    private static Matter matter(String text) {
        return text.matches("[-–\\s]*(?:Trang\\s*)?\\d+(?:\\s*/\\s*\\d+)?[-–\\s]*")
                ? Matter.PAGE_NUMBER
                : Matter.RUNNING_TEXT;
    }
}
