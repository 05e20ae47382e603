package vn.kehoach.mutation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part that is left out.
 *
 * @param name what was done
 * @param where pointers of the parts
 * @param matters whether it is missed there
 * @param reported where it is missed
 */
record Gone(
        String name,
        Pattern where,
        BiPredicate<SoundPlan, String> matters,
        BiFunction<SoundPlan, String, List<Integer>> reported)
        implements Fault {
    Gone(
            String name,
            String where,
            BiPredicate<SoundPlan, String> matters,
            BiFunction<SoundPlan, String, List<Integer>> reported) {
        this(name, Pattern.compile(where), matters, reported);
    }

    @Override
    public Stream<Mutant> in(SoundPlan plan) {
        return plan.pointers(where)
                .filter(pointer -> matters.test(plan, pointer))
                .flatMap(
                        pointer -> plan
                                .without(pointer)
                                .map(edit -> plan.spoil(this, List.of(edit), reported.apply(plan, pointer)))
                                .stream());
    }
}
