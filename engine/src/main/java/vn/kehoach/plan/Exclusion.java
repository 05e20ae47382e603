package vn.kehoach.plan;

import java.util.Optional;
import vn.kehoach.shape.Required;

/**
 * A part of the programme that the plan leaves out, openly.
 *
 * @param project id of a component
 * @param target id of a programme target
 * @param because the reason
 */
public record Exclusion(Optional<String> project, Optional<String> target, @Required String because) {}
