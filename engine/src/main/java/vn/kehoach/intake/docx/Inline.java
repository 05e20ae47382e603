package vn.kehoach.intake.docx;

import java.util.Optional;
import vn.kehoach.manuscript.Revision;

/**
 * What stands around a run.
 *
 * @param style of its paragraph
 * @param change the tracked change it is in
 * @param author of the change; empty without one
 */
record Inline(String style, Optional<Revision.Kind> change, String author) {
    static Inline in(String style) {
        return new Inline(style, Optional.empty(), "");
    }

    /** Words in a change. Who takes out what another has put in is the one to be named. */
    Inline changed(Revision.Kind kind, Element mark) {
        boolean kept = isDeleted();
        return kept ? this : new Inline(style, Optional.of(kind), mark.attribute("w:author"));
    }

    boolean isDeleted() {
        return change.filter(Revision.Kind.DELETED::equals).isPresent();
    }
}
