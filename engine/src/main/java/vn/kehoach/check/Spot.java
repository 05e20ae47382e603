package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** A stretch of a text of which a rule is about to tell something. */
public final class Spot {
    private final Report report;
    private final Prose prose;
    private final int start;
    private final int end;
    private Optional<Severity> severity = Optional.empty();
    private Optional<Fix.Kind> kind = Optional.empty();
    private String replacement = "";
    private final List<Part> parts = new ArrayList<>();

    Spot(Report report, Prose prose, int start, int end) {
        if (start < 0 || end <= start || end > prose.text().length()) {
            throw new IllegalArgumentException("no stretch of the text: " + start + " to " + end);
        }
        this.report = report;
        this.prose = prose;
        this.start = start;
        this.end = end;
    }

    /** Of another severity than the rule's usual one. */
    public Spot severity(Severity other) {
        severity = Optional.of(other);
        return this;
    }

    /** With a correction that changes how the stretch is written, not what it says. */
    public Spot safely(String text) {
        return replacing(Fix.Kind.SAFE, text);
    }

    /**
     * With a correction that changes how some words of the stretch are written, not what it says.
     *
     * @param words in the order of the text, none over another
     */
    public Spot safely(List<Part> words) {
        parts.addAll(words);
        return replacing(words.isEmpty() ? Fix.Kind.NONE : Fix.Kind.SAFE, "");
    }

    /** With a correction that a person must look at. */
    public Spot unsafely(String text) {
        return replacing(Fix.Kind.UNSAFE, text);
    }

    /** With a correction of a kind; none of {@link Fix.Kind#NONE}. */
    public Spot replacing(Fix.Kind how, String text) {
        kind = how == Fix.Kind.NONE ? Optional.empty() : Optional.of(how);
        replacement = text;
        return this;
    }

    /** Tells it. The sentence is {@code CODE.SENTENCE} in the bundle. */
    public void say(String sentence, Object... arguments) {
        report.tell(this, sentence, arguments);
    }

    /**
     * A part of a stretch and what is to stand there instead.
     *
     * @param start in the text, 0-based, in UTF-16 units
     * @param end behind it; greater than the start
     * @param text what is to stand there
     */
    public record Part(int start, int end, String text) {}

    Prose prose() {
        return prose;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    Optional<Severity> severity() {
        return severity;
    }

    /** The correction in the file: only what differs between the stretch and its replacement is touched. */
    Optional<Fix> fix(ScalarPlaces places) {
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        List<Part> replaced = parts.isEmpty() ? List.of(new Part(start, end, replacement)) : parts;
        return Optional.of(new Fix(
                kind.get(), replaced.stream().map(part -> edit(part, places)).toList()));
    }

    private Edit edit(Part part, ScalarPlaces places) {
        String stretch = prose.text().substring(part.start(), part.end());
        String text = part.text();
        int same = 0;
        while (same < Math.min(stretch.length(), text.length()) - 1 && stretch.charAt(same) == text.charAt(same)) {
            same++;
        }
        int sameEnd = 0;
        while (sameEnd < Math.min(stretch.length(), text.length()) - same
                && stretch.charAt(stretch.length() - 1 - sameEnd) == text.charAt(text.length() - 1 - sameEnd)
                && stretch.length() - sameEnd - same > 1) {
            sameEnd++;
        }
        return new Edit(
                places.span(part.start() + same, part.end() - sameEnd), text.substring(same, text.length() - sameEnd));
    }
}
