package vn.kehoach.check;

import java.util.EnumSet;
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
    /** Whose rules say nothing of the names that the office allows. */
    private static final Set<RuleGroup> SPARING = EnumSet.of(RuleGroup.LANGUAGE, RuleGroup.PLACE);

    private final Rule rule;
    private final PlanView plan;
    private final boolean sparesNames;
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
            PlanView plan,
            Lines lines,
            Optional<Message> legal,
            Set<String> unfinished,
            List<Diagnostic> findings) {
        this.rule = rule;
        this.plan = plan;
        this.sparesNames = SPARING.contains(RuleCatalogue.group(rule));
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
        return plan.place(pointer);
    }

    /** A finding of the rule's usual severity at a value. The sentence is {@code CODE.SENTENCE} in the bundle. */
    public void at(String pointer, String sentence, Object... arguments) {
        at(rule.severity(), pointer, sentence, arguments);
    }

    /** A finding at a value. */
    public void at(Severity severity, String pointer, String sentence, Object... arguments) {
        Origins.Place place = plan.place(pointer);
        if (rule instanceof TodoLeft || !unfinished.contains(place.pointer())) {
            add(severity, place, place.value(), sentence, arguments);
        }
    }

    /** A finding at a key, of something that its value lacks. */
    public void onKey(Severity severity, String pointer, String sentence, Object... arguments) {
        Origins.Place place = plan.place(pointer);
        add(severity, place, place.key().orElse(place.value()), sentence, arguments);
    }

    /** A finding about the whole file. */
    public void onFile(Severity severity, String sentence, Object... arguments) {
        add(severity, Origins.Place.WHOLE_FILE, Span.WHOLE_FILE, sentence, arguments);
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
        if (isSpared(text, offset, offset + length)) {
            return;
        }
        Origins.Place place = plan.place(pointer);
        String stretch = text.substring(offset, offset + length);
        int earlier = Lines.count(text.substring(0, offset), stretch);
        Span span = lines.find(stretch, place.value(), earlier).orElse(place.value());
        add(severity, place, span, sentence, arguments);
    }

    /**
     * A finding at a stretch of a text, yet to be told: {@code report.on(prose, 3, 8).safely("hướng").say("message", …)}.
     *
     * @param start of the stretch in the text, in UTF-16 units from 0
     * @param end behind it; greater than the start
     */
    public Spot on(Prose prose, int start, int end) {
        return on(prose.pointer(), prose.text(), start, end);
    }

    /**
     * A finding at a stretch of a value that is no text for readers, such as an id, yet to be told.
     *
     * @param pointer of the value
     * @param value as it was read
     * @param start of the stretch in the value, in UTF-16 units from 0
     * @param end behind it; greater than the start
     */
    public Spot on(String pointer, String value, int start, int end) {
        return new Spot(this, pointer, value, start, end);
    }

    /** The same at a whole value. */
    public Spot on(String pointer, String value) {
        return on(pointer, value, 0, value.length());
    }

    /** Takes down what is told of a stretch. Nothing is said of values that begin with {@code TODO}. */
    void tell(Spot spot, String sentence, Object... arguments) {
        Origins.Place place = plan.place(spot.pointer());
        if (unfinished.contains(place.pointer()) || isSpared(spot.text(), spot.start(), spot.end())) {
            return;
        }
        Optional<ScalarPlaces> places = place.elsewhere().isPresent() ? Optional.empty() : placesOf(spot, place);
        Span span = places.map(at -> at.span(spot.start(), spot.end())).orElse(place.value());
        Optional<Fix> fix = places.flatMap(spot::fix);
        findings.add(diagnostic(spot.severity().orElse(rule.severity()), place, span, sentence, fix, arguments));
    }

    private boolean isSpared(String text, int start, int end) {
        return sparesNames && plan.allowed().cover(text, start, end);
    }

    /** Those of the text that the rule spoke of last are kept: rules go through a plan text by text. */
    private Optional<ScalarPlaces> placesOf(Spot spot, Origins.Place place) {
        if (!spot.pointer().equals(placedPointer)) {
            placedPointer = spot.pointer();
            placed = ScalarPlaces.of(spot.text(), place.value(), lines.all());
        }
        return placed;
    }

    /** A finding at a place of the file that is no part of the plan, such as a comment. */
    public void onSpan(Span span, String sentence, Object... arguments) {
        add(rule.severity(), Origins.Place.WHOLE_FILE, span, sentence, arguments);
    }

    private void add(Severity severity, Origins.Place place, Span span, String sentence, Object... arguments) {
        findings.add(diagnostic(severity, place, span, sentence, Optional.empty(), arguments));
    }

    /** What stands in a file beside the plan is told there, as a whole. */
    private Diagnostic diagnostic(
            Severity severity,
            Origins.Place place,
            Span span,
            String sentence,
            Optional<Fix> fix,
            Object... arguments) {
        return new Diagnostic(
                rule.code(),
                severity,
                place.elsewhere().map(Origins.Elsewhere::file).orElse(plan.file()),
                place.elsewhere().map(Origins.Elsewhere::span).orElse(span),
                place.pointer(),
                Message.of(rule.code() + "." + sentence, arguments),
                Optional.of(Message.of(rule.code() + ".hint", arguments)),
                legal,
                fix);
    }
}
