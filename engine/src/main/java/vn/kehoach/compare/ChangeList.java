package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.shape.Part;
import vn.kehoach.words.Differences;

/** Tells the changes between two plans in the order of the second, what is gone where it stood. */
final class ChangeList {
    private static final String KEY = "key";

    private final Matching matching;
    private final List<Change> changes = new ArrayList<>();

    private ChangeList(Matching matching) {
        this.matching = matching;
    }

    static List<Change> of(Site before, Site after, Matching matching) {
        ChangeList list = new ChangeList(matching);
        list.pair(before, after);
        return List.copyOf(list.changes);
    }

    private static Change.Place place(Site site) {
        return new Change.Place(site.path(), site.pointer());
    }

    private void pair(Site before, Site after) {
        if (before.part() instanceof Part.Single) {
            changed(before, after, "", Optional.of(before.part()), Optional.of(after.part()));
            return;
        }
        fields(Optional.of(before.part()), Optional.of(after.part()), before, after, "");
    }

    /** Components in the order of the plan, lists among them. */
    private void fields(Optional<Part> was, Optional<Part> is, Site before, Site after, String way) {
        if (was.equals(is) && !(hasStrangers(before, after, way))) {
            return;
        }
        if (isList(was) || isList(is)) {
            list(before, after, way, was, is);
            return;
        }
        if (!isKeyed(was) && !isKeyed(is)) {
            changed(before, after, way, was, is);
            return;
        }
        Set<String> keys = new LinkedHashSet<>();
        for (Optional<Part> part : List.of(is, was)) {
            part.filter(Part.Keyed.class::isInstance)
                    .ifPresent(
                            keyed -> keys.addAll(((Part.Keyed) keyed).fields().keySet()));
        }
        for (String key : keys) {
            fields(field(was, key), field(is, key), before, after, way.isEmpty() ? key : way + "/" + key);
        }
    }

    /** Whether something equal has nevertheless come from elsewhere. */
    private boolean hasStrangers(Site before, Site after, String way) {
        for (var list : after.lists().entrySet()) {
            boolean within =
                    way.isEmpty() || list.getKey().equals(way) || list.getKey().startsWith(way + "/");
            List<Site> old = before.list(list.getKey());
            for (int i = 0; within && i < list.getValue().size(); i++) {
                Site site = list.getValue().get(i);
                Optional<Site> source = matching.oldOf(site);
                if (source.isEmpty()
                        || i >= old.size()
                        || source.get() != old.get(i)
                        || hasStrangers(old.get(i), site, "")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isList(Optional<Part> part) {
        return part.filter(Part.Many.class::isInstance).isPresent();
    }

    private static boolean isKeyed(Optional<Part> part) {
        return part.filter(Part.Keyed.class::isInstance).isPresent();
    }

    private static Optional<Part> field(Optional<Part> part, String key) {
        return part.filter(Part.Keyed.class::isInstance)
                .map(keyed -> ((Part.Keyed) keyed).fields().get(key));
    }

    private void changed(Site before, Site after, String way, Optional<Part> was, Optional<Part> is) {
        changes.add(new Change.Changed(
                place(before),
                place(after),
                way.equals(Part.Keyed.KEY) ? KEY : way,
                component(is.isPresent() ? after.part() : before.part(), way),
                was.map(Texts::value),
                is.map(Texts::value)));
    }

    /** The record that a component belongs to, and the component: {@code Signature.name}. */
    private static String component(Part around, String way) {
        String component = "";
        Part at = around;
        for (String step : way.split("/")) {
            if (!(at instanceof Part.Keyed keyed)) {
                return "";
            }
            if (keyed.kind() != java.util.Map.class) {
                component = keyed.kind().getSimpleName() + "." + step;
            }
            at = keyed.fields().get(step);
        }
        return component;
    }

    private void list(Site before, Site after, String way, Optional<Part> was, Optional<Part> is) {
        List<Site> old = before.list(way);
        List<Site> now = after.list(way);
        boolean minor = old.stream().allMatch(Site::isMinor) && now.stream().allMatch(Site::isMinor);
        if (minor && !(before.part() instanceof Part.Many)) {
            changed(before, after, way, was, is);
            return;
        }
        if (minor) {
            cells(before, after, old, now);
            return;
        }
        Set<Site> steady = steady(old, now);
        int next = 0;
        for (Site site : now) {
            Optional<Site> source = matching.oldOf(site);
            if (source.isPresent() && steady.contains(site)) {
                next = removed(old, next, source.get().index());
            }
            element(site, source, steady.contains(site));
        }
        removed(old, next, old.size());
    }

    private void element(Site site, Optional<Site> source, boolean steady) {
        if (source.isEmpty()) {
            changes.add(new Change.Added(place(site), Texts.excerpt(site.part())));
            site.lists().values().forEach(sites -> sites.forEach(this::foreign));
            return;
        }
        if (!steady) {
            changes.add(new Change.Moved(place(source.get()), place(site), Texts.excerpt(site.part())));
        }
        pair(source.get(), site);
    }

    /** What has come from elsewhere into something new. */
    private void foreign(Site site) {
        Optional<Site> source = matching.oldOf(site);
        if (source.isPresent()) {
            element(site, source, false);
        } else {
            site.lists().values().forEach(sites -> sites.forEach(this::foreign));
        }
    }

    private int removed(List<Site> old, int from, int to) {
        for (int i = from; i < to; i++) {
            if (matching.newOf(old.get(i)).isEmpty()) {
                changes.add(new Change.Removed(
                        place(old.get(i)), Texts.excerpt(old.get(i).part())));
            }
        }
        return Math.max(from, to);
    }

    /** The cells of a row, one by one. */
    private void cells(Site before, Site after, List<Site> old, List<Site> now) {
        for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
            Optional<Part> was = i < old.size() ? Optional.of(old.get(i).part()) : Optional.empty();
            Optional<Part> is = i < now.size() ? Optional.of(now.get(i).part()) : Optional.empty();
            if (!was.equals(is)) {
                changed(before, after, String.valueOf(i + 1), was, is);
            }
        }
    }

    /** Those that stand in the list as they did: the most that kept their order. */
    private Set<Site> steady(List<Site> old, List<Site> now) {
        List<Site> stayed = now.stream()
                .filter(site -> matching.oldOf(site).filter(old::contains).isPresent())
                .toList();
        List<Integer> is =
                stayed.stream().map(site -> matching.oldOf(site).get().index()).toList();
        List<Integer> was = is.stream().sorted().toList();
        Set<Site> steady = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        int at = 0;
        for (Differences.Change change : Differences.between(was, is)) {
            while (at < change.newFrom()) {
                steady.add(stayed.get(at++));
            }
            at = change.newTo();
        }
        steady.addAll(stayed.subList(at, stayed.size()));
        return steady;
    }
}
