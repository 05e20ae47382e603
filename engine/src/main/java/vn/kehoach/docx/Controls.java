package vn.kehoach.docx;

import vn.kehoach.document.PartTag;

/**
 * Content controls that name the part of the plan from which what is in them was made. They are not seen, can be edited and
 * deleted like any text, and are numbered as they come.
 */
final class Controls {
    static final String NAMESPACE = "http://schemas.microsoft.com/office/word/2012/wordml";

    private final Xml xml;
    private final boolean on;
    private int last;

    /** None are written where they are not {@code on}. */
    Controls(Xml xml, boolean on) {
        this.xml = xml;
        this.on = on;
    }

    /** Writes something, paragraphs or runs, in a control if it comes from a part of the plan. */
    void around(String from, Runnable content) {
        if (!on || from.isEmpty()) {
            content.run();
            return;
        }
        xml.open("w:sdt").open("w:sdtPr");
        xml.empty("w:tag", "w:val", PartTag.of(from));
        xml.empty("w:id", "w:val", Integer.toString(++last));
        xml.empty("w15:appearance", "w15:val", "hidden");
        xml.close("w:sdtPr").open("w:sdtContent");
        content.run();
        xml.close("w:sdtContent").close("w:sdt");
    }
}
