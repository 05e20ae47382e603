package vn.kehoach.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.source.Span;

/**
 * A comment that sets findings aside: {@code # kehoach: bỏ qua CODE -- lý do [đến 2026-12-31]}, in English {@code # kehoach: ignore
 * CODE -- reason [until 2026-12-31]}; the last day may be left out. On a line of its own it speaks of the next line, behind a value
 * of its own line.
 *
 * @param span of the comment
 * @param fromLine first line of which it speaks
 * @param toLine last line: the end of the value that starts on the first
 * @param wholeFile whether it stands before everything else and so speaks of findings about the whole file too
 * @param code whose findings; absent where the comment cannot be read
 * @param reason why; absent where none is given
 * @param until the last day on which it holds; absent: until further notice
 * @param badDay what is written for the last day but is none
 */
public record Suppression(
        Span span,
        int fromLine,
        int toLine,
        boolean wholeFile,
        Optional<String> code,
        Optional<String> reason,
        Optional<LocalDate> until,
        Optional<String> badDay) {
    /** Whether it can be understood and gives its reason. */
    public boolean isWellFormed() {
        return code.isPresent() && reason.isPresent() && badDay.isEmpty();
    }

    /** Whether its last day is over. */
    public boolean isOver(LocalDate today) {
        return until.filter(last -> last.isBefore(today)).isPresent();
    }

    /** Whether it sets aside a finding of a code at a place. */
    public boolean covers(String found, Span at) {
        int line = at.start().line();
        boolean here = fromLine <= line && line <= toLine || wholeFile && at.equals(Span.WHOLE_FILE);
        return here && isWellFormed() && code.filter(found::equals).isPresent();
    }
}
