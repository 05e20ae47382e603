package vn.kehoach.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.check.rule.file.TodoLeft;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.shape.Origins;
import vn.kehoach.source.Span;

/** Takes down what one rule finds, at the places that the author knows. */
public final class Report {
    private final Rule rule;
    private final Origins origins;
    private final Lines lines;
    private final Optional<Message> legal;
    private final Set<String> unfinished;
    private final List<Diagnostic> findings;
    private String placedPointer = "";
    private Optional<ScalarPlaces> placed = Optional.empty();

    /**
     * @param legal the ground of what the rule finds in this plan
     * @param unfinished paths of the values left as {@code TODO}, of which other rules keep silent
     * @param findings where the findings go
     */
    Report(
            Rule rule,
            Origins origins,
            Lines lines,
            Optional<Message> legal,
            Set<String> unfinished,
            List<Diagnostic> findings) {
        this.rule = rule;
        this.origins = origins;
        this.lines = lines;
        this.legal = legal;
        this.unfinished = unfinished;
        this.findings = findings;
    }

    /** What this rule and those before it have found. */
    public List<Diagnostic> soFar() {
        return List.copyOf(findings);
    }

    /** Where a part is written, or else its nearest written parent. */
    public Origins.Place place(String pointer) {
        return origins.at(pointer);
    }

    /** A finding of the rule's usual severity at a value. The sentence is {@code CODE.SENTENCE} in the bundle. */
    public void at(String pointer, String sentence, Object... arguments) {
        at(rule.severity(), pointer, sentence, arguments);
    }

    /** A finding at a value. */
    public void at(Severity severity, String pointer, String sentence, Object... arguments) {
        Origins.Place place = origins.at(pointer);
        if (rule instanceof TodoLeft || !unfinished.contains(place.pointer())) {
            add(severity, place.value(), place.pointer(), sentence, arguments);
        }
    }

    /** A finding at a key, of something that its value lacks. */
    public void onKey(Severity severity, String pointer, String sentence, Object... arguments) {
        Origins.Place place = origins.at(pointer);
        add(severity, place.key().orElse(place.value()), place.pointer(), sentence, arguments);
    }

    /** A finding about the whole file. */
    public void onFile(Severity severity, String sentence, Object... arguments) {
        add(severity, Span.WHOLE_FILE, "", sentence, arguments);
    }

    /**
     * A finding at a stretch of a text.
     *
     * @param text the value at the pointer
     * @param offset of the stretch, in chars from 0
     * @param length in chars
     */
    public void inside(
            Severity severity,
            String pointer,
            String text,
            int offset,
            int length,
            String sentence,
            Object... arguments) {
        Origins.Place place = origins.at(pointer);
        String stretch = text.substring(offset, offset + length);
        int earlier = Lines.count(text.substring(0, offset), stretch);
        Span span = lines.find(stretch, place.value(), earlier).orElse(place.value());
        add(severity, span, place.pointer(), sentence, arguments);
    }

    /**
     * A finding at a stretch of a text, yet to be told: {@code report.on(prose, 3, 8).safely("hướng").say("message", …)}.
     *
     * @param start of the stretch in the text, in UTF-16 units from 0
     * @param end behind it; greater than the start
     */
    public Spot on(Prose prose, int start, int end) {
        return new Spot(this, prose, start, end);
    }

    /** Takes down what is told of a stretch. Nothing is said of values that begin with {@code TODO}. */
    void tell(Spot spot, String sentence, Object... arguments) {
        Prose prose = spot.prose();
        Origins.Place place = origins.at(prose.pointer());
        if (unfinished.contains(place.pointer())) {
            return;
        }
        Optional<ScalarPlaces> places = placesOf(prose, place);
        Span span = places.map(at -> at.span(spot.start(), spot.end())).orElse(place.value());
        Optional<Fix> fix = places.flatMap(at -> spot.fix(at));
        findings.add(
                diagnostic(spot.severity().orElse(rule.severity()), span, place.pointer(), sentence, fix, arguments));
    }

    /** Those of the text that the rule spoke of last are kept: rules go through a plan text by text. */
    private Optional<ScalarPlaces> placesOf(Prose prose, Origins.Place place) {
        if (!prose.pointer().equals(placedPointer)) {
            placedPointer = prose.pointer();
            // A text that is the whole of its point has the point's place; a place of other things does not fit the
            // words.
            placed = ScalarPlaces.of(prose.text(), place.value(), lines.all());
        }
        return placed;
    }

    /** A finding at a place of the file that is no part of the plan, such as a comment. */
    public void onSpan(Span span, String sentence, Object... arguments) {
        add(rule.severity(), span, "", sentence, arguments);
    }

    private void add(Severity severity, Span span, String path, String sentence, Object... arguments) {
        findings.add(diagnostic(severity, span, path, sentence, Optional.empty(), arguments));
    }

    private Diagnostic diagnostic(
            Severity severity, Span span, String path, String sentence, Optional<Fix> fix, Object... arguments) {
        return new Diagnostic(
                rule.code(),
                severity,
                origins.file(),
                span,
                path,
                Message.of(rule.code() + "." + sentence, arguments),
                Optional.of(Message.of(rule.code() + ".hint", arguments)),
                legal,
                fix);
    }
}
