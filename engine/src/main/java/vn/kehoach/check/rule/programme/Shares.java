package vn.kehoach.check.rule.programme;

import java.math.BigDecimal;
import vn.kehoach.plan.Target;

/** Targets that are shares of a whole. */
final class Shares {
    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Shares() {}

    /** Whether its figures are shares; {@code "% so với năm 2025"} is a growth, which may pass 100. */
    static boolean isShare(Target target) {
        return target.unit()
                .map(String::strip)
                .filter(unit -> unit.equals("%") || unit.startsWith("% số"))
                .isPresent();
    }
}
