package vn.kehoach.citation;

import java.util.List;

/** The catalogue of legal documents, together with those that a plan adds of its own. */
public interface Citations {
    /** Every document, in the catalogue's order. */
    List<LegalDocument> all();

    /**
     * The documents that a citation key may mean: {@code 163/2024/QH15}; where a number is not unique,
     * {@code 594/KH-UBND|Ủy ban nhân dân tỉnh Nghệ An|2025-07-21} (issuer and date in any part). One element: unambiguous.
     */
    List<LegalDocument> find(String key);

    /** These documents and a plan's own. */
    Citations with(List<LegalDocument> own);

    /** Keys close to a mistyped one, nearest first. */
    List<String> nearest(String key);
}
