package vn.kehoach.phrase;

import java.util.List;
import vn.kehoach.unit.Tier;
import vn.kehoach.words.Folding;

/**
 * A name that a body may be printed by.
 *
 * @param role in the catalogue
 * @param tier of the body
 * @param forms its words without the unit's type and name, which may follow
 * @param current whether the body is there on the plan's day
 * @param certainty whether it means the role alone
 */
record BodyName(String role, Tier tier, List<String> forms, boolean current, Certainty certainty) {
    static final String ALL = Words.of("các").get(0).form();

    /** Its words without marks, for a search of what is nearly one. */
    String loose() {
        return Folding.loose(String.join(" ", forms));
    }

    /** Where the name ends among words, from a place on; -1 where it does not stand there. */
    int endAt(List<Word> words, int at) {
        int next = at;
        for (String form : forms) {
            if (next >= words.size()) {
                return -1;
            }
            Word word = words.get(next);
            if (!word.is(form) && !(form.equals(ALL) && word.isNumber())) {
                return -1;
            }
            next++;
        }
        return next;
    }
}
