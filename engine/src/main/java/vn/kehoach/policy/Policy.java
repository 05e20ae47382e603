package vn.kehoach.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.agency.Agency;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.shape.Required;
import vn.kehoach.shape.Version;

/**
 * What an office has laid down for the plans in a folder and below it, as written in the folder's {@link PolicyFile#NAME}.
 *
 * @param kehoach version of the format; 1
 * @param rules how grave the office takes a rule, by code
 * @param names words that rules about language and places are to leave alone
 * @param exceptions findings that are set aside for a time
 * @param citations legal documents of the office's own, laid over the catalogue
 * @param agencies bodies of the office's own, laid over the catalogue
 */
public record Policy(
        @Required @Version(1) int kehoach,
        Map<String, RuleSetting> rules,
        List<String> names,
        List<Waiver> exceptions,
        List<LegalDocument> citations,
        List<Agency> agencies) {
    /** Keeps its own copies. */
    public Policy {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        names = List.copyOf(names);
        exceptions = List.copyOf(exceptions);
        citations = List.copyOf(citations);
        agencies = List.copyOf(agencies);
    }
}
