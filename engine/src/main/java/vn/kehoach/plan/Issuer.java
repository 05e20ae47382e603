package vn.kehoach.plan;

import java.util.Optional;
import vn.kehoach.shape.Required;

/**
 * Who issues a document.
 *
 * @param body role in the agency catalogue: {@code people-committee}, {@code steering-138} …
 * @param unit code, or a name that is unambiguous on the plan's date: {@code Quỳ Hợp, Nghệ An}
 * @param as the name as printed in running text, where it differs from the catalogue's
 */
public record Issuer(@Required String body, @Required String unit, Optional<String> as) {}
