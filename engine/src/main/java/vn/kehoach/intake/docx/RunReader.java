package vn.kehoach.intake.docx;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.intake.word.Draft;
import vn.kehoach.intake.word.Symbols;
import vn.kehoach.intake.word.Type;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Revision;

/** Reads what stands in a paragraph. */
final class RunReader {
    private final Reading reading;
    private final Draft draft;
    private final List<Element> boxes = new ArrayList<>();

    RunReader(Reading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    /** The text boxes met on the way. */
    List<Element> boxes() {
        return boxes;
    }

    /** Reads an element among runs, or those in it. */
    void read(Element element, Inline around) {
        switch (element.name()) {
            case "w:r" -> run(element, around);
            case "m:r" -> element.children().forEach(child -> content(child, Element.NONE, around));
            case "w:ins", "w:moveTo" -> readAll(element, around.changed(Revision.Kind.INSERTED, element));
            case "w:del", "w:moveFrom" -> readAll(element, around.changed(Revision.Kind.DELETED, element));
            case "w:commentRangeStart" -> reading.comments.begin(element.attribute("w:id"), reading.here());
            case "w:commentRangeEnd" -> reading.comments.end(element.attribute("w:id"));
            case "w:sdt" -> {
                Controls.tag(element).ifPresent(draft::controlledBy);
                readAll(element.child("w:sdtContent"), around);
            }
            case "w:pPr", "w:rPr", "w:smartTagPr", "w:customXmlPr" -> {}
            default -> readAll(element, around);
        }
    }

    private void readAll(Element parent, Inline around) {
        parent.children().forEach(child -> read(child, around));
    }

    private void run(Element run, Inline around) {
        Element rPr = run.child("w:rPr");
        run.children().forEach(child -> content(child, rPr, around));
    }

    private void content(Element element, Element rPr, Inline around) {
        switch (element.name()) {
            case "w:rPr", "m:rPr", "w:instrText", "w:delInstrText", "w:softHyphen" -> {}
            case "w:t", "m:t" -> text(shown(element), rPr, around);
            case "w:delText" -> text(shown(element), rPr, around.changed(Revision.Kind.DELETED, Element.NONE));
            case "w:tab", "w:ptab" -> text("\t", rPr, around);
            case "w:br", "w:cr" -> text("\n", rPr, around);
            case "w:noBreakHyphen" -> text("-", rPr, around);
            case "w:sym" -> text(symbol(element), rPr, around);
            case "w:fldChar" -> field(element, rPr, around);
            case "w:footnoteReference" -> note("footnotes", element, around);
            case "w:endnoteReference" -> note("endnotes", element, around);
            case "w:commentReference" -> reading.comments.mark(element.attribute("w:id"), reading.here());
            case "w:drawing", "w:pict", "w:object" -> drawing(element, around);
            case "w:ruby" -> ruby(element, around);
            case "w:r" -> run(element, around);
            default -> element.children().forEach(child -> content(child, rPr, around));
        }
    }

    /** ECMA-376 Part 1, 17.3.3.31 and XML 2.10: blanks at the ends count only where the file says so. */
    private static String shown(Element text) {
        String plain = text.text().replaceAll("[\n\r\t]", " ").replace("\u00ad", "");
        return text.attribute("xml:space").equals("preserve") ? plain : plain.replaceAll("^ +| +$", "");
    }

    private static String symbol(Element sym) {
        try {
            return Symbols.text(sym.attribute("w:font"), Integer.parseInt(sym.attribute("w:char"), 16));
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private void text(String text, Element rPr, Inline around) {
        if (reading.fields().isInstruction() || text.isEmpty()) {
            return;
        }
        Type type = reading.styles.type(rPr, around.style());
        String words = Draft.decoded(text, type);
        if (reading.styles.isHidden(rPr, around.style())) {
            if (!words.isBlank() && !around.isDeleted()) {
                reading.hidden(words);
            }
            return;
        }
        reading.noteFont(text, type);
        around.change().ifPresent(kind -> draft.changed(new Revision(kind, around.author(), words)));
        if (!around.isDeleted()) {
            draft.add(text, type);
            reading.comments.read(words);
        }
    }

    private void field(Element mark, Element rPr, Inline around) {
        switch (mark.attribute("w:fldCharType")) {
            case "begin" -> reading.fields().begin();
            case "separate" -> reading.fields().separate();
            case "end" -> reading.fields().end();
            default -> {}
        }
        Element box = mark.child("w:ffData").child("w:checkBox");
        if (box != Element.NONE) {
            // Without a result: Word draws the box itself, outside of the instruction.
            Element state = box.find("w:checked").orElse(box.child("w:default"));
            boolean checked = state != Element.NONE && !state.attribute("w:val").matches("0|false|off");
            reading.fields().end();
            text(checked ? "☒" : "□", rPr, around);
            reading.fields().begin();
        }
    }

    private void note(String kind, Element call, Inline around) {
        if (!around.isDeleted() && !reading.fields().isInstruction()) {
            boolean numbered = !call.attribute("w:customMarkFollows").matches("1|true|on");
            reading.notes.add(new Reading.NoteCall(reading.here(), kind, call.attribute("w:id"), numbered));
        }
    }

    private void ruby(Element ruby, Inline around) {
        readAll(ruby.child("w:rubyBase"), around);
        Element above = ruby.child("w:rt");
        if (!Words.of(above).isEmpty()) {
            text(" (", Element.NONE, around);
            readAll(above, around);
            text(")", Element.NONE, around);
        }
    }

    private void drawing(Element drawing, Inline around) {
        if (around.isDeleted()) {
            return;
        }
        List<Element> found = Drawings.boxes(drawing);
        boxes.addAll(found);
        if (found.isEmpty()) {
            Drawings.object(drawing).ifPresent(what -> reading.say(Matter.OBJECT, what));
        }
    }
}
