package vn.kehoach.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.shape.Origins;
import vn.kehoach.source.Position;
import vn.kehoach.source.Span;

/**
 * Findings beside the passage of the document that they speak of.
 *
 * @param passage absent for findings that no passage shows
 * @param start where the passage's part begins in the file; the beginning of the file without a passage
 * @param findings in the order of the file
 */
record Placed(Optional<Passage> passage, Position start, List<Diagnostic> findings) {
    /** The pointer of an element of a list. */
    private static final Pattern ELEMENT = Pattern.compile(".*/\\d+");

    Placed {
        findings = List.copyOf(findings);
    }

    /**
     * The findings of one file, in the order of the document; those that it does not show first, place by place.
     *
     * @param composed absent where the plan cannot be composed
     * @param sorted the findings
     */
    static List<Placed> of(Optional<Composed> composed, List<Diagnostic> sorted) {
        List<Part> parts = composed.map(Placed::parts).orElse(List.of());
        Map<Integer, List<Diagnostic>> shown = new TreeMap<>();
        List<Diagnostic> rest = new ArrayList<>();
        for (Diagnostic finding : sorted) {
            part(parts, finding)
                    .ifPresentOrElse(
                            part -> shown.computeIfAbsent(part.index(), first -> new ArrayList<>())
                                    .add(finding),
                            () -> rest.add(finding));
        }
        List<Placed> placed = new ArrayList<>();
        Place.of(rest).forEach(place -> placed.add(new Placed(Optional.empty(), Position.START, place.findings())));
        shown.forEach((index, findings) -> placed.add(new Placed(
                Optional.of(parts.get(index).passage()),
                parts.get(index).place().value().start(),
                findings)));
        return List.copyOf(placed);
    }

    /** A passage and where it is written. */
    private record Part(int index, Passage passage, Origins.Place place) {
        /** Whether a place in the file belongs to it. */
        private boolean has(Position position) {
            Span value = place.value();
            return value.start().compareTo(position) <= 0 && position.compareTo(value.end()) < 0;
        }

        /** How much of the file it is: the smaller, the nearer to what is spoken of. */
        private int lines() {
            return place.value().end().line() - place.value().start().line();
        }

        private int columns() {
            return place.value().end().column() - place.value().start().column();
        }
    }

    private static List<Part> parts(Composed composed) {
        List<Part> parts = new ArrayList<>();
        for (Passage passage : Passages.of(composed.document())) {
            Origins.Place place = passage.from().isEmpty()
                    ? Origins.Place.WHOLE_FILE
                    : composed.origins().at(passage.from());
            parts.add(new Part(parts.size(), passage, place));
        }
        return parts;
    }

    private static Optional<Part> part(List<Part> parts, Diagnostic finding) {
        if (finding.span().equals(Span.WHOLE_FILE)) {
            return Optional.empty();
        }
        return parts.stream()
                .filter(part -> !part.place().pointer().isEmpty())
                .filter(part -> part.has(finding.span().start()))
                .min(Comparator.comparingInt(Part::lines)
                        .thenComparingInt(Part::columns)
                        .thenComparingInt(Part::index))
                .or(() -> near(parts, finding.path()));
    }

    /**
     * The first passage of the part that a pointer names, or else of what holds it: what is spoken of is not printed itself, but
     * belongs to a point that is. Of other points in that one nothing is said.
     */
    private static Optional<Part> near(List<Part> parts, String path) {
        boolean above = false;
        for (String holder = path; !holder.isEmpty(); holder = holder.substring(0, holder.lastIndexOf('/'))) {
            Optional<Part> first = first(parts, holder, above);
            if (first.isPresent()) {
                return first;
            }
            above |= ELEMENT.matcher(holder).matches();
        }
        return Optional.empty();
    }

    /** The first passage of a part of the plan: {@code itself}: of its own words, not of a part inside it. */
    private static Optional<Part> first(List<Part> parts, String holder, boolean itself) {
        return parts.stream()
                .filter(part -> {
                    String pointer = part.place().pointer();
                    boolean within = pointer.equals(holder) || pointer.startsWith(holder + "/");
                    return within && (!itself || pointer.indexOf('/', holder.length() + 1) < 0);
                })
                .findFirst();
    }
}
