package vn.kehoach.rollup;

import java.util.List;
import java.util.Optional;
import vn.kehoach.check.ProgrammeView;
import vn.kehoach.check.Territory;
import vn.kehoach.plan.Aim;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.programme.ProgrammeTarget.As;
import vn.kehoach.programme.ProgrammeTarget.Comparator;

/** Says how the plans below answer a target. */
final class Judge {
    private final Wanted wanted;
    private final boolean anyone;

    private Judge(Wanted wanted, boolean anyone) {
        this.wanted = wanted;
        this.anyone = anyone;
    }

    /** The answers of all, in their order. */
    static List<Reply> replies(Wanted wanted, List<Below> plans) {
        boolean anyone = plans.stream().anyMatch(plan -> !said(wanted, plan).isEmpty());
        Judge judge = new Judge(wanted, anyone);
        return plans.stream().map(judge::reply).toList();
    }

    /** Whether the object of the target is known not to be in a unit. */
    static boolean hasNoObject(Wanted wanted, Below plan) {
        return wanted.below().isPresent()
                && plan.programme().isPresent()
                && plan.programme().get().applies(wanted.below().get()) == Territory.Answer.NO;
    }

    private static List<Promise> said(Wanted wanted, Below plan) {
        return wanted.below().isPresent() ? plan.ofProgramme(wanted.family()) : plan.ofPlan(wanted.id());
    }

    /** A unit that has not what the target is about is not asked, even if its plan copies the target. */
    private Reply reply(Below plan) {
        if (hasNoObject(wanted, plan)) {
            return silent(plan);
        }
        return said(wanted, plan).stream()
                .map(promise -> new Reply(plan.child(), standing(promise), Optional.of(promise), Optional.empty()))
                .min(java.util.Comparator.comparing((Reply reply) -> reply.standing())
                        .thenComparing(reply -> reply.promise().orElseThrow().lastYear()))
                .orElseGet(() -> silent(plan));
    }

    private Reply silent(Below plan) {
        Optional<ProgrammeTarget> target = wanted.below();
        if (target.isEmpty() || plan.programme().isEmpty()) {
            boolean shared = anyone && wanted.kind() != Total.Kind.SUM;
            return without(plan, shared ? Standing.MISSING : Standing.NOT_ASKED);
        }
        ProgrammeView programme = plan.programme().get();
        if (wanted.as() == As.NONE || programme.isExcluded(target.get())) {
            return new Reply(
                    plan.child(),
                    wanted.as() == As.NONE ? Standing.NOT_ASKED : Standing.EXCLUDED,
                    Optional.empty(),
                    programme.reasons(target.get()).stream().findFirst());
        }
        return without(
                plan,
                switch (programme.applies(target.get())) {
                    case NO -> Standing.NOT_ASKED;
                    case UNKNOWN -> Standing.UNKNOWN;
                    case YES -> isDueLater(plan.child()) ? Standing.NOT_ASKED : Standing.MISSING;
                });
    }

    private static Reply without(Below plan, Standing standing) {
        return new Reply(plan.child(), standing, Optional.empty(), Optional.empty());
    }

    /** A plan of one year need not repeat what is asked for at the end of the programme. */
    private boolean isDueLater(Child child) {
        return !wanted.asked().everyYear()
                && wanted.asked()
                        .by()
                        .filter(year -> child.period().last() < year)
                        .isPresent();
    }

    private Standing standing(Promise promise) {
        if (isIncomparable(promise)) {
            return Standing.UNKNOWN;
        }
        if (isWeak(promise)) {
            return Standing.WEAKER;
        }
        Optional<Integer> asked = wanted.asked().by();
        boolean late = asked.isPresent()
                && promise.by().filter(year -> year > asked.get()).isPresent();
        return late ? Standing.LATER : Standing.MET;
    }

    /** Whether a figure is less than that of the year before, a plan does not say. */
    private boolean isIncomparable(Promise promise) {
        return wanted.asked().aim().how() == Comparator.LESS_THAN_BEFORE
                && promise.aim().flatMap(Aim::value).isPresent();
    }

    private boolean isWeak(Promise promise) {
        Asked asked = wanted.asked();
        boolean severalYears = promise.period().first() < promise.period().last();
        if (asked.everyYear() && !promise.everyYear() && severalYears) {
            return true;
        }
        return wanted.isYesNo() ? !promise.isYes(wanted.asked()) : isLess(promise);
    }

    private boolean isLess(Promise promise) {
        if (promise.aim().flatMap(Aim::value).isEmpty()) {
            return true;
        }
        if (wanted.kind() == Total.Kind.SUM) {
            return isOtherBound(promise.aim().orElseThrow()); // only all together can be less
        }
        Aim aim = promise.aim().orElseThrow();
        Asked asked = wanted.asked();
        boolean missesStep = promise.milestones().entrySet().stream()
                .anyMatch(
                        said -> isLess(aim.with(said.getValue()), asked.steps().get(said.getKey())));
        boolean onTheWay = asked.by()
                .filter(year -> promise.lastYear() < year && promise.period().last() < year)
                .isPresent();
        Aim bound = onTheWay ? asked.steps().get(promise.lastYear()) : asked.aim();
        return missesStep || isLess(aim, bound);
    }

    /** "At least 3" is no answer to "at most 10", nor the other way round. */
    private boolean isOtherBound(Aim said) {
        return wanted.asked().isUpperBound()
                ? said.how() == Comparator.AT_LEAST || said.how() == Comparator.MORE_THAN
                : said.how() == Comparator.AT_MOST;
    }

    private static boolean isLess(Aim said, Aim bound) {
        return bound != null && said.isWeakerThan(bound.how(), bound.value().orElseThrow());
    }
}
