package vn.kehoach.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.shape.Part;

/** Parts of a plan as words. */
final class Texts {
    private static final List<String> WORDS = List.of("title", "text", "heading", "group", "intro", "cite", "as");

    private Texts() {}

    /** The words of a part; {@code deep}: with those of its points. */
    static void words(Part part, StringBuilder words, boolean deep) {
        if (part instanceof Part.Single single) {
            words.append(single.text()).append(' ');
        } else if (part instanceof Part.Many many) {
            many.elements().forEach(element -> words(element, words, deep));
        } else if (part instanceof Part.Keyed keyed) {
            keyed.fields().forEach((key, field) -> {
                boolean points = key.equals("items") || key.equals("targets") || key.equals("goals");
                if (!key.equals("id") && (deep || !points)) {
                    words(field, words, deep);
                }
            });
        }
    }

    /** A few words by which to know a part: its title or text, else all of it on one line. */
    static String excerpt(Part part) {
        if (part instanceof Part.Keyed keyed) {
            Optional<String> words = WORDS.stream()
                    .map(keyed::text)
                    .filter(text -> !text.isEmpty())
                    .findFirst();
            if (words.isPresent()) {
                return words.get();
            }
        }
        return value(part);
    }

    /** A part on one line. */
    static String value(Part part) {
        if (part instanceof Part.Single single) {
            return single.text();
        }
        if (part instanceof Part.Many many) {
            return many.elements().stream().map(Texts::value).collect(Collectors.joining(", "));
        }
        Part.Keyed keyed = (Part.Keyed) part;
        if (keyed.fields().size() == 1) {
            return value(keyed.fields().values().iterator().next());
        }
        return keyed.fields().entrySet().stream()
                .map(field -> field.getKey() + ": " + value(field.getValue()))
                .collect(Collectors.joining("; "));
    }
}
