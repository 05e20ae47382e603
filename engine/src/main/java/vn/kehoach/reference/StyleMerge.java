package vn.kehoach.reference;

import java.util.Locale;
import java.util.Optional;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;
import vn.kehoach.manuscript.OfficeLook;

/** One component's style with what a reference document's style has in its place. */
final class StyleMerge {
    private static final String TEXT_CLAUSE = "II.6.e";
    private static final double SINGLE = 1;

    private final Style style;
    private final Permitted permitted;
    private final Findings findings;

    StyleMerge(Style style, Permitted permitted, Findings findings) {
        this.style = style;
        this.permitted = permitted;
        this.findings = findings;
    }

    Style with(OfficeLook.Named found) {
        double size = size(found.size());
        Style faced = face(found);
        if (style.name() == StyleName.PAGE_NUMBER) {
            // Word's own style of headers stands left; where its number stands, the paragraph says.
            return faced.sized(size);
        }
        Optional<Double> before = space(found.before(), style.before());
        // The room under a component with a line is shared out between both, so that the style alone does not tell it.
        Optional<Double> after = style.rule().isPresent() ? style.after() : space(found.after(), style.after());
        if (Permitted.TEXT.contains(style.name()) && found.before() + found.after() < Permitted.LEAST_SPACE) {
            findings.add(
                    "look.between",
                    style.title(),
                    Range.number(found.before() + found.after()),
                    Range.number(Permitted.LEAST_SPACE),
                    permitted.clause(TEXT_CLAUSE));
            before = style.before();
            after = style.after();
        }
        Style lined = lines(faced.sized(size), found.line());
        return lined.aligned(align(found.align())).spaced(firstLine(found.firstLine()), before, after);
    }

    private double size(double found) {
        Range range = permitted.size(style.name());
        if (range.has(found)) {
            return found;
        }
        findings.add("look.size", style.title(), Range.number(found), range, permitted.clause("V"));
        return style.size();
    }

    private Style face(OfficeLook.Named found) {
        if (found.bold() == style.bold() && found.italic() == style.italic()) {
            return style;
        }
        if (permitted.fixesFace(style.name())) {
            findings.add(
                    "look.face",
                    style.title(),
                    face(found.bold(), found.italic()),
                    face(style.bold(), style.italic()),
                    permitted.clause("V"));
            return style;
        }
        return style.faced(found.bold(), found.italic());
    }

    private static Message face(boolean bold, boolean italic) {
        if (bold) {
            return Message.of(italic ? "look.bold-italic" : "look.bold");
        }
        return Message.of(italic ? "look.italic" : "look.upright");
    }

    private Style.Align align(OfficeLook.Align found) {
        Style.Align align = Style.Align.valueOf(found.name());
        if (permitted.aligns(style.name(), align)) {
            return align;
        }
        findings.add(
                "look.align",
                style.title(),
                Message.of("look." + align.name().toLowerCase(Locale.ROOT)),
                Message.of("look." + style.align().name().toLowerCase(Locale.ROOT)),
                permitted.clause("II"));
        return style.align();
    }

    private Optional<Double> firstLine(double found) {
        if (!permitted.indents(style.name(), found)) {
            findings.add(
                    "look.indent",
                    style.title(),
                    Range.number(found),
                    permitted.indents(style.name()),
                    permitted.clause(TEXT_CLAUSE));
            return style.firstLine();
        }
        return chosen(found, style.firstLine());
    }

    private Optional<Double> space(double found, Optional<Double> own) {
        if (!Permitted.SPACE.has(found)) {
            findings.add("look.space", style.title(), Range.number(found), Permitted.SPACE);
            return own;
        }
        return chosen(found, own);
    }

    /** What is as the form has it stays the form's own, to the last digit. */
    private static Optional<Double> chosen(double found, Optional<Double> own) {
        return Math.abs(found - own.orElse(0.0)) <= Range.TOLERANCE ? own : Optional.of(found);
    }

    private Style lines(Style sized, OfficeLook.Line found) {
        Range exactly = permitted.exactly(style.name(), sized.size());
        Range multiples = permitted.multiples(style.name());
        boolean points = found.kind() == OfficeLook.Line.Kind.EXACT
                // "At least" less than a line is high is a single line.
                || found.kind() == OfficeLook.Line.Kind.AT_LEAST && found.value() > exactly.from();
        if (points && exactly.has(found.value())) {
            return sized.lined(Optional.empty(), chosenLine(found.value(), style.exactly()));
        }
        double multiple = found.kind() == OfficeLook.Line.Kind.MULTIPLE ? found.value() : SINGLE;
        // A hundredth of a line is a hundredth of a letter's height: no tolerance is needed but for rounding.
        if (!points && multiple >= multiples.from() - 0.005 && multiple <= multiples.to() + 0.005) {
            boolean asBefore = Math.abs(multiple - style.lineSpacing().orElse(SINGLE)) < 0.005
                    && style.exactly().isEmpty();
            return asBefore ? sized : sized.lined(Optional.of(multiple), Optional.empty());
        }
        Message value = Message.of(
                found.kind() == OfficeLook.Line.Kind.MULTIPLE ? "look.multiples" : "look.points",
                Range.number(found.value()));
        findings.add(
                "look.lines",
                style.title(),
                value,
                permitted.lines(style.name(), sized.size()),
                permitted.clause(TEXT_CLAUSE));
        return sized;
    }

    private static Optional<Double> chosenLine(double found, Optional<Double> own) {
        return own.filter(value -> Math.abs(value - found) <= Range.TOLERANCE).or(() -> Optional.of(found));
    }
}
