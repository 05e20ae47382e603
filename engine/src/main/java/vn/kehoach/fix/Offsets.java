package vn.kehoach.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.source.Position;

/** The places of a text in UTF-16 units from 0. */
final class Offsets {
    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    Offsets(String text) {
        this.text = text;
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean pair = each == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (each == '\n' || each == '\r' && !pair) {
                starts.add(i + 1);
            }
        }
    }

    /** Absent for a place that the text does not have. */
    private Optional<Integer> of(Position position) {
        if (position.line() > starts.size()) {
            return Optional.empty();
        }
        int start = starts.get(position.line() - 1);
        int end = position.line() < starts.size() ? starts.get(position.line()) : text.length();
        int columns = text.codePointCount(start, end);
        return position.column() - 1 > columns
                ? Optional.empty()
                : Optional.of(text.offsetByCodePoints(start, position.column() - 1));
    }

    /** The text with edits, none of them over another; absent where one is at no place of the text. */
    Optional<String> with(List<Edit> edits) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Edit edit : edits.stream()
                .sorted(Comparator.comparing((Edit each) -> each.span().start())
                        .thenComparing(each -> each.span().end()))
                .toList()) {
            Optional<Integer> from = of(edit.span().start());
            Optional<Integer> to = of(edit.span().end());
            if (from.isEmpty() || to.isEmpty() || from.get() < at) {
                return Optional.empty();
            }
            result.append(text, at, from.get()).append(edit.text());
            at = to.get();
        }
        return Optional.of(result.append(text, at, text.length()).toString());
    }
}
