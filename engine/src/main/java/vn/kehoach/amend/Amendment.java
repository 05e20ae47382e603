package vn.kehoach.amend;

import java.util.List;
import vn.kehoach.compare.Printed;

/**
 * One instruction of an amending document.
 *
 * @param place where in the amended document, to put instructions in order
 * @param pointer of the part that it is about: of the new plan, or for what is gone of the old one
 * @param sentence what to do
 * @param quoted the new wording, each heading, paragraph and table
 */
record Amendment(double place, String pointer, String sentence, List<Printed> quoted) {
    /** Keeps its own copy. */
    Amendment {
        quoted = List.copyOf(quoted);
    }
}
