package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.kehoach.plan.Plan;
import vn.kehoach.shape.Part;
import vn.kehoach.shape.RecordParts;

/** Plans changed at random places: words, order, points taken away, doubled and carried off to other lists. */
public final class Mutants {
    private static final List<String> LISTS = List.of("items", "targets", "goals", "bases", "list", "rows");

    private final Random random;
    /** What was taken away and may come back elsewhere, by kind. */
    private final Map<Class<?>, Part> lifted = new LinkedHashMap<>();

    private Mutants(long seed) {
        this.random = new Random(seed);
    }

    /** The plan with about one change in {@code one} parts. */
    public static Plan of(Plan plan, long seed, int one) {
        Mutants mutants = new Mutants(seed);
        return RecordParts.record(Plan.class, (Part.Keyed) mutants.part(RecordParts.of(plan), one));
    }

    private Part part(Part part, int one) {
        if (part instanceof Part.Keyed keyed) {
            Map<String, Part> fields = new LinkedHashMap<>();
            keyed.fields().forEach((key, field) -> fields.put(key, field(key, field, one)));
            if (fields.containsKey("text") && fields.containsKey("title") && random.nextInt(one) == 0) {
                fields.remove("title");
            }
            return new Part.Keyed(keyed.kind(), fields);
        }
        return part;
    }

    private Part field(String key, Part field, int one) {
        if (field instanceof Part.Many many) {
            return LISTS.contains(key) || key.equals(Part.Keyed.SPREAD) ? list(many, one) : many;
        }
        boolean words = List.of("text", "title", "heading", "intro").contains(key);
        if (words && field instanceof Part.Single single && random.nextInt(one) == 0) {
            String other = otherWords(single.text());
            return new Part.Single(other, other);
        }
        return part(field, one);
    }

    private String otherWords(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        int at = random.nextInt(words.size());
        if (random.nextBoolean() && words.size() > 1) {
            words.remove(at);
        } else {
            words.add(at, "kịp thời");
        }
        return String.join(" ", words);
    }

    private Part list(Part.Many many, int one) {
        List<Part> elements = new ArrayList<>();
        for (Part element : many.elements()) {
            Part changed = element instanceof Part.Many cells ? cells : part(element, one);
            if (changed instanceof Part.Keyed keyed && random.nextInt(one) == 0 && !isSection(keyed)) {
                Part other = lifted.remove(keyed.kind());
                lifted.put(keyed.kind(), keyed);
                if (other != null) {
                    elements.add(other);
                }
            } else {
                elements.add(changed);
            }
        }
        if (elements.size() > 1 && random.nextInt(one) == 0) {
            Collections.swap(elements, random.nextInt(elements.size()), random.nextInt(elements.size()));
        }
        return new Part.Many(elements);
    }

    private static boolean isSection(Part.Keyed keyed) {
        return keyed.fields().containsKey(Part.Keyed.KEY);
    }
}
