package vn.kehoach.recognise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.plan.Plan;

/**
 * A plan made of an original.
 *
 * @param plan the plan; what the original does not say is absent from it, so that checking may find it incomplete
 * @param places where in the original its parts come from, by pointer through the plan's full shape; {@code /form} stands for
 *     words that the form brings, {@code /group} for headings that sections share
 * @param doubts what its author should look at, by the pointer of the value
 * @param remarks everything there is to say, in the order of the original; the doubts are among them
 * @param tally how much was recognised
 * @param conservation whether it prints the original's words
 */
public record Draft(
        Plan plan,
        Map<String, List<Place>> places,
        Map<String, List<Remark>> doubts,
        List<Remark> remarks,
        Tally tally,
        Conservation conservation) {
    /** Keeps its own copies, in their order: reports go through them. */
    public Draft {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        doubts = Collections.unmodifiableMap(new LinkedHashMap<>(doubts));
        remarks = List.copyOf(remarks);
    }
}
