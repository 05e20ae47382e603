package vn.kehoach.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import vn.kehoach.source.Span;

/**
 * An exception and where it is written.
 *
 * @param waiver itself
 * @param layer the office's file
 * @param span in the file
 * @param path JSON Pointer into the file as written
 */
public record PlacedWaiver(Waiver waiver, Layer layer, Span span, String path) {
    /** Whether its last day is over. */
    public boolean isOver(LocalDate today) {
        return waiver.until().isBefore(today);
    }

    /** Whether it is about a plan; one that came through a pipe is no file and meant only by exceptions for all. */
    public boolean isAbout(Optional<Path> plan) {
        return waiver.file().isEmpty()
                || plan.flatMap(layer::way)
                        .filter(way -> FilePattern.fits(waiver.file().get(), way))
                        .isPresent();
    }

    /** Whether it names one file and no pattern of several. */
    public boolean namesOneFile() {
        return waiver.file().filter(pattern -> !FilePattern.isPattern(pattern)).isPresent();
    }

    /**
     * Whether it sets aside a finding of a code.
     *
     * @param stands whether the finding is about some words: has them in it, or lies within them
     */
    public boolean covers(String code, Predicate<String> stands) {
        return waiver.rule().equals(code) && waiver.words().map(stands::test).orElse(true);
    }
}
