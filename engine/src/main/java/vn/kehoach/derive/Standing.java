package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;

/**
 * How what a derived plan inherits stands to what its author has last seen of it.
 *
 * @param items what somebody has to look at, in the order of the template; what is gone from there stands last
 * @param unchanged how many parts are as they were seen
 * @param now what would be written down as seen, by path
 * @param words of what the template says at this unit, by path
 */
public record Standing(List<Item> items, int unchanged, Map<String, String> now, Map<String, String> words) {
    /** Keeps its own copies. */
    public Standing {
        items = List.copyOf(items);
        now = Collections.unmodifiableMap(new LinkedHashMap<>(now));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** The same, where the words before that were not written down are those of an earlier template. */
    public Standing since(Standing earlier) {
        List<Item> told = items.stream()
                .map(item -> item.before().isEmpty()
                        ? new Item(
                                item.path(),
                                item.state(),
                                earlier.words.getOrDefault(item.path(), ""),
                                item.above(),
                                item.here())
                        : item)
                .toList();
        return new Standing(told, unchanged, now, words);
    }

    /** What happened to a part. */
    public enum State {
        /** The template says something else, and so does the plan now. */
        CHANGED,
        /** The template says something else, but the plan has its own words. */
        CONFLICT,
        /** It is no longer in the template, nor in the plan. */
        REMOVED,
        /** It is no longer in the template, and the plan's change of it has nothing to change. */
        REMOVED_CHANGED_HERE,
        /** It is new: the plan has it now. */
        NEW;

        /** Its word in reports: {@code removed-changed-here}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One part.
     *
     * @param path of it
     * @param state what happened to it
     * @param before the words that were seen; empty where they were not written down
     * @param above the template's words at this unit; empty where it has none
     * @param here the plan's words; empty where it has none
     */
    public record Item(String path, State state, String before, String above, String here) {
        /** Whether somebody has to decide, because the plan has words of its own where the template changed. */
        public boolean isConflict() {
            return state == State.CONFLICT || state == State.REMOVED_CHANGED_HERE;
        }
    }

    /**
     * @param all of the template, whichever unit it is for
     * @param inherited what of it holds at the unit, with its words filled in
     * @param here what the plan makes of that
     * @param certain whether everything is known that says what holds at the unit
     */
    static Standing of(ChildFile child, Inventory all, Inventory inherited, Inventory here, boolean certain) {
        List<String> overridden = new ArrayList<>();
        child.planEntries().forEach(entry -> overridden.add(entry.key()));
        child.changes().stream()
                .filter(change -> change.verb().overrides())
                .forEach(change -> overridden.add(change.path().text()));
        List<Item> items = new ArrayList<>();
        Map<String, String> now = new LinkedHashMap<>();
        int unchanged = 0;
        for (Map.Entry<String, Inventory.Element> part : all.parts().entrySet()) {
            String path = part.getKey();
            String digest = part.getValue().digest();
            boolean isOwn = overridden.stream().anyMatch(each -> isAt(path, each));
            boolean isHere = inherited.at(path).isPresent();
            String above = words(inherited, path);
            now.put(path, noted(digest, isHere || !certain, isOwn ? above : ""));
            Optional<ChildFile.Seen> seen = Optional.ofNullable(child.seen().get(path));
            if (seen.filter(said -> said.digest().equals(digest)).isPresent()) {
                unchanged++;
            } else if (isHere) {
                State state = seen.isEmpty() && (child.seen().isEmpty() || !isOwn)
                        ? State.NEW
                        : isOwn ? State.CONFLICT : State.CHANGED;
                items.add(new Item(path, state, before(seen), above, words(here, path)));
            } else if (seen.filter(ChildFile.Seen::held).isPresent()) {
                items.add(new Item(path, State.REMOVED, before(seen), "", words(here, path)));
            }
        }
        child.seen().forEach((path, seen) -> {
            boolean isOwn = child.changes().stream()
                    .anyMatch(change -> change.path().text().equals(path));
            if (all.at(path).isEmpty() && (isOwn || seen.held())) {
                State state = isOwn ? State.REMOVED_CHANGED_HERE : State.REMOVED;
                items.add(new Item(path, state, seen.words(), "", words(here, path)));
            }
        });
        Map<String, String> words = new LinkedHashMap<>();
        inherited.parts().forEach((path, part) -> words.put(path, Branch.words(part.node())));
        return new Standing(items, unchanged, now, words);
    }

    private static String noted(String digest, boolean held, String words) {
        String mark = held ? digest : digest + ChildFile.NOT_HERE;
        return words.isEmpty() ? mark : mark + " " + words;
    }

    private static String before(Optional<ChildFile.Seen> seen) {
        return seen.map(ChildFile.Seen::words).orElse("");
    }

    /** Whether a part is another or lies below it. */
    private static boolean isAt(String path, String other) {
        return path.equals(other) || path.startsWith(other + "/");
    }

    private static String words(Inventory parts, String path) {
        return parts.at(path).map(part -> Branch.words(part.node())).orElse("");
    }

    /** That there is something to look at; graver in a plan that is signed, of which nothing may change any more. */
    Optional<Diagnostic> finding(ChildFile child) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        boolean isNew = child.seen().isEmpty();
        Diagnostic finding = DeriveCode.DERIVE_PARENT_CHANGED.at(
                child.name(),
                child.scalar(ChildFile.FROM).span(),
                "/" + ChildFile.FROM,
                isNew ? "never" : child.isIssued() ? "issued" : "message",
                items.size(),
                child.name());
        return Optional.of(
                child.isIssued() && !isNew
                        ? finding.as(Severity.ERROR)
                                .hinting(Message.of(finding.code() + ".hint-issued", items.size(), child.name()))
                        : finding);
    }
}
