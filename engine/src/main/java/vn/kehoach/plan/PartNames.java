package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.words.Nearest;

/**
 * What the parts of a plan are called in {@code [#…]}: the key of a section, and of a point or target the way to it, {@code
 * solutions/communication/press}: the section's key, then the ids that lie on the way; what has no id is passed over. The end of
 * a way is enough where it leads to one part only. An annex is {@code annexes/} and its id, and its points are behind that.
 */
public final class PartNames {
    private static final String ANNEXES = "annexes";
    private static final Pattern ANNEX = Pattern.compile("/" + ANNEXES + "/(\\d+)(?=/|$)");

    private final List<Part> parts = new ArrayList<>();

    private PartNames() {}

    /**
     * A part that has a name.
     *
     * @param path from the section's key on
     * @param pointer of the part that is printed, see {@link vn.kehoach.shape.Origins}; of a target that a point's sentence states
     *     that point
     */
    public record Part(String path, String pointer) {}

    /** Those of a plan. */
    public static PartNames of(Plan plan) {
        PartNames names = new PartNames();
        for (Section section : plan.sections()) {
            String pointer = "/" + section.key();
            names.parts.add(new Part(section.key(), pointer));
            if (section instanceof ItemSection of) {
                names.items(of.items(), section.key(), pointer + "/items");
            } else if (section instanceof TargetSection of) {
                names.targets(of.items(), section.key(), pointer + "/items");
            }
        }
        for (int i = 0; i < plan.annexes().size(); i++) {
            Annex annex = plan.annexes().get(i);
            String path = names.named(Optional.of(annex.id()), ANNEXES, "/" + ANNEXES + "/" + i);
            names.items(annex.items(), path, "/" + ANNEXES + "/" + i + "/items");
        }
        return names;
    }

    /** Whether a pointer leads to an annex as a whole. */
    public static boolean isAnnex(String pointer) {
        return ANNEX.matcher(pointer).matches();
    }

    /** Which annex a pointer leads to, as a whole or to a point of it, from 0; absent for other pointers. */
    public static Optional<Integer> annex(String pointer) {
        Matcher annex = ANNEX.matcher(pointer);
        return annex.lookingAt() ? Optional.of(Integer.valueOf(annex.group(1))) : Optional.empty();
    }

    private void items(List<Item> items, String above, String list) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String pointer = list + "/" + i;
            String path = named(item.id(), above, pointer);
            for (Target goal : item.goals()) {
                goal.id().ifPresent(id -> parts.add(new Part(path + "/" + id, pointer)));
            }
            items(item.items(), path, pointer + "/items");
        }
    }

    private void targets(List<Target> targets, String above, String list) {
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            String pointer = list + "/" + i;
            String path = named(target.id(), above, pointer);
            targets(target.targets(), path, pointer + "/targets");
        }
    }

    /** The path of a part, and of what is below it. */
    private String named(Optional<String> id, String above, String pointer) {
        id.ifPresent(name -> parts.add(new Part(above + "/" + name, pointer)));
        return id.map(name -> above + "/" + name).orElse(above);
    }

    /** The parts that a name may mean: those of that very path, else those whose path ends with it. */
    public List<Part> find(String name) {
        List<Part> whole =
                parts.stream().filter(part -> part.path().equals(name)).toList();
        return whole.isEmpty()
                ? parts.stream()
                        .filter(part -> part.path().endsWith("/" + name))
                        .toList()
                : whole;
    }

    /** The name most like one that means nothing: a path for a path, a last id for a single word. */
    public Optional<String> nearest(String name) {
        List<String> known = parts.stream()
                .map(Part::path)
                .map(path -> name.contains("/") ? path : path.substring(path.lastIndexOf('/') + 1))
                .distinct()
                .toList();
        return Nearest.of(name, known);
    }
}
