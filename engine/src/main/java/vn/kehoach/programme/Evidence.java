package vn.kehoach.programme;

import vn.kehoach.shape.Shorthand;

/**
 * Where a value was read, and whether it was.
 *
 * @param source page or document, in words
 * @param unverified true: not seen in a source; it never leads to more than an info finding, and the program shows it
 */
@Shorthand(scalar = "source")
public record Evidence(java.util.Optional<String> source, boolean unverified) {}
