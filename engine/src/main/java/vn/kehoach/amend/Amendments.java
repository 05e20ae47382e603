package vn.kehoach.amend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.compare.Change;
import vn.kehoach.compare.Compared;
import vn.kehoach.compare.Printed;
import vn.kehoach.compose.Address;
import vn.kehoach.compose.Labels;
import vn.kehoach.compose.MarkKind;

/** Finds what has to be said so that the old text becomes the new one. What is printed counts, under the numbers of the old text. */
final class Amendments {
    private static final String AS_FOLLOWS = " như sau:";

    private final Map<String, List<Printed>> oldParts;
    private final Map<String, List<Printed>> newParts;
    private final Labels oldLabels;
    private final List<String> oldElements;
    private final List<String> newElements;
    /** New element to old one, and back. */
    private final Map<String, String> oldOf;

    private final Map<String, String> newOf = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> moved = new HashSet<>();
    private final List<Amendment> found = new ArrayList<>();

    private Amendments(Compared compared) {
        this.oldParts = parts(compared.before());
        this.newParts = parts(compared.after());
        this.oldLabels = compared.before().labels();
        this.oldElements = oldLabels.elements();
        this.newElements = compared.after().labels().elements();
        this.oldOf = compared.difference().pairs();
        oldOf.forEach((now, old) -> newOf.put(old, now));
        for (Change change : compared.difference().changes()) {
            String pointer = change.at().pointer();
            if (change instanceof Change.Moved) {
                moved.add(pointer);
            } else {
                changed.add(Labels.element(pointer));
                changed.add(pointer);
            }
        }
    }

    /** In the order of the old text; of documents that are composed. */
    static List<Amendment> of(Compared compared) {
        Amendments amendments = new Amendments(compared);
        amendments.newElements.forEach(amendments::element);
        amendments.oldElements.forEach(amendments::removed);
        return amendments.found.stream()
                .sorted(Comparator.comparingDouble(Amendment::place))
                .toList();
    }

    private static Map<String, List<Printed>> parts(Compared.Side side) {
        Map<String, List<Printed>> parts = new LinkedHashMap<>();
        for (Printed part : Printed.of(side.document().orElseThrow())) {
            boolean heading = part.from().endsWith("/group");
            if (!heading && !part.element().isEmpty()) {
                parts.computeIfAbsent(part.element(), element -> new ArrayList<>())
                        .add(withoutEnd(part));
            }
        }
        return parts;
    }

    /** The mark that closes the content belongs to the document, not to its last paragraph. */
    private static Printed withoutEnd(Printed part) {
        return new Printed(part.from(), part.label(), part.words().replaceFirst("\\./\\.$", "."), part.table());
    }

    private void element(String element) {
        String old = oldOf.get(element);
        if (old == null || !oldLabels.step(old).isPresent()) {
            boolean within = oldOf.get(Labels.parent(element)) == null
                    && !Labels.parent(element).isEmpty();
            if (!within) {
                added(element);
            }
            return;
        }
        if (isInAdded(element)) {
            return;
        }
        if (moved.contains(element)) {
            moved(element, old);
        }
        if (changed.contains(element) && !lines(newParts, element).equals(lines(oldParts, old))) {
            changed(element, old);
        }
    }

    /** Whether an element came from elsewhere into something new, with which it is quoted. */
    private boolean isInAdded(String element) {
        for (String at = Labels.parent(element); !at.isEmpty(); at = Labels.parent(at)) {
            if (!oldOf.containsKey(at)) {
                return true;
            }
        }
        return false;
    }

    private static List<Object> lines(Map<String, List<Printed>> parts, String element) {
        List<Object> lines = new ArrayList<>();
        parts.getOrDefault(element, List.of())
                .forEach(part -> lines.add(part.table()
                        .<Object>map(table -> List.of(table.columns(), table.rows()))
                        .orElse(part.words())));
        return lines;
    }

    private String address(String old) {
        return Address.of(oldLabels.way(old));
    }

    private double place(String old) {
        return oldElements.indexOf(old);
    }

    private void add(double place, String pointer, String sentence, List<Printed> quoted) {
        found.add(new Amendment(place, pointer, sentence, quoted));
    }

    private void changed(String element, String old) {
        List<Printed> was = oldParts.getOrDefault(old, List.of());
        List<Printed> is = newParts.getOrDefault(element, List.of());
        boolean hasTitle = !was.isEmpty() && !is.isEmpty() && isTitle(was.get(0)) && isTitle(is.get(0));
        boolean sameTitle = hasTitle && was.get(0).words().equals(is.get(0).words());
        boolean onlyTitle = hasTitle
                && !sameTitle
                && lines(newParts, element).size() == lines(oldParts, old).size()
                && lines(newParts, element)
                        .subList(1, is.size())
                        .equals(lines(oldParts, old).subList(1, was.size()));
        boolean hasPoints =
                oldElements.stream().anyMatch(each -> Labels.parent(each).equals(old));
        String what = onlyTitle && hasMore(was, hasPoints)
                ? "tên "
                : hasPoints ? (sameTitle ? "đoạn mở đầu " : hasTitle ? "tên và đoạn mở đầu " : "đoạn mở đầu ") : "";
        List<Printed> quoted = new ArrayList<>();
        for (int i = sameTitle && hasPoints ? 1 : 0; i < (onlyTitle ? 1 : is.size()); i++) {
            String label = i < was.size() ? was.get(i).label() : "";
            quoted.add(new Printed(
                    is.get(i).from(), label, is.get(i).words(), is.get(i).table()));
        }
        String sentence = "Sửa đổi, bổ sung " + what + address(old);
        add(
                place(old),
                element,
                quoted.isEmpty() ? "Bãi bỏ " + what + address(old) + "." : sentence + AS_FOLLOWS,
                quoted);
    }

