package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.Span;

/** A stretch of a text of which a rule is about to tell something. */
public final class Spot {
    private final Report report;
    private final String pointer;
    private final String text;
    private final int start;
    private final int end;
    private Optional<Severity> severity = Optional.empty();
    private Optional<Fix.Kind> kind = Optional.empty();
    private final List<Replacement> replacements = new ArrayList<>();

    Spot(Report report, String pointer, String text, int start, int end) {
        if (start < 0 || end <= start || end > text.length()) {
            throw new IllegalArgumentException("no stretch of the text: " + start + " to " + end);
        }
        this.report = report;
        this.pointer = pointer;
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** Of another severity than the rule's usual one. */
    public Spot severity(Severity other) {
        severity = Optional.of(other);
        return this;
    }

    /** With a correction that changes how the stretch is written, not what it says. */
    public Spot safely(String with) {
        return replacing(Fix.Kind.SAFE, with);
    }

    /** With a correction that a person must look at. */
    public Spot unsafely(String with) {
        return replacing(Fix.Kind.UNSAFE, with);
    }

    /** With a correction of a kind; none of {@link Fix.Kind#NONE}. */
    public Spot replacing(Fix.Kind how, String with) {
        kind = how == Fix.Kind.NONE ? Optional.empty() : Optional.of(how);
        replacements.clear();
        return and(start, end, with);
    }

    /**
     * With one more replacement in the same text, which belongs to the same correction; those of one text are given in its order.
     *
     * @param from in UTF-16 units from 0
     * @param to behind the last; greater than {@code from}
     */
    public Spot and(int from, int to, String with) {
        if (from < 0 || to <= from || to > text.length()) {
            throw new IllegalArgumentException("no stretch of the text: " + from + " to " + to);
        }
        replacements.add(new Replacement(from, to, with));
        return this;
    }

    /** Tells it. The sentence is {@code CODE.SENTENCE} in the bundle. */
    public void say(String sentence, Object... arguments) {
        report.tell(this, sentence, arguments);
    }

    String pointer() {
        return pointer;
    }

    String text() {
        return text;
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

    /** The correction in the file: only what differs between a stretch and its replacement is touched. */
    Optional<Fix> fix(ScalarPlaces places) {
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>(replacements.size());
        if (!places.mayBe(whole())) {
            return Optional.empty();
        }
        for (Replacement replacement : replacements) {
            Optional<Edit> edit = edit(replacement, places);
            if (edit.isEmpty()) {
                return Optional.empty();
            }
            edits.add(edit.get());
        }
        return Optional.of(new Fix(kind.get(), edits));
    }

    /** The text with the replacements. */
    private String whole() {
        StringBuilder whole = new StringBuilder(text);
        for (int i = replacements.size() - 1; i >= 0; i--) {
            whole.replace(replacements.get(i).from, replacements.get(i).to, replacements.get(i).with);
        }
        return whole.toString();
    }

    private Optional<Edit> edit(Replacement replacement, ScalarPlaces places) {
        String stretch = text.substring(replacement.from, replacement.to);
        String with = replacement.with;
        int same = 0;
        while (same < Math.min(stretch.length(), with.length()) - 1 && stretch.charAt(same) == with.charAt(same)) {
            same++;
        }
        int sameEnd = 0;
        while (sameEnd < Math.min(stretch.length(), with.length()) - same
                && stretch.charAt(stretch.length() - 1 - sameEnd) == with.charAt(with.length() - 1 - sameEnd)
                && stretch.length() - sameEnd - same > 1) {
            sameEnd++;
        }
        Span span = places.span(replacement.from + same, replacement.to - sameEnd);
        return places.written(with.substring(same, with.length() - sameEnd)).map(words -> new Edit(span, words));
    }

    private record Replacement(int from, int to, String with) {}
}
