package vn.kehoach.intake.pdf;

import java.io.IOException;
import java.io.Serial;

/** How much a file may ask for before it counts as built to exhaust who opens it. */
final class Budget {
    private long left;

    /**
     * A budget.
     *
     * @param steps operators of content streams
     */
    Budget(long steps) {
        this.left = steps;
    }

    void spend(long steps) throws Spent {
        left -= steps;
        if (left < 0) {
            throw new Spent();
        }
    }

    /** The budget is spent. */
    static final class Spent extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;
    }
}
