package vn.kehoach.check;

import java.util.Optional;
import vn.kehoach.source.Span;

/**
 * A comment that sets findings aside: {@code # kehoach: bỏ qua CODE -- lý do}, in English {@code # kehoach: ignore CODE --
 * reason}. On a line of its own it speaks of the next line, behind a value of its own line.
 *
 * @param span of the comment
 * @param fromLine first line of which it speaks
 * @param toLine last line: the end of the value that starts on the first
 * @param wholeFile whether it stands before everything else and so speaks of findings about the whole file too
 * @param code whose findings; absent where the comment cannot be read
 * @param reason why; absent where none is given
 */
public record Suppression(
        Span span, int fromLine, int toLine, boolean wholeFile, Optional<String> code, Optional<String> reason) {
    /** Whether it can be understood and gives its reason. */
    public boolean isWellFormed() {
        return code.isPresent() && reason.isPresent();
    }

    /** Whether it sets aside a finding of a code at a place. */
    public boolean covers(String found, Span at) {
        int line = at.start().line();
        boolean here = fromLine <= line && line <= toLine || wholeFile && at.equals(Span.WHOLE_FILE);
        return here && reason.isPresent() && code.filter(found::equals).isPresent();
    }
}
