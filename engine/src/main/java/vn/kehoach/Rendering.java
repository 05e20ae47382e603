package vn.kehoach;

import java.util.Map;

/**
 * The files that a plan became.
 *
 * @param files content by format; the arrays are not to be changed
 * @param pages of the PDF; 0 where none was asked for
 */
public record Rendering(Map<Format, byte[]> files, int pages) {
    /** Keeps its own copy. */
    public Rendering {
        files = Map.copyOf(files);
    }
}
