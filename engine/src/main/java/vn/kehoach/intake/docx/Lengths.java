package vn.kehoach.intake.docx;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as parts write them: plain numbers in the unit of their place, or with a unit of their own as strict files may have. */
final class Lengths {
    private static final Pattern LENGTH = Pattern.compile("(-?-?\\d+(?:\\.\\d+)?)(mm|cm|in|pt|pc|pi)?");
    private static final double TWIPS_PER_INCH = 1440;
    private static final double MM_PER_INCH = 25.4;
    private static final Map<String, Double> TWIPS = Map.of(
            "mm",
            TWIPS_PER_INCH / MM_PER_INCH,
            "cm",
            10 * TWIPS_PER_INCH / MM_PER_INCH,
            "in",
            TWIPS_PER_INCH,
            "pt",
            20.0,
            "pc",
            240.0,
            "pi",
            240.0);

    private Lengths() {}

    /** A number; one with a unit in twentieths of a point. Absent where it is none. */
    static Optional<Double> number(String value) {
        Matcher matcher = LENGTH.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(matcher.group(1).replace("--", ""));
        return Optional.of(matcher.group(2) == null ? number : number * TWIPS.get(matcher.group(2)));
    }

    /** Twentieths of a point as mm, to a hundredth. */
    static double mm(double twips) {
        return Math.round(twips * MM_PER_INCH / TWIPS_PER_INCH * 100) / 100.0;
    }
}
