package vn.kehoach.agency;

import java.util.List;
import vn.kehoach.shape.Required;

/**
 * One file of the catalogue, {@code templates/agencies/*.yaml}.
 *
 * @param kehoach version of the format: 1
 * @param agencies in the catalogue's order
 */
public record AgencyFile(@Required int kehoach, @Required List<Agency> agencies) {
    /** Keeps its own copy. */
    public AgencyFile {
        agencies = List.copyOf(agencies);
    }
}
