package vn.kehoach.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.shape.Part;

/** Makes one plan of another by a delta. */
final class Applied {
    private final Map<String, Part> before = new HashMap<>();

    private Applied(Site plan) {
        plan.each(site -> before.put(site.pointer(), site.part()));
    }

    /**
     * The plan that a delta makes.
     *
     * @throws IllegalArgumentException if the delta is not of this plan
     */
    static Part.Keyed to(Part.Keyed plan, Delta delta) {
        Site site = Site.of(plan);
        return (Part.Keyed) new Applied(site).part(Optional.of(plan), delta).orElseThrow();
    }

    private Optional<Part> part(Optional<Part> was, Delta delta) {
        if (delta instanceof Delta.Other other) {
            if (!other.before().equals(was)) {
                throw new IllegalArgumentException("the difference is of another plan: " + was);
            }
            return other.after();
        }
        if (delta instanceof Delta.Fields changed) {
            Map<String, Part> fields = new LinkedHashMap<>(
                    was.map(part -> ((Part.Keyed) part).fields()).orElse(Map.of()));
            changed.fields().forEach((key, inner) -> {
                Optional<Part> field = part(Optional.ofNullable(fields.get(key)), inner);
                field.ifPresentOrElse(made -> fields.put(key, made), () -> fields.remove(key));
            });
            return Optional.of(new Part.Keyed(changed.kind(), fields));
        }
        if (delta instanceof Delta.Elements elements) {
            return Optional.of(
                    new Part.Many(elements.steps().stream().map(this::element).toList()));
        }
        return was;
    }

    private Part element(Delta.Step step) {
        Optional<Part> source = step instanceof Delta.Step.Taken taken ? Optional.of(found(taken)) : Optional.empty();
        return part(source, step.delta()).orElseThrow();
    }

    private Part found(Delta.Step.Taken taken) {
        Part part = before.get(taken.from());
        if (part == null) {
            throw new IllegalArgumentException("the difference is of another plan: nothing at " + taken.from());
        }
        return part;
    }
}
