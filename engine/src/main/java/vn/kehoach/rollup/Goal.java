package vn.kehoach.rollup;

import java.util.List;
import java.util.stream.Stream;

/**
 * A target of the plan above and what is answered to it. Targets that ask the same thing for several years are one.
 *
 * @param id of the programme's target; else the plan's own
 * @param also ids of the other targets that were taken with it
 * @param summary what it is about
 * @param asked what the plan above asks
 * @param replies of the plans below, by the code of their units
 * @param total what they come to at the end
 * @param path the years on the way
 */
public record Goal(
        String id,
        List<String> also,
        String summary,
        Asked asked,
        List<Reply> replies,
        Total total,
        List<YearPoint> path) {
    /** Keeps its own copies. */
    public Goal {
        also = List.copyOf(also);
        replies = List.copyOf(replies);
        path = List.copyOf(path);
    }

    /** Whether any unit below is asked. */
    public boolean isAskedBelow() {
        return total.kind() != Total.Kind.NONE;
    }

    /** Whether the figures suffice in every year for which the plan above says one. */
    public Verdict verdict() {
        List<Verdict> verdicts = path.stream().map(YearPoint::verdict).toList();
        return Stream.of(Verdict.SHORT, Verdict.OPEN, Verdict.REACHED)
                .filter(verdicts::contains)
                .findFirst()
                .orElse(Verdict.NONE);
    }

    /** The replies of a standing. */
    public List<Reply> replies(Standing standing) {
        return replies.stream().filter(reply -> reply.standing() == standing).toList();
    }

    /** Whether somebody should look at it. */
    public boolean isShort() {
        return verdict() == Verdict.SHORT
                || verdict() == Verdict.OPEN
                || replies.stream().map(Reply::standing).anyMatch(Standing::isShort);
    }
}
