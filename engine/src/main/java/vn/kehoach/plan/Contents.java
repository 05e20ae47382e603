package vn.kehoach.plan;

import java.util.Optional;
import vn.kehoach.shape.Shorthand;
import vn.kehoach.shape.UpTo;

/**
 * Mục lục: a list of the headings and the pages on which they stand.
 *
 * @param shown whether there is one; absent: there is
 * @param levels of headings in it; absent: 2
 * @param title above it; absent: the usual one
 */
@Shorthand(scalar = "shown")
public record Contents(Optional<Boolean> shown, @UpTo(3) Optional<Integer> levels, Optional<String> title) {
    /** Whether there is one. */
    public boolean isShown() {
        return shown.orElse(true);
    }
}
