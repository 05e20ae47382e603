package vn.kehoach.intake.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.intake.word.Fields;
import vn.kehoach.intake.word.Type;
import vn.kehoach.legacy.Legacy;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;

/** What is known while a document is being read from top to bottom. */
final class Reading {
    final Styles styles;
    final Numbering numbering;
    final Comments comments;
    final List<Remark> remarks = new ArrayList<>();
    final List<NoteCall> notes = new ArrayList<>();

    private final Set<String> legacyFonts = new LinkedHashSet<>();
    private final StringBuilder hidden = new StringBuilder();
    private Fields fields = new Fields(0, 0);
    private int paragraphs;

    Reading(Styles styles, Numbering numbering, Comments comments) {
        this.styles = styles;
        this.numbering = numbering;
        this.comments = comments;
    }

    /** The place of the next paragraph. */
    Place next() {
        paragraphs++;
        return here();
    }

    /** The place of the paragraph that is being read. */
    Place here() {
        return Place.of(Math.max(1, paragraphs));
    }

    /** The place of the paragraph that comes next, without going there. */
    Place upcoming() {
        return Place.of(paragraphs + 1);
    }

    void say(Matter matter, String... details) {
        remarks.add(Remark.of(here(), matter, details));
    }

    /** A part is read next. */
    void begin(Element part) {
        fields = new Fields(marks(part, "begin"), marks(part, "end"));
    }

    private static long marks(Element part, String type) {
        return part.all()
                .filter(element -> element.is("w:fldChar"))
                .filter(element -> element.attribute("w:fldCharType").equals(type))
                .count();
    }

    /** The fields of the part. */
    Fields fields() {
        return fields;
    }

    /** Says of a font once that its letters were in a legacy encoding. */
    void noteFont(String text, Type type) {
        Legacy.byFont(type.font())
                .filter(legacy -> !legacy.toUnicode(text).equalsIgnoreCase(text))
                .filter(legacy -> legacyFonts.add(type.font()))
                .ifPresent(legacy -> say(Matter.LEGACY_ENCODING, legacy.title(), type.font()));
    }

    /** Words that the file hides. */
    void hidden(String words) {
        hidden.append(words);
    }

    /** Says what was hidden in the paragraph that now ends. */
    void endParagraph() {
        String words = hidden.toString().strip();
        if (!words.isEmpty()) {
            say(Matter.HIDDEN, words);
        }
        hidden.setLength(0);
    }

    /**
     * Where the text calls a note.
     *
     * @param kind {@code footnotes} or {@code endnotes}
     * @param id of the note in its part
     * @param numbered whether it has a number and no sign of its own
     */
    record NoteCall(Place place, String kind, String id, boolean numbered) {}
}
