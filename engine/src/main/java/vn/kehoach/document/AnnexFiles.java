package vn.kehoach.document;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * In which files annexes are written.
 *
 * @param separate whether each is a file of its own, which the agency signs (ND30-DS-6); else they follow the text
 * @param signedAt when the files of annexes are signed, to the second, in Vietnamese time; absent: not known yet
 */
public record AnnexFiles(boolean separate, Optional<OffsetDateTime> signedAt) {
    /** Annexes in the file of the text. */
    public static final AnnexFiles TOGETHER = new AnnexFiles(false, Optional.empty());
    /** Annexes in files of their own, which are still to be signed. */
    public static final AnnexFiles SEPARATE = new AnnexFiles(true, Optional.empty());

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    /**
     * Turns the time into Vietnamese time.
     *
     * @throws IllegalArgumentException if there is one although annexes are in the file of the text
     */
    public AnnexFiles {
        if (signedAt.isPresent() && !separate) {
            throw new IllegalArgumentException("annexes in the file of the text are not signed");
        }
        signedAt = signedAt.map(time -> time.withOffsetSameInstant(VIETNAM).truncatedTo(ChronoUnit.SECONDS));
    }

    /** Annexes in files of their own, signed at a time, of whatever zone. */
    public static AnnexFiles signed(OffsetDateTime time) {
        return new AnnexFiles(true, Optional.of(time));
    }
}
