package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;
import vn.kehoach.shape.Key;

/**
 * A duty to report.
 *
 * @param to to whom
 * @param every how often; absent: once, or when asked
 * @param by the day of the period, in words: {@code trước ngày 15/12}
 */
public record ReportDuty(List<AgencyRef> to, List<Every> every, Optional<String> by) {
    /** Keeps its own copies. */
    public ReportDuty {
        to = List.copyOf(to);
        every = List.copyOf(every);
    }

    /** How often. */
    public enum Every {
        /** Hằng tháng. */
        MONTH,
        /** Hằng quý. */
        QUARTER,
        /** 6 tháng. */
        @Key("6-months")
        HALF_YEAR,
        /** Hằng năm. */
        YEAR
    }
}
