package vn.kehoach.docx;

import java.util.List;
import vn.kehoach.document.Document;
import vn.kehoach.document.Form;
import vn.kehoach.document.Run;

/** The part with the footnotes of a document; word processors number them as they are called. */
final class Footnotes {
    private static final String SEPARATOR = "-1";
    private static final String CONTINUED = "0";

    private final Xml xml = new Xml(1 << 12);
    private final Paragraphs paragraphs;

    private Footnotes(Form form, boolean draft) {
        this.paragraphs =
                new Paragraphs(xml, form, draft, new Controls(xml, false), Anchors.NONE, AutomaticLabels.NONE);
    }

    /** The part of a file that shows documents together, the notes of each after those of the one before. */
    static byte[] part(Document... documents) {
        Document last = documents[documents.length - 1];
        Footnotes part = new Footnotes(last.form(), last.info().draft());
        part.xml.open("w:footnotes", "xmlns:w", BodyWriter.MAIN);
        part.separator("separator", SEPARATOR, "w:separator");
        part.separator("continuationSeparator", CONTINUED, "w:continuationSeparator");
        int before = 0;
        for (Document document : documents) {
            part.notes(document.notes(), before);
            before += document.notes().size();
        }
        return part.xml.close("w:footnotes").bytes();
    }

    private void separator(String type, String id, String sign) {
        xml.open("w:footnote", "w:type", type, "w:id", id);
        paragraphs.separator(sign);
        xml.close("w:footnote");
    }

    private void notes(List<Run.Note> notes, int before) {
        for (Run.Note note : notes) {
            xml.open("w:footnote", "w:id", Integer.toString(before + note.number()));
            paragraphs.note(note);
            xml.close("w:footnote");
        }
    }
}
