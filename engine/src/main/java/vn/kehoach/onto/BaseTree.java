package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.onto.patch.Paths;

/** The printed parts by the points and sections that they belong to. An element is named by its pointer. */
final class BaseTree {
    private final List<Printed> parts;
    private final Map<String, List<Integer>> own = new LinkedHashMap<>();

    BaseTree(List<Printed> parts) {
        this.parts = parts;
        for (int i = 0; i < parts.size(); i++) {
            own.computeIfAbsent(element(parts.get(i).from()), at -> new ArrayList<>())
                    .add(i);
        }
    }

    /** The nearest element of a list that a part belongs to, else its section; empty for what belongs to none. */
    static String element(String from) {
        int table = from.indexOf("/table");
        String at = table < 0 ? from : from.substring(0, table);
        while (!at.isEmpty() && Paths.index(at) < 0) {
            at = Paths.parent(at);
        }
        int second = from.indexOf('/', 1);
        return at.isEmpty() && !from.isEmpty() ? second < 0 ? from : from.substring(0, second) : at;
    }

    List<Printed> parts() {
        return parts;
    }

    String element(int part) {
        return element(parts.get(part).from());
    }

    /** The parts of an element that are not those of a point in it. */
    List<Integer> own(String element) {
        return own.getOrDefault(element, List.of());
    }

    /** All parts of an element, those of the points in it included, in order. */
    List<Integer> within(String element) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (Paths.isWithin(parts.get(i).from(), element) && !element.isEmpty()) {
                all.add(i);
            }
        }
        return all;
    }

    /** Every element with printed parts, in order of their first. */
    List<String> elements() {
        return own.keySet().stream().filter(each -> !each.isEmpty()).toList();
    }

    /** The list that an element stands in; empty for a section. */
    static String list(String element) {
        return Paths.index(element) < 0 ? "" : Paths.parent(element);
    }

    /** The element that a list belongs to. */
    static String owner(String list) {
        return element(Paths.parent(list));
    }

    /** The elements around an element, itself first, its section last. */
    static List<String> chain(String element) {
        List<String> chain = new ArrayList<>();
        String at = element;
        while (!at.isEmpty() && !chain.contains(at)) {
            chain.add(at);
            at = list(at).isEmpty() ? "" : owner(list(at));
        }
        return chain;
    }

    /** The mark before an element; empty for none. A section that shares a chapter has its own, not the chapter's. */
    String label(String element) {
        return own(element).stream()
                .map(parts::get)
                .filter(part -> !part.from().endsWith("/group"))
                .map(Printed::label)
                .findFirst()
                .orElse("");
    }

    /** What kind of marks the elements of a list have; that of the first printed one. */
    MarkKind kindOf(String list) {
        return own.keySet().stream()
                .filter(element -> list(element).equals(list))
                .map(element -> MarkKind.of(label(element)))
                .findFirst()
                .orElse(MarkKind.NONE);
    }

    /** A place for people. */
    At at(String pointer, int line) {
        List<String> steps = new ArrayList<>();
        int dash = 0;
        boolean closing = new Printed(pointer, "", "").isClosing();
        for (String element : closing ? List.<String>of() : chain(element(pointer))) {
            String label = label(element);
            MarkKind kind = MarkKind.of(label);
            if (kind == MarkKind.DASH && dash == 0 && steps.isEmpty()) {
                dash = Math.max(0, Paths.index(element)) + 1;
            } else if (kind.counts()) {
                boolean whole = label.replaceAll("[.)/-]$", "").contains(".");
                steps.add(0, label.replaceAll("[.)/-]+$", ""));
                if (whole) {
                    steps = new ArrayList<>(List.of(steps.get(0)));
                }
            }
        }
        String chapter = pointer.startsWith("/annexes/") ? "" : chapter(pointer);
        if (!chapter.isEmpty() && (steps.isEmpty() || !steps.get(0).equals(chapter))) {
            steps.add(0, chapter);
        }
        return new At(pointer, String.join(".", steps), dash, line);
    }

    /** The Roman number of the chapter in which a part is printed: sections may share one. */
    private String chapter(String pointer) {
        String element = element(pointer);
        int first = within(element).stream()
                .findFirst()
                .filter(part -> parts.get(part).isBody())
                .orElse(-1);
        for (int i = first; i >= 0; i--) {
            Printed part = parts.get(i);
            if (MarkKind.of(part.label()) == MarkKind.ROMAN && part.from().matches("/[^/]+/(heading|group)")) {
                return part.label().replaceAll("[.)/-]+$", "");
            }
        }
        return "";
    }
}
