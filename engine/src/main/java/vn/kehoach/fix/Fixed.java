package vn.kehoach.fix;

import java.util.List;
import vn.kehoach.check.Checked;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.words.UnifiedDiff;

/**
 * A plan's file after its findings were corrected as far as that can be done.
 *
 * @param file its name
 * @param before its text
 * @param after its text now; the same where there was nothing to correct
 * @param made the findings that were corrected, round by round; their places are those of the text of their round
 * @param refused findings that bring a correction with which the file would say something else; they are among those left
 * @param left what is still found, and what is set aside
 */
public record Fixed(
        String file, String before, String after, List<Diagnostic> made, List<Diagnostic> refused, Checked left) {
    /** Keeps its own copies. */
    public Fixed {
        made = List.copyOf(made);
        refused = List.copyOf(refused);
    }

    /** Whether the file is another one now. */
    public boolean isChanged() {
        return !before.equals(after);
    }

    /** The change as {@code patch} takes it; empty where there is none. */
    public String diff() {
        return UnifiedDiff.of(file, before, after);
    }
}
