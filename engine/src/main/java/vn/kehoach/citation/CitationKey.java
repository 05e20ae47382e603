package vn.kehoach.citation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kehoach.words.Folding;

/**
 * A citation key, taken apart: {@code 594/KH-UBND|Ủy ban nhân dân tỉnh Nghệ An|2025-07-21}. What follows the number narrows
 * it down, in any order: a date, or else an issuer.
 */
final class CitationKey {
    private final String word;
    private final List<String> narrowing;

    private CitationKey(String word, List<String> narrowing) {
        this.word = word;
        this.narrowing = narrowing;
    }

    /** Reads a key as an author wrote it. */
    static CitationKey of(String written) {
        List<String> parts =
                Arrays.stream(written.split("\\|", -1)).map(String::strip).toList();
        return new CitationKey(
                fold(parts.get(0)),
                parts.stream().skip(1).filter(part -> !part.isEmpty()).toList());
    }

    /** The number or the other word, in the form in which words are compared. */
    String word() {
        return word;
    }

    /** Whether everything that follows the number fits a document. */
    boolean fits(LegalDocument document) {
        return narrowing.stream()
                .allMatch(part -> dated(document, part) || foldIssuer(part).equals(foldIssuer(document.issuer())));
    }

    /** One form for all spellings of a number: {@code 50/NQ- CP} is {@code 50/nq-cp}; {@code đ} stays apart from {@code d}. */
    static String fold(String number) {
        return Folding.exact(number).replace(" ", "");
    }

    /** Equal for two entries of one document: number, issuer and date; without a number, its other word or its title. */
    static String identity(LegalDocument document) {
        String word = document.number().or(document::key).orElse(document.title());
        return fold(word) + "|" + foldIssuer(document.issuer()) + "|"
                + document.date().map(LocalDate::toString).orElse("");
    }

    private static boolean dated(LegalDocument document, String part) {
        Optional<LocalDate> date = document.date();
        return date.isPresent() && date.get().toString().equals(part);
    }

    private static String foldIssuer(String issuer) {
        String folded = Folding.exact(issuer);
        return (" " + folded + " ")
                .replace(" ubnd ", " " + Folding.exact("Ủy ban nhân dân") + " ")
                .replace(" hđnd ", " " + Folding.exact("Hội đồng nhân dân") + " ")
                .replace(" tp ", " " + Folding.exact("thành phố") + " ")
                .strip();
    }
}
