package vn.kehoach.onto;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.kehoach.citation.Citations;
import vn.kehoach.onto.patch.Edit;
import vn.kehoach.plan.Basis;

/** A paragraph that begins with Căn cứ, as a basis: it must name a legal document by its number. */
final class NewBasis {
    private static final Pattern NUMBER = Pattern.compile("\\d+[\\p{L}]*[-/][\\p{L}\\d/-]+");

    private NewBasis() {}

    /**
     * Proposes it.
     *
     * @param gap how many of the plan's bases stand before it
     */
    static void propose(Ledger ledger, EditedParagraph paragraph, int gap, Citations citations) {
        Optional<Basis> basis = of(paragraph.words(), citations);
        if (basis.isEmpty()) {
            ledger.unplaced("/bases", Optional.of(paragraph), Unplaced.Reason.NO_DOCUMENT, "", paragraph.words());
            return;
        }
        ledger.propose(
                new Change.Added(ledger.at("/bases"), "/bases", gap, paragraph.words()),
                List.of(new Edit.Insert("/bases", gap, basis.get())),
                List.of(),
                Optional.of(paragraph));
    }

    /** The basis; absent where no document of the catalogue is named. */
    private static Optional<Basis> of(String words, Citations citations) {
        List<String> keys = NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(key -> citations.find(key).size() == 1)
                .toList();
        return keys.stream().findFirst().map(key -> new Basis(key, Optional.of(Prose.withoutEndMark(words))));
    }
}
