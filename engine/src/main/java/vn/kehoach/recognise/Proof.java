package vn.kehoach.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.document.Document;

/** Finds the items, bases and opening that a plan would print in other words than the original's: they were typed wrongly. */
final class Proof {
    private static final Pattern ITEM = Pattern.compile("^(/[^/]+(?:/items/[0-9]+)+|/bases/[0-9]+|/opening)(/.*)?$");

    private Proof() {}

    /** The pointers of the items whose own words, without those of their points, differ. */
    static Set<String> failures(Notes notes, Document document) {
        Map<String, List<String>> printed = new HashMap<>();
        document.blocks().stream()
                .flatMap(block -> block.accept(new PrintedTexts()))
                .forEach(line -> add(printed, line.from(), Conservation.words(line.text())));
        Map<String, List<String>> original = new HashMap<>();
        notes.words().forEach((pointer, words) -> add(original, pointer, words));
        Set<String> failures = new LinkedHashSet<>();
        original.forEach((pointer, words) -> {
            if (!words.equals(printed.getOrDefault(pointer, List.of()))) {
                failures.add(pointer);
            }
        });
        return failures;
    }

    private static void add(Map<String, List<String>> all, String pointer, List<String> words) {
        Matcher item = ITEM.matcher(pointer);
        if (item.matches()) {
            all.computeIfAbsent(item.group(1), none -> new ArrayList<>()).addAll(words);
        }
    }
}
