package vn.kehoach.check.rule;

import java.time.LocalDate;
import vn.kehoach.citation.CitationText;

/** Dates in findings. */
final class Dates {
    private Dates() {}

    /** {@code 01/3/2025}, as documents themselves print it. */
    static String print(LocalDate date) {
        return CitationText.running(date);
    }
}
