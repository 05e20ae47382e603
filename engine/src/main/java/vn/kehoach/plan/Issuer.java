package vn.kehoach.plan;

import java.util.Optional;
import vn.kehoach.shape.Required;

/**
 * Who issues a document.
 *
 * @param body role in the agency catalogue: {@code people-committee}, {@code steering-138} …
 * @param unit code, or a name that is unambiguous on the plan's date: {@code Quỳ Hợp, Nghệ An}
 * @param as the name as printed in running text, where it differs from the catalogue's
 * @param governing the line above the name in the head, where the catalogue has none: {@code UBND tỉnh Hà Tĩnh}
 * @param symbol of the body in the document's number, where the catalogue has none: {@code SYT}
 */
public record Issuer(
        @Required String body,
        @Required String unit,
        Optional<String> as,
        Optional<String> governing,
        Optional<String> symbol) {
    /** One whose head and number are the catalogue's. */
    public Issuer(String body, String unit, Optional<String> as) {
        this(body, unit, as, Optional.empty(), Optional.empty());
    }
}
