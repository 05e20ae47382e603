package vn.kehoach.plan;

import java.util.Optional;
import vn.kehoach.shape.Required;
import vn.kehoach.shape.Shorthand;

/**
 * A component of the plan's programme.
 *
 * @param id {@code DA7.3}
 * @param as the words as printed, where they differ from the catalogue's
 */
@Shorthand(scalar = "id")
public record ProjectRef(@Required String id, Optional<String> as) {}
