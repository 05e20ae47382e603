package vn.kehoach.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.outline.Line;
import vn.kehoach.outline.Outline;
import vn.kehoach.phrase.Citation;
import vn.kehoach.phrase.Found;
import vn.kehoach.plan.Basis;
import vn.kehoach.plan.Plan;

/** Legal bases and opening: what a plan stands on, and what it carries out. */
final class Grounds {
    private static final Pattern BASIS = Pattern.compile("(?iu)^\\W*(căn cứ|thực hiện|triển khai|theo)\\s+");
    private static final Pattern BELOW_TITLE = Pattern.compile("(?iu)^\\s*(kính (gửi|trình)|\\(?(ban hành |)kèm theo)");
    private static final Pattern CARRIES_OUT = Pattern.compile("(?iu)(thực hiện|triển khai|theo)\\b");

    private final Outline outline;
    private final CitedTexts texts;
    private final Set<String> plain;
    private final Notes notes;

    Grounds(Outline outline, CitedTexts texts, Set<String> plain, Notes notes) {
        this.outline = outline;
        this.texts = texts;
        this.plain = plain;
        this.notes = notes;
    }

    /** Completes a plan with them. Bases from the first one on that cites no document are lines of the opening. */
    void complete(PlanParts parts) {
        List<Basis> bases = new ArrayList<>();
        List<LegalDocument> own = new ArrayList<>();
        List<Line> lines = outline.bases();
        while (bases.size() < lines.size()) {
            Optional<Basis> basis =
                    basis(lines.get(bases.size()), "/bases/" + bases.size(), own, parts.form == Plan.FormFamily.PARTY);
            if (basis.isEmpty()) {
                break;
            }
            bases.add(basis.get());
        }
        parts.bases = bases;
        parts.citations = own;
        List<Line> opening = Stream.of(
                        belowTitle(outline).stream(),
                        lines.subList(bases.size(), lines.size()).stream(),
                        outline.opening().stream())
                .flatMap(all -> all)
                .toList();
        opening.forEach(line -> notes.madeOf("/opening", line));
        parts.implementing = carriedOut(opening);
        parts.opening = Optional.of(opening.stream()
                        .map(line -> texts.text(RichText.of(line), "/opening", line.place()))
                        .collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty());
    }

    /**
     * What stands between title and text, {@code (Ban hành kèm theo …)}, {@code Kính gửi: …} and what is listed below it: a plan has
     * no place for it but its opening.
     */
    static List<Line> belowTitle(Outline outline) {
        return outline.head().others().stream()
                .dropWhile(line -> !BELOW_TITLE.matcher(line.words()).find())
                .toList();
    }

    /** The Party's begin with a dash, which its form brings (HD36-CC-1). */
    private Optional<Basis> basis(Line line, String pointer, List<LegalDocument> own, boolean dashed) {
        String words = RichText.plain(line);
        int start = words.length() - BASIS.matcher(words).replaceFirst("").length();
        Optional<Found<Citation>> cited =
                texts.of(words).stream().filter(found -> found.start() == start).findFirst();
        cited.ifPresent(found -> {
            notes.madeOf(pointer, line);
            if (!found.value().known()) {
                own.add(found.value().document());
            }
        });
        return cited.map(Found::value).map(citation -> {
            boolean usual = isUsual(dashed ? withoutDash(words) : words, citation) && !plain.contains(pointer);
            String text = dashed ? withoutDash(RichText.of(line)) : RichText.of(line);
            texts.mention(cited.get(), pointer, line.place(), usual);
            return new Basis(citation.key(), usual ? Optional.empty() : Optional.of(text));
        });
    }

    private static String withoutDash(String words) {
        return words.replaceFirst("^[-–]\\s*", "");
    }

    private static boolean isUsual(String words, Citation citation) {
        return citation.known() && citation.form() == Citation.Form.BASIS && words.startsWith("Căn cứ ");
    }

    private List<String> carriedOut(List<Line> opening) {
        Set<String> keys = new LinkedHashSet<>();
        for (Line line : opening) {
            String words = RichText.plain(line);
            texts.of(words).stream()
                    .filter(found -> found.isSure() && found.value().known())
                    .filter(found -> CARRIES_OUT
                            .matcher(words.substring(0, found.start()))
                            .find())
                    .forEach(found -> keys.add(found.value().key()));
        }
        return List.copyOf(keys);
    }
}
