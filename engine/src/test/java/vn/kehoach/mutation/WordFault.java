package vn.kehoach.mutation;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A slip in running text.
 *
 * @param name what was done
 * @param where the stretches that it may befall
 * @param instead what is written in place of a stretch
 * @param when the plans in which it is a fault
 */
record WordFault(String name, Pattern where, Function<MatchResult, String> instead, Predicate<SoundPlan> when)
        implements Fault {
    WordFault(String name, String where, Function<MatchResult, String> instead) {
        this(name, Pattern.compile(where), instead, plan -> true);
    }

    /** The same, a fault only in some plans. */
    WordFault when(Predicate<SoundPlan> condition) {
        return new WordFault(name, where, instead, condition);
    }

    @Override
    public Stream<Mutant> in(SoundPlan plan) {
        if (!when.test(plan)) {
            return Stream.empty();
        }
        return plan.inWords(where)
                .filter(found -> !instead.apply(found).equals(found.group()))
                .map(found -> plan.spoil(this, found.start(), found.end(), instead.apply(found)));
    }
}
