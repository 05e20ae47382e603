package vn.kehoach.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
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

    /** Whether it sets aside a finding of a code at some words. */
    public boolean covers(String code, String words) {
        return waiver.rule().equals(code)
                && waiver.words()
                        .map(said -> words.contains(said) || !words.isBlank() && said.contains(words))
                        .orElse(true);
    }
}
