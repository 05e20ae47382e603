package vn.kehoach.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;

/**
 * Writes the text of paragraphs. Capitals are written as such, not as small letters shown large, so that they stay when the text is
 * copied.
 *
 * @param draft whether what is still to be written is marked
 */
record TextRuns(Xml xml, boolean draft, Controls controls, Anchors anchors) {
    /** Whether nothing in a text leads anywhere or looks otherwise than its paragraph. */
    static boolean isPlain(List<Run> text) {
        for (Run run : text) {
            if (leads(run) || run.hasOwnLook()) {
                return false;
            }
        }
        return true;
    }

    private static boolean leads(Run run) {
        return run.note().isPresent() || !run.to().isEmpty();
    }

    /** Runs of which those before the first link or note are in a control, if the paragraph is not. */
    void marked(Style style, String label, List<Run> text, String from) {
        if (isPlain(text)) {
            write(style, label, text);
            return;
        }
        int plain = 0;
        while (plain < text.size() && !leads(text.get(plain))) {
            plain++;
        }
        List<Run> before = text.subList(0, plain);
        controls.around(before.isEmpty() && label.isEmpty() ? "" : from, () -> write(style, label, before));
        write(style, "", text.subList(plain, text.size()));
    }

    void write(Style style, String label, List<Run> text) {
        List<Run> all = new ArrayList<>(text.size() + 1);
        if (!label.isEmpty()) {
            all.add(Run.of(label + " "));
        }
        all.addAll(text);
        all.forEach(run -> anchors.link(xml, run.to(), () -> run(style, run)));
    }

    void run(Style style, Run run) {
        if (run.note().isPresent()) {
            raised(() -> xml.empty(
                    "w:footnoteReference", "w:id", anchors.id(run.note().get())));
            return;
        }
        boolean todo = run.todo() && draft;
        xml.open("w:r");
        if (run.bold() || run.italic() || todo) {
            xml.open("w:rPr");
            flag(run.bold(), "w:b", "w:bCs");
            flag(run.italic(), "w:i", "w:iCs");
            if (todo) {
                xml.empty("w:highlight", "w:val", "yellow");
            }
            xml.close("w:rPr");
        }
        xml.element("w:t", printed(style, run.text()), "xml:space", "preserve").close("w:r");
    }

    void raised(Runnable sign) {
        xml.open("w:r")
                .open("w:rPr")
                .empty("w:rStyle", "w:val", StyleIds.FOOTNOTE_REFERENCE)
                .close("w:rPr");
        sign.run();
        xml.close("w:r");
    }

    private void flag(boolean set, String element, String complexScripts) {
        if (set) {
            xml.empty(element).empty(complexScripts);
        }
    }

    /** A text as a style prints it. */
    static String printed(Style style, String text) {
        return style.capitals() ? text.toUpperCase(Locale.ROOT) : text;
    }
}
