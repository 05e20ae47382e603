package vn.kehoach.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serial;

/** How much a file may ask for before it counts as built to exhaust who opens it. */
final class Budget {
    /** Bytes of content that cost as much as an operator. */
    private static final long BYTES = 8;

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

    /** Spends for content that is about to be run, whether it has operators or only blanks. */
    void spendBytes(InputStream content) throws IOException {
        if (content != null) {
            spend(100 + content.transferTo(OutputStream.nullOutputStream()) / BYTES);
        }
    }

    /** The budget is spent. */
    static final class Spent extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;
    }
}
