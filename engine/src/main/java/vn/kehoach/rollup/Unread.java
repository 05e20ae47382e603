package vn.kehoach.rollup;

import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;

/**
 * A file that cannot be read as a plan; it is not counted.
 *
 * @param file as given on the command line
 * @param first the first of its mistakes, where it is a mistake in the text
 * @param trouble why it could not be opened, where that is so
 */
public record Unread(String file, Optional<Diagnostic> first, Optional<String> trouble) {}
