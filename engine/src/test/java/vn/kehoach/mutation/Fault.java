package vn.kehoach.mutation;

import java.util.stream.Stream;

/** A kind of mistake that people make. */
interface Fault {
    /** What was done, as {@code faults.csv} calls it: {@code a word stands twice}. */
    String name();

    /** Every way in which it can be made in a plan, lazily. */
    Stream<Mutant> in(SoundPlan plan);
}