    private static boolean hasMore(List<Printed> parts, boolean hasPoints) {
        return parts.size() > 1 || hasPoints;
    }

    private static boolean isTitle(Printed part) {
        return part.from().matches(".*/(title|heading|agency)");
    }

    private void added(String element) {
        List<String> list = siblings(newElements, element);
        int nth = 1;
        String previous = null;
        String neighbour = null;
        for (int i = list.indexOf(element) - 1; i >= 0 && previous == null; i--) {
            String old = oldOf.get(list.get(i));
            boolean known = old != null && oldLabels.step(old).isPresent();
            previous = keptInPlace(list.get(i), element);
            neighbour = neighbour == null && known ? old : neighbour;
            nth += known ? 0 : 1;
        }
        Optional<Labels.Step> own = previous == null ? Optional.empty() : behind(previous, nth);
        String name = own.map(Address::of).orElse("nội dung sau");
        double place =
                previous == null ? firstPlace(element) : Math.max(end(previous), end(neighbour)) + 0.2 + nth * 0.001;
        String where = previous == null ? atStart(element) : "vào sau " + address(neighbour);
        String sentence = "Bổ sung " + name + " " + where + (own.isPresent() ? AS_FOLLOWS : ":");
        add(place, element, sentence, quoted(element, own));
    }

    /** The mark of something new behind an element that stays in its place; what is moved away keeps its own, and does not follow. */
    private Optional<Labels.Step> behind(String kept, int nth) {
        List<String> list = siblings(oldElements, kept);
        List<String> after = list.subList(list.indexOf(kept) + 1, list.size());
        boolean last = after.stream().allMatch(each -> newOf.containsKey(each) && moved.contains(newOf.get(each)));
        Optional<Labels.Step> step = oldLabels.step(kept);
        Optional<Labels.Step> end = after.isEmpty() || !last
                ? step
                : oldLabels
                        .step(after.get(after.size() - 1))
                        .filter(other -> other.kind() == step.orElseThrow().kind())
                        .or(() -> step);
        return end.filter(known -> !known.mark().isEmpty()).map(known -> Address.behind(known, nth, last));
    }

    /** Where something new comes in before everything that stays. */
    private String atStart(String element) {
        String parent = oldOf.getOrDefault(Labels.parent(element), "");
        Optional<String> first = oldElements.stream()
                .filter(each -> Labels.parent(each).equals(parent))
                .findFirst()
                .map(this::address)
                .filter(address -> !address.isEmpty());
        return first.map(address -> "vào trước " + address).orElseGet(() -> "vào cuối " + addressOrPlan(parent));
    }

    private String addressOrPlan(String old) {
        String address = address(old);
        return address.isEmpty() ? "Kế hoạch" : address;
    }

    private double firstPlace(String element) {
        String parent = oldOf.getOrDefault(Labels.parent(element), "");
        return parent.isEmpty() ? -0.5 : place(parent) + 0.1;
    }

    /** The old element that a neighbour was, if it stands in the list that the new one comes into. */
    private String keptInPlace(String neighbour, String element) {
        String old = oldOf.get(neighbour);
        boolean there = old != null
                && oldLabels.step(old).isPresent()
                && !moved.contains(neighbour)
                && Labels.parent(old).equals(oldOf.getOrDefault(Labels.parent(element), ""));
        return there ? old : null;
    }

    private static List<String> siblings(List<String> elements, String element) {
        String parent = Labels.parent(element);
        return elements.stream()
                .filter(each -> Labels.parent(each).equals(parent))
                .toList();
    }

    /** A new element with all in it; its first mark is the one that it gets in the old text. */
    private List<Printed> quoted(String element, Optional<Labels.Step> step) {
        List<Printed> all = new ArrayList<>();
        newParts.forEach((each, parts) -> {
            if ((each + "/").startsWith(element + "/")) {
                all.addAll(parts);
            }
        });
        if (step.isPresent() && !all.isEmpty()) {
            Printed first = all.get(0);
            String label = Address.label(step.get(), first.label());
            all.set(0, new Printed(first.from(), label, first.words(), first.table()));
        }
        return all;
    }

    private void moved(String element, String old) {
        List<String> list = siblings(newElements, element);
        String previous = null;
        for (int i = list.indexOf(element) - 1; i >= 0 && previous == null; i--) {
            String neighbour = oldOf.get(list.get(i));
            previous = neighbour != null && oldLabels.step(neighbour).isPresent() ? neighbour : null;
        }
        String parent = oldOf.getOrDefault(Labels.parent(element), "");
        String where = previous != null ? "đến sau " + address(previous) : "lên đầu " + addressOrPlan(parent);
        add(place(old), element, "Chuyển " + address(old) + " " + where + ".", List.of());
    }

    private void removed(String old) {
        String now = newOf.get(old);
        boolean stays = now != null && newParts.containsKey(now) && !isInAdded(now);
        String parent = Labels.parent(old);
        boolean parentStays = parent.isEmpty() || newOf.containsKey(parent) && !isInAdded(newOf.get(parent));
        if (!stays && parentStays) {
            String address = address(old);
            boolean chapter = oldLabels
                    .step(old)
                    .filter(step -> step.kind() == MarkKind.ROMAN)
                    .isPresent();
            String all = chapter ? "toàn bộ " : "";
            add(end(old) + 0.4, old, "Bãi bỏ " + all + address + ".", List.of());
        }
    }

    /** The place of the last element within one. */
    private double end(String old) {
        double end = place(old);
        for (int i = 0; i < oldElements.size(); i++) {
            end = (oldElements.get(i) + "/").startsWith(old + "/") ? Math.max(end, i) : end;
        }
        return end;
    }
}
