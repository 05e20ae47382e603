package vn.kehoach.recognise;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.outline.Line;
import vn.kehoach.outline.Outline;
import vn.kehoach.plan.Issuer;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Period;
import vn.kehoach.setting.Catalogues;

/** What a plan says of itself: issuer, number, day, title. */
final class Frame {
    private final Outline outline;
    private final Casing casing;
    private final Catalogues catalogues;
    private final Notes notes;

    Frame(Outline outline, Casing casing, Catalogues catalogues, Notes notes) {
        this.outline = outline;
        this.casing = casing;
        this.catalogues = catalogues;
        this.notes = notes;
    }

    PlanParts parts(Optional<LocalDate> asOf) {
        PlanParts parts = new PlanParts();
        StringBuilder t = new StringBuilder();
        for (Line line : outline.head().title()) {
            t.append(RichText.plain(line)).append(' ');
        }
        parts.title = casing.sentence(RichText.tidy(t.toString()));
        parts.id = Slug.of(parts.title);
        String opening = outline.opening().stream()
                .map(RichText::of)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
        parts.opening = Optional.of(opening).filter(x -> !x.isEmpty());
        Matcher m = Pattern.compile("(tỉnh|xã) (\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)").matcher(parts.title + " " + opening);
        String unit = m.find() ? m.group(2) : "";
        parts.issuer = new Issuer("people-committee", unit, Optional.empty());
        Matcher d = Pattern.compile("năm (20\\d\\d)")
                .matcher(outline.head().placeAndDate().map(Line::words).orElse("năm 2025"));
        int year = d.find() ? Integer.parseInt(d.group(1)) : 2025;
        parts.date = PartialDate.parse(String.valueOf(year));
        parts.asOf = asOf.or(() -> Optional.of(LocalDate.of(year, 12, 1)));
        parts.period = new Period(year, year);
        parts.programme = Optional.of("ma-tuy-2030");
        return parts;
    }
}
