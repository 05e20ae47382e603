package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.shape.Part;

/** Makes the delta of two plans whose elements have been matched. */
final class DeltaMaker {
    private static final Delta.Same SAME = new Delta.Same();

    private final Matching matching;

    DeltaMaker(Matching matching) {
        this.matching = matching;
    }

    /** What makes an element of what it was; {@code before} is null for a new one. */
    Delta of(Site before, Site after) {
        return of(before == null ? null : before.part(), after.part(), before, after, "");
    }

    private Delta of(Part was, Part is, Site before, Site after, String way) {
        if (is instanceof Part.Keyed now && (was == null || isLike(was, now))) {
            return fields((Part.Keyed) was, now, before, after, way);
        }
        if (is instanceof Part.Many && (was == null || was instanceof Part.Many)) {
            return elements(was, before, after, way);
        }
        return is != null && is.equals(was) ? SAME : new Delta.Other(Optional.ofNullable(was), Optional.ofNullable(is));
    }

    private static boolean isLike(Part was, Part.Keyed is) {
        return was instanceof Part.Keyed then && then.kind() == is.kind();
    }

    private Delta fields(Part.Keyed was, Part.Keyed is, Site before, Site after, String way) {
        Map<String, Delta> fields = new LinkedHashMap<>();
        Set<String> keys = new LinkedHashSet<>(is.fields().keySet());
        if (was != null) {
            keys.addAll(was.fields().keySet());
        }
        for (String key : keys) {
            Part then = was == null ? null : was.fields().get(key);
            Part now = is.fields().get(key);
            Delta delta = of(then, now, before, after, way.isEmpty() ? key : way + "/" + key);
            if (!delta.equals(SAME)) {
                fields.put(key, delta);
            }
        }
        return was != null && fields.isEmpty() ? SAME : new Delta.Fields(is.kind(), fields);
    }

    private Delta elements(Part was, Site before, Site after, String way) {
        List<Site> old = before == null ? List.of() : before.list(way);
        List<Delta.Step> steps = new ArrayList<>();
        boolean same = was != null && old.size() == after.list(way).size();
        for (Site site : after.list(way)) {
            Optional<Site> source = matching.oldOf(site);
            Delta delta = of(source.orElse(null), site);
            same = same && delta.equals(SAME) && source.orElseThrow() == old.get(steps.size());
            steps.add(
                    source.isPresent()
                            ? new Delta.Step.Taken(source.get().pointer(), delta)
                            : new Delta.Step.Made(delta));
        }
        return same ? SAME : new Delta.Elements(steps);
    }
}
