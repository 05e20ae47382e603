package vn.kehoach.scope;

import java.util.List;
import vn.kehoach.shape.Required;
import vn.kehoach.shape.Version;

/**
 * One file of {@code templates/scope/*.yaml}.
 *
 * @param kehoach version of the format; 1
 * @param wordings words of other tiers
 * @param objects what not every territory has
 * @param work what only one kind of body does
 * @param reach to whom recommendations do not go
 */
public record ScopeFile(
        @Required @Version(1) int kehoach,
        List<ForeignWording> wordings,
        List<LocalObject> objects,
        List<OwnWork> work,
        List<OutOfReach> reach) {
    /** Keeps its own copies. */
    public ScopeFile {
        wordings = List.copyOf(wordings);
        objects = List.copyOf(objects);
        work = List.copyOf(work);
        reach = List.copyOf(reach);
    }
}
