package vn.kehoach.citation;

import java.util.List;
import vn.kehoach.shape.Required;

/**
 * One file of the catalogue of legal documents.
 *
 * @param kehoach version of the format; 1
 * @param documents in any order
 */
public record CitationFile(@Required int kehoach, @Required List<LegalDocument> documents) {
    /** Keeps its own copy. */
    public CitationFile {
        documents = List.copyOf(documents);
    }
}
