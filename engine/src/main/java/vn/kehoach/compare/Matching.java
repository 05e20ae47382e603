package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.words.Pairing;

/**
 * Which element of one plan is which of another. In this order: in the lists of two elements that are a pair, what is called the same;
 * then what is most alike in order; then what is much alike, wherever in the list. At last, anywhere in the plans, points and targets
 * whose name occurs once in either, and such as are very much alike.
 */
final class Matching {
    private static final double ALIKE = 0.4;
    private static final double ALIKE_ELSEWHERE = 0.7;
    private static final double ALIKE_IN_ANOTHER_PART = 0.75;
    /** Points of fewer words are not looked for in other parts of a plan: too many say the same. */
    private static final int WORDS = 5;

    private final Map<Site, Site> newOf = new IdentityHashMap<>();
    private final Map<Site, Site> oldOf = new IdentityHashMap<>();

    private Matching() {}

    /** The pairs of two plans, these themselves the first. */
    static Matching of(Site before, Site after) {
        Matching matching = new Matching();
        matching.pair(before, after);
        matching.byUniqueName(before, after);
        matching.inOtherParts(before, after);
        return matching;
    }

    /** What an element of the second plan was in the first. */
    Optional<Site> oldOf(Site site) {
        return Optional.ofNullable(oldOf.get(site));
    }

    /** What an element of the first plan has become in the second. */
    Optional<Site> newOf(Site site) {
        return Optional.ofNullable(newOf.get(site));
    }

    private boolean isFree(Site site) {
        return !newOf.containsKey(site) && !oldOf.containsKey(site);
    }

    private List<Site> free(List<Site> sites) {
        return sites.stream().filter(this::isFree).toList();
    }

    private void pair(Site before, Site after) {
        newOf.put(before, after);
        oldOf.put(after, before);
        after.lists().forEach((way, sites) -> lists(before.list(way), sites));
    }

    private void lists(List<Site> before, List<Site> after) {
        byName(before, after);
        List<Site> was = free(before);
        List<Site> is = free(after);
        int[] pairs = Pairing.of(was, is, Site::part, (one, other) -> inOrder(one, other));
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
                pair(was.get(pairs[i]), is.get(i));
            }
        }
        bestOf(free(before), free(after), ALIKE_ELSEWHERE, 0);
    }

    private void byName(List<Site> before, List<Site> after) {
        Map<String, Site> named = new HashMap<>();
        free(before).stream()
                .filter(site -> !site.name().isEmpty())
                .forEach(site -> named.putIfAbsent(site.name(), site));
        for (Site site : free(after)) {
            Site old = named.get(site.name());
            if (old != null && isFree(old) && old.kind() == site.kind()) {
                pair(old, site);
            }
        }
    }

    /** Single values are equal or others; what is called otherwise must be much alike to be the same. */
    private static double inOrder(Site before, Site after) {
        if (before.kind() != after.kind() || isValue(before)) {
            return 0;
        }
        double alike = before.likeness(after);
        boolean renamed = !before.name().isEmpty() && !after.name().isEmpty();
        return alike >= (renamed ? ALIKE_ELSEWHERE : ALIKE) ? alike : 0;
    }

    private static boolean isValue(Site site) {
        return site.isMinor() && !(site.part() instanceof vn.kehoach.shape.Part.Many);
    }

    private void byUniqueName(Site before, Site after) {
        Map<String, List<Site>> was = named(before);
        Map<String, List<Site>> is = named(after);
        was.forEach((name, old) -> {
            List<Site> now = is.getOrDefault(name, List.of());
            if (old.size() == 1 && now.size() == 1 && isFree(old.get(0)) && isFree(now.get(0))) {
                pair(old.get(0), now.get(0));
            }
        });
    }

    private static Map<String, List<Site>> named(Site plan) {
        Map<String, List<Site>> named = new java.util.LinkedHashMap<>();
        plan.each(site -> {
            if (site.isMovable() && !site.name().isEmpty()) {
                named.computeIfAbsent(site.kind().getSimpleName() + " " + site.name(), name -> new ArrayList<>())
                        .add(site);
            }
        });
        return named;
    }

    private void inOtherParts(Site before, Site after) {
        bestOf(movable(before), movable(after), ALIKE_IN_ANOTHER_PART, WORDS);
    }

    private List<Site> movable(Site plan) {
        List<Site> all = new ArrayList<>();
        plan.each(site -> {
            if (site.isMovable() && isFree(site)) {
                all.add(site);
            }
        });
        return all;
    }

    /** Pairs what is at least so much alike, the most alike first; of equally alike ones the first. */
    private void bestOf(List<Site> before, List<Site> after, double least, int words) {
        record Pair(Site old, Site now, double alike) {}
        List<Pair> pairs = new ArrayList<>();
        for (Site old : before) {
            for (Site now : after) {
                if (old.kind() == now.kind() && old.words() >= words && now.words() >= words) {
                    double alike = isValue(old) ? (old.part().equals(now.part()) ? 1 : 0) : old.likeness(now);
                    if (alike >= least) {
                        pairs.add(new Pair(old, now, alike));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::alike).reversed());
        for (Pair pair : pairs) {
            if (isFree(pair.old()) && isFree(pair.now())) {
                pair(pair.old(), pair.now());
            }
        }
    }
}
