package vn.kehoach.mutation;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value that is written wrong.
 *
 * @param name what was done
 * @param where pointers of the values
 * @param instead what is written in place of a value, by plan and pointer; absent where that would be no fault
 */
record ValueFault(String name, Pattern where, BiFunction<SoundPlan, String, Optional<String>> instead)
        implements Fault {
    ValueFault(String name, String where, BiFunction<SoundPlan, String, Optional<String>> instead) {
        this(name, Pattern.compile(where), instead);
    }

    @Override
    public Stream<Mutant> in(SoundPlan plan) {
        return plan.leaves(where)
                .flatMap(pointer -> instead
                        .apply(plan, pointer)
                        .filter(other -> !other.equals(plan.written(pointer)))
                        .map(other -> plan.spoil(this, plan.from(pointer), plan.to(pointer), other))
                        .stream());
    }
}
