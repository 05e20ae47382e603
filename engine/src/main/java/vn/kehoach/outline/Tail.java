package vn.kehoach.outline;

import java.util.List;
import java.util.Optional;

/**
 * What stands below the text.
 *
 * @param label {@code Nơi nhận:}
 * @param recipients a line each, without dash and end mark; a line that went on below is joined
 * @param archive what follows {@code Lưu}: {@code VT, CAX}; the line without dash
 * @param signature authority, posts and name, a line each, from top to bottom
 * @param others lines that are none of these
 */
public record Tail(
        Optional<Line> label, List<Line> recipients, Optional<Line> archive, List<Line> signature, List<Line> others) {
    /** Keeps its own copies. */
    public Tail {
        recipients = List.copyOf(recipients);
        signature = List.copyOf(signature);
        others = List.copyOf(others);
    }
}
