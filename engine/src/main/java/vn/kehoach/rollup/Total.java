package vn.kehoach.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Aim;
import vn.kehoach.programme.ProgrammeTarget.Weight;

/**
 * What the plans below come to together at the end of a year.
 *
 * @param kind how they were put together
 * @param year the year
 * @param aim the share in percent, sum or mean; it means as much as all that went into it do. Absent where nothing did
 * @param in the plans that went into it; of a share those that say yes
 * @param of how many units could have: of a share what it is divided by, all units below that have the object, with a plan or without
 * @param leftOut plans that answer the target but say no value for the year, or no weight
 * @param unknown plans of which nobody can say what they answer; they are neither a yes nor a no
 * @param weight by what the values were weighed
 */
public record Total(
        Kind kind,
        int year,
        Optional<Aim> aim,
        List<Child> in,
        int of,
        List<Child> leftOut,
        List<Child> unknown,
        Optional<Weight> weight) {
    /** Keeps its own copies. */
    public Total {
        in = List.copyOf(in);
        leftOut = List.copyOf(leftOut);
        unknown = List.copyOf(unknown);
    }

    /** The figure. */
    public Optional<BigDecimal> value() {
        return aim.flatMap(Aim::value);
    }

    /** How several answers become one figure. */
    public enum Kind {
        /** Of yes or no: how many of a hundred units say yes. */
        SHARE,
        /** Of counts. */
        SUM,
        /** Of shares, weighed by what each unit has. */
        WEIGHTED_MEAN,
        /** Of shares, each unit counting the same. */
        MEAN,
        /** No figure: the units below are not asked. */
        NONE;

        /** The word in files for programs: {@code weighted-mean}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
