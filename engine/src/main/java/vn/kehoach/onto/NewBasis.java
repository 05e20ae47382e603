package vn.kehoach.onto;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.kehoach.citation.Citations;
import vn.kehoach.plan.Basis;

/** A paragraph that begins with Căn cứ, as a basis: it must name a legal document by its number. */
final class NewBasis {
    private static final Pattern NUMBER = Pattern.compile("\\d+[\\p{L}]*[-/][\\p{L}\\d/-]+");

    private NewBasis() {}

    /** The basis; absent where no document of the catalogue is named. */
    static Optional<Basis> of(String words, Citations citations) {
        List<String> keys = NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(key -> citations.find(key).size() == 1)
                .toList();
        return keys.stream().findFirst().map(key -> new Basis(key, Optional.of(Prose.withoutEndMark(words))));
    }
}
