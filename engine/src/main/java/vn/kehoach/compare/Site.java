package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.plan.Target;
import vn.kehoach.shape.Part;
import vn.kehoach.words.Likeness;
import vn.kehoach.yaml.Pointers;

/** A plan, or an element of one of its lists, and where it stands. Two of them are the same only if they are one. */
final class Site {
    private static final List<String> NAMES =
            List.of("id", Part.Keyed.KEY, "cite", "key", "number", "role", "project", "target");
    /** Lists that a path does not name: what stands in them is what one thinks of as being in the part. */
    private static final List<String> SILENT = List.of("items", "targets", "list", Part.Keyed.SPREAD);
    /** Of a text's own words, in the likeness of two elements; the rest is of what they have in them. */
    private static final double OWN = 0.7;

    private final Part part;
    private final Site parent;
    private final String list;
    private final int index;
    private final String pointer;
    private final String path;
    /** By the way down to the list: {@code items}, {@code table/rows}. */
    private final Map<String, List<Site>> lists = new LinkedHashMap<>();

    private Likeness own;
    private Likeness all;

    private Site(Part part, Site parent, String list, int index, String pointer, String path) {
        this.part = part;
        this.parent = parent;
        this.list = list;
        this.index = index;
        this.pointer = pointer;
        this.path = path;
        look(part, "");
    }

    /** A whole plan. */
    static Site of(Part.Keyed plan) {
        return new Site(plan, null, "", 0, "", "");
    }

    private void look(Part at, String way) {
        if (at instanceof Part.Many many) {
            List<Site> sites = new ArrayList<>();
            for (Part element : many.elements()) {
                sites.add(new Site(
                        element,
                        this,
                        way,
                        sites.size(),
                        pointer(element, way, sites.size()),
                        path(element, way, sites)));
            }
            lists.put(way, List.copyOf(sites));
        } else if (at instanceof Part.Keyed keyed) {
            keyed.fields().forEach((key, field) -> look(field, way.isEmpty() ? key : way + "/" + key));
        }
    }

    private String pointer(Part element, String way, int at) {
        return way.isEmpty() && part instanceof Part.Keyed
                ? "/" + Pointers.escape(name(element))
                : pointer + (way.isEmpty() ? "" : "/" + way) + "/" + at;
    }

    private String path(Part element, String way, List<Site> before) {
        String last = way.substring(way.lastIndexOf('/') + 1);
        String named = SILENT.contains(last) ? way.substring(0, Math.max(0, way.lastIndexOf('/'))) : way;
        String name = name(element).isEmpty() ? "#" + (before.size() + 1) : name(element);
        return path
                + (path.isEmpty() || named.isEmpty() ? "" : "/")
                + named
                + (path.isEmpty() && named.isEmpty() ? "" : "/")
                + name;
    }

    /** What an element is called among those of its list; empty for nothing. */
    private static String name(Part element) {
        return element instanceof Part.Keyed keyed
                ? NAMES.stream()
                        .map(keyed::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("")
                : "";
    }

    Part part() {
        return part;
    }

    /** Null for the plan itself. */
    Site parent() {
        return parent;
    }

    /** The way from the parent to the list that it stands in. */
    String list() {
        return list;
    }

    /** From 0. */
    int index() {
        return index;
    }

    /** Through the plan's full shape, as in {@link vn.kehoach.shape.Origins}; empty for the plan itself. */
    String pointer() {
        return pointer;
    }

    /** For people: root key, then ids. */
    String path() {
        return path;
    }

    /** What it is called in its list; empty for nothing. */
    String name() {
        return name(part);
    }

    /** What kind of record it is; of other values, the kind of part. */
    Class<?> kind() {
        return part instanceof Part.Keyed keyed ? keyed.kind() : part.getClass();
    }

    /** Its lists by the way down to them, in order. */
    Map<String, List<Site>> lists() {
        return lists;
    }

    List<Site> list(String way) {
        return lists.getOrDefault(way, List.of());
    }

    /** Whether its list is told as one value: a few words, not points of a plan. */
    boolean isMinor() {
        return part instanceof Part.Single
                || kind() == AgencyRef.class
                || kind() == ProjectRef.class
                || parent != null && parent.part instanceof Part.Many;
    }

    /** Whether it may go to another part of the plan: points and targets. */
    boolean isMovable() {
        return kind() == Item.class || kind() == Target.class;
    }

    /** Itself, and whatever stands in it, from the top. */
    void each(Consumer<Site> consumer) {
        consumer.accept(this);
        lists.values().forEach(sites -> sites.forEach(site -> site.each(consumer)));
    }

    /** How many words of its own it has, without those of its elements. */
    int words() {
        measure();
        return own.size();
    }

    /** How alike two are by their words, 0 to 1. */
    double likeness(Site other) {
        if (part.equals(other.part)) {
            return 1;
        }
        measure();
        other.measure();
        boolean bare = own.size() == 0 || other.own.size() == 0;
        return bare ? all.with(other.all) : OWN * own.with(other.own) + (1 - OWN) * all.with(other.all);
    }

    private void measure() {
        if (own == null) {
            StringBuilder words = new StringBuilder();
            Texts.words(part, words, false);
            own = Likeness.of(words.toString());
            words.setLength(0);
            Texts.words(part, words, true);
            all = Likeness.of(words.toString());
        }
    }
}
