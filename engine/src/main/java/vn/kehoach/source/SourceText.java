package vn.kehoach.source;

import java.util.List;

/**
 * The text of one file, under the name by which its author knows it.
 *
 * @param name as given on the command line, {@code -} for standard input
 * @param text the whole text, decoded, without a byte order mark
 */
public record SourceText(String name, String text) {

    /** The lines without their ends; line 1 is element 0. */
    public List<String> lines() {
        return text.lines().toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
