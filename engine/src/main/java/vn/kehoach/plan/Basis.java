package vn.kehoach.plan;

import java.util.Optional;
import vn.kehoach.shape.Required;
import vn.kehoach.shape.Shorthand;

/**
 * A căn cứ.
 *
 * @param cite citation key
 * @param text the whole sentence, where "Căn cứ" and the full citation will not do; it cites the document with {@code [@key]}
 */
@Shorthand(scalar = "cite")
public record Basis(@Required String cite, Optional<String> text) {}
