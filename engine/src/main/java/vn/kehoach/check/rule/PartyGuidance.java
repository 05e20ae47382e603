package vn.kehoach.check.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Message;

/** The Party's guidance on the form of its documents: Hướng dẫn 36-HD/VPTW, and from its day on Hướng dẫn 05-HD/VPTW (HD36-LAW-4). */
public final class PartyGuidance {
    /** The first day of Hướng dẫn 05-HD/VPTW. */
    public static final LocalDate NEWER = LocalDate.of(2026, 5, 27);

    private PartyGuidance() {}

    /**
     * The ground of a rule in the guidance of a day: {@code CODE.legal-party-05} or {@code CODE.legal-party-36}; where the day is not known,
     * the newer one.
     */
    public static Optional<Message> legal(Rule rule, Optional<LocalDate> day) {
        boolean older = day.filter(NEWER::isAfter).isPresent();
        return Optional.of(Message.of(rule.code() + (older ? ".legal-party-36" : ".legal-party-05")));
    }
}
