package vn.kehoach.rollup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.plan.Aim;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.programme.ProgrammeTarget.Comparator;
import vn.kehoach.programme.ProgrammeTarget.Weight;

/** Puts the answers to a target together, year by year. */
final class Totals {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Digits behind the comma of shares and means: enough that rounding decides nothing. */
    private static final int DIGITS = 6;

    private final Wanted wanted;
    private final List<Reply> replies;
    private final int possible;

    /** {@code possible}: how many units could answer, with a plan or without. */
    Totals(Wanted wanted, List<Reply> replies, int possible) {
        this.wanted = wanted;
        this.replies = replies;
        this.possible = possible;
    }

    /** What they come to at the end of a year. */
    Total at(int year) {
        Total.Kind kind = isTakenUp() ? wanted.kind() : Total.Kind.NONE;
        return switch (kind) {
            case NONE -> new Total(kind, year, Optional.empty(), List.of(), 0, List.of(), List.of(), Optional.empty());
            case SHARE -> share(year);
            case SUM -> figures(year, Optional.empty());
            case MEAN, WEIGHTED_MEAN -> figures(year, weight());
        };
    }

    /** At the end of a year that no plan below covers: nothing. */
    Total before(int year) {
        return new Total(
                wanted.kind(), year, Optional.empty(), List.of(), possible, List.of(), unknown(), Optional.empty());
    }

    /** A target of no programme is asked of those below only if one of them has it. */
    private boolean isTakenUp() {
        return wanted.below().isPresent()
                || replies.stream().anyMatch(reply -> reply.promise().isPresent());
    }

    /** By what the shares are weighed: nothing where no plan says how much its unit has of it. */
    private Optional<Weight> weight() {
        return wanted.below().flatMap(ProgrammeTarget::weight).filter(weight -> replies.stream()
                .filter(reply -> reply.promise().isPresent())
                .anyMatch(reply -> reply.child().weight(weight).isPresent()));
    }

    private Total share(int year) {
        List<Child> in = new ArrayList<>();
        for (Reply reply : replies) {
            boolean yes = reply.promise()
                    .filter(said -> said.isYes(wanted.asked()) && said.holdsBy(year))
                    .isPresent();
            if (yes && reply.standing() != Standing.UNKNOWN) {
                in.add(reply.child());
            }
        }
        Optional<Aim> share = possible == 0 ? Optional.empty() : Optional.of(share(in.size(), possible));
        return new Total(Total.Kind.SHARE, year, share, in, possible, List.of(), unknown(), Optional.empty());
    }

    /** How many of a hundred. */
    static Aim share(int part, int whole) {
        return Aim.figure(
                Comparator.EXACTLY,
                HUNDRED.multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP));
    }

    private List<Child> unknown() {
        return replies.stream()
                .filter(reply -> reply.standing() == Standing.UNKNOWN)
                .map(Reply::child)
                .toList();
    }

    private Total figures(int year, Optional<Weight> weight) {
        List<Child> in = new ArrayList<>();
        List<Child> leftOut = new ArrayList<>();
        List<Comparator> hows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Reply reply : replies) {
            if (reply.promise().isEmpty()) {
                continue;
            }
            Promise promise = reply.promise().get();
            Optional<BigDecimal> value = promise.valueAt(year);
            Optional<BigDecimal> share = weight.isEmpty()
                    ? Optional.of(BigDecimal.ONE)
                    : reply.child().weight(weight.get()).map(BigDecimal::valueOf);
            if (value.isEmpty() || share.isEmpty()) {
                leftOut.add(reply.child());
            } else {
                in.add(reply.child());
                hows.add(promise.aim().map(Aim::how).orElse(Comparator.EXACTLY));
                sum = sum.add(value.get().multiply(share.get()));
                weights = weights.add(share.get());
            }
        }
        return new Total(
                kind(weight),
                year,
                figure(sum, weights).map(value -> Aim.figure(how(hows), value)),
                in,
                possible,
                leftOut,
                unknown(),
                weight);
    }

    private Total.Kind kind(Optional<Weight> weight) {
        return wanted.kind() == Total.Kind.SUM
                ? Total.Kind.SUM
                : weight.isPresent() ? Total.Kind.WEIGHTED_MEAN : Total.Kind.MEAN;
    }

    private Optional<BigDecimal> figure(BigDecimal sum, BigDecimal weights) {
        if (weights.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                wanted.kind() == Total.Kind.SUM
                        ? sum
                        : sum.divide(weights, MathContext.DECIMAL64).setScale(DIGITS, RoundingMode.HALF_UP));
    }

    /**
     * What is "more than" in one of them is so in all of them together; what is "at most" in one holds nothing from below, and what is
     * "at least" or "more than" in one holds nothing from above.
     */
    private Comparator how(List<Comparator> hows) {
        if (wanted.asked().isUpperBound()) {
            return Stream.of(Comparator.MORE_THAN, Comparator.AT_LEAST, Comparator.AT_MOST)
                    .filter(hows::contains)
                    .findFirst()
                    .orElse(Comparator.EXACTLY);
        }
        return hows.contains(Comparator.AT_MOST)
                ? Comparator.AT_MOST
                : hows.contains(Comparator.MORE_THAN) ? Comparator.MORE_THAN : Comparator.EXACTLY;
    }
}
