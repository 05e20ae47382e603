package vn.kehoach.intake.docx;

import java.util.Optional;

/** The content controls that our own files carry around every item. */
final class Controls {
    private static final String OURS = "kehoach:";

    private Controls() {}

    /** The tag of a {@code w:sdt}, if it is one of ours. */
    static Optional<String> tag(Element sdt) {
        return Optional.of(sdt.child("w:sdtPr").val("w:tag")).filter(tag -> tag.startsWith(OURS));
    }
}
