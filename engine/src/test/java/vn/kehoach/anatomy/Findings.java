package vn.kehoach.anatomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kehoach.Engine;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.source.Position;
import vn.kehoach.source.Span;

/** What is found in a real plan, brought from the plan file to the lines of the original. */
final class Findings {
    private static final int MOST_LETTERS = 40;

    private final Seed seed;
    private final Messages rules = Engine.messages(Lang.VI);
    private final Messages matters = Matter.messages(Lang.VI);
    private final Map<String, Alignment> alignments = new HashMap<>();

    private Findings(Seed seed) {
        this.seed = seed;
    }

    /** Everything that import and rules tell, the import's first. */
    static List<Finding> in(Seed seed) {
        Findings findings = new Findings(seed);
        return Stream.concat(
                        seed.draft().remarks().stream().map(findings::told),
                        seed.diagnostics().stream().map(findings::found))
                .toList();
    }

    /** Where a page end has cut a paragraph, its first half is meant too. */
    private Finding told(Remark remark) {
        List<Stretch> places = new ArrayList<>(List.of(whole(remark.place().number())));
        if (remark.matter() == Matter.JOINED) {
            int before = remark.place().number() - 1;
            while (before > 1 && seed.line(before).isBlank()) {
                before--;
            }
            places.add(0, whole(before));
        }
        return new Finding(
                seed.name(),
                Finding.IMPORT + remark.matter().word(),
                Severity.INFO,
                places,
                String.join(" ", remark.details()),
                matters.text(remark.sentence()));
    }

    private Finding found(Diagnostic diagnostic) {
        List<Stretch> places = places(diagnostic);
        String said = rules.text(diagnostic.message());
        String words = places.isEmpty() ? said : words(diagnostic.span());
        return new Finding(
                seed.name(),
                diagnostic.code(),
                diagnostic.severity(),
                places,
                words.length() > MOST_LETTERS ? words.substring(0, MOST_LETTERS).strip() : words,
                said);
    }

    private List<Stretch> places(Diagnostic diagnostic) {
        List<String> pointers = seed.origins().places().entrySet().stream()
                .filter(entry -> entry.getValue().pointer().equals(diagnostic.path()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        List<Integer> own = lines(pointers.stream().flatMap(this::ownText));
        if (!own.isEmpty()) {
            Span value = seed.origins().at(pointers.get(0)).value();
            return alignments
                    .computeIfAbsent(diagnostic.path(), path -> new Alignment(seed, value, own))
                    .places(diagnostic);
        }
        List<Integer> inside = lines(below(pointers));
        return (inside.isEmpty() ? around(pointers) : inside)
                .stream().map(this::whole).toList();
    }

    /**
     * A part that has a place of its own; of an item that is nothing but its text that is the text's. Place and day stand in one line.
     */
    private Stream<String> ownText(String pointer) {
        boolean isLeaf = seed.origins().places().keySet().stream().noneMatch(part -> part.startsWith(pointer + "/"));
        String beside = pointer.equals("/place") ? "/date" : pointer;
        return Stream.of(beside, isLeaf ? pointer + "/text" : pointer)
                .filter(seed.draft().places()::containsKey)
                .distinct();
    }

    private Stream<String> below(List<String> pointers) {
        return pointers.stream()
                .filter(pointer -> !pointer.isEmpty())
                .flatMap(pointer ->
                        seed.draft().places().keySet().stream().filter(part -> part.startsWith(pointer + "/")));
    }

    /** The lines of the texts beside a value, such as the heading from which a body was read. */
    private List<Integer> around(List<String> pointers) {
        for (String pointer : pointers) {
            for (int slash = pointer.lastIndexOf('/'); slash > 0; slash = pointer.lastIndexOf('/', slash - 1)) {
                String parent = pointer.substring(0, slash);
                List<Integer> lines = lines(seed.draft().places().keySet().stream()
                        .filter(part -> part.equals(parent)
                                || part.startsWith(parent + "/") && part.indexOf('/', parent.length() + 1) < 0));
                if (!lines.isEmpty()) {
                    return lines;
                }
            }
        }
        return List.of();
    }

    private List<Integer> lines(Stream<String> parts) {
        return parts.flatMap(part -> seed.draft().places().getOrDefault(part, List.of()).stream())
                .map(Place::number)
                .distinct()
                .sorted()
                .toList();
    }

    private Stretch whole(int line) {
        return new Stretch(line, 0, seed.line(line).length());
    }

    /** What stands in the plan file, on one line. */
    private String words(Span span) {
        StringBuilder words = new StringBuilder();
        for (int line = span.start().line();
                line <= Math.min(seed.yaml().size(), span.end().line());
                line++) {
            String text = seed.yaml().get(line - 1);
            int from = line == span.start().line() ? offset(text, span.start()) : 0;
            int to = line == span.end().line() ? offset(text, span.end()) : text.length();
            words.append(' ').append(text, from, Math.max(from, to));
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static int offset(String line, Position place) {
        return line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
    }
}
