package vn.kehoach.scope;

import java.util.List;
import java.util.Optional;
import vn.kehoach.programme.Applicability.Fact;
import vn.kehoach.shape.Required;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.UnitType;

/**
 * Words that give away a plan of another tier when they stand in the text of an issuer's own.
 *
 * @param words the same in several forms; {@code …} stands for up to eight words without a punctuation mark. Case does not matter
 * @param behind one of these stands right before; empty: anything
 * @param except not where one of these stands among them or the ten words before
 * @param issuers the tiers of issuers at which the words are out of place
 * @param unitTypes only where the issuer's unit is of these types; empty: all of the tier
 * @param unless where the issuer's territory has one of these, the words are right
 * @param titles whether the words are out of place in a title or a heading too
 * @param grave whether the document has to be corrected; else it is a warning
 * @param instead what the issuer writes; absent: it depends on the sentence
 * @param because the reason, in Vietnamese
 */
public record ForeignWording(
        @Required List<String> words,
        List<String> behind,
        List<String> except,
        @Required List<Tier> issuers,
        List<UnitType> unitTypes,
        List<Fact> unless,
        boolean titles,
        boolean grave,
        Optional<String> instead,
        @Required String because) {
    /** Keeps its own copies. */
    public ForeignWording {
        words = List.copyOf(words);
        behind = List.copyOf(behind);
        except = List.copyOf(except);
        issuers = List.copyOf(issuers);
        unitTypes = List.copyOf(unitTypes);
        unless = List.copyOf(unless);
    }
}
