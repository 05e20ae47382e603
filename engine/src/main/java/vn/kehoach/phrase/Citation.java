package vn.kehoach.phrase;

import vn.kehoach.citation.LegalDocument;

/**
 * A legal document that a text cites.
 *
 * @param document of the catalogue, or a new one; of a new one {@code TODO} stands for an issuer and a title that the text does
 *     not tell
 * @param key by which a plan cites it
 * @param known whether the catalogue has it
 * @param titleEnd behind its title, where that follows; else behind the words before it. 0-based, in UTF-16 units
 * @param saidEnd behind what the text itself gives as its title, the catalogue's or not; else behind the words before it. In the units
 *     of {@code titleEnd}
 * @param form which of the usual forms the words have
 */
public record Citation(LegalDocument document, String key, boolean known, int titleEnd, int saidEnd, Form form) {
    /** How a document is cited; each letter as {@link vn.kehoach.citation.CitationText} has it. */
    public enum Form {
        /** Type, number, date, issuer and title. */
        FULL,
        /** The same as the Party has it, with a comma before the date. */
        FULL_OF_PARTY,
        /** Type and number; of a law, type and name. */
        SHORT,
        /** As after {@code Căn cứ}: the date in words. */
        BASIS,
        /** Any other. */
        OTHER
    }
}
