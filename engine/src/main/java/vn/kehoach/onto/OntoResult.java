package vn.kehoach.onto;

import java.util.List;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.words.UnifiedDiff;

/**
 * What becomes of a plan file when an edited document is laid onto it.
 *
 * @param file name of the plan file
 * @param oldText the file as it is
 * @param newText the file as it would be; equal to {@code oldText} where nothing is changed
 * @param changes that are made, in the order of the document
 * @param unplaced changes that are not made
 * @param notices what to know about those that are
 * @param remarks what the reader of the document has to say: comments among it
 */
public record OntoResult(
        String file,
        String oldText,
        String newText,
        List<Change> changes,
        List<Unplaced> unplaced,
        List<Notice> notices,
        List<Remark> remarks) {
    /** Keeps its own copies. */
    public OntoResult {
        changes = List.copyOf(changes);
        unplaced = List.copyOf(unplaced);
        notices = List.copyOf(notices);
        remarks = List.copyOf(remarks);
    }

    /** Whether the file would change. */
    public boolean isChanged() {
        return !oldText.equals(newText);
    }

    /** The change of the file as a unified diff; empty where there is none. */
    public String diff() {
        return UnifiedDiff.of(file, oldText, newText);
    }
}
