package vn.kehoach.intake.docx;

import java.util.Optional;

/** The content controls that our own files carry around every item. */
final class Controls {
    private static final String OURS = "kehoach:";

    private Controls() {}

    /** Whether a {@code w:sdt} holds a table of contents that a word processor makes (ECMA-376 Part 1, 17.5.2.11). */
    static boolean isContents(Element sdt) {
        Element gallery = sdt.child("w:sdtPr").child("w:docPartObj");
        return gallery.val("w:docPartGallery").equals("Table of Contents")
                && !sdt.child("w:sdtContent").children().isEmpty();
    }

    /** The tag of a {@code w:sdt}, if it is one of ours. */
    static Optional<String> tag(Element sdt) {
        return Optional.of(sdt.child("w:sdtPr").val("w:tag")).filter(tag -> tag.startsWith(OURS));
    }
}
