package vn.kehoach.check.rule.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.Prose;
import vn.kehoach.phrase.Word;

/**
 * Clauses of a paragraph that set an aim (that a number rises or falls) without saying how much, though the paragraph says it of
 * its other aims.
 */
final class AimsWithoutFigure {
    private static final Terms MOVES = Terms.of(
            "tăng số",
            "giảm số",
            "giảm mạnh số",
            "kéo giảm số",
            "tăng tỷ lệ",
            "giảm tỷ lệ",
            "nâng tỷ lệ",
            "kéo giảm tỷ lệ",
            "giảm số lượng",
            "tăng số lượng");

    private static final Terms MEASURED =
            Terms.of("so với", "năm trước", "cùng kỳ", "hằng năm", "hàng năm", "mỗi năm", "từng năm", "năm sau");

    private AimsWithoutFigure() {}

    /** Where they stand; those that follow each other in a sentence are one. */
    static List<Prose.Stretch> in(Prose prose) {
        boolean measures = prose.figures().stream().anyMatch(figure -> !prose.isCited(figure.start()));
        if (!measures || isMeasuredInData(prose)) {
            return List.of();
        }
        List<Prose.Stretch> found = new ArrayList<>();
        boolean goesOn = false;
        for (Prose.Stretch clause : ClausesOf.all(prose.text())) {
            Optional<Prose.Stretch> aim = aim(prose, clause);
            if (aim.isPresent() && goesOn) {
                Prose.Stretch before = found.remove(found.size() - 1);
                found.add(new Prose.Stretch(before.start(), aim.get().end()));
            } else {
                aim.ifPresent(found::add);
            }
            goesOn = aim.isPresent() && !ClausesOf.endsSentence(prose.text(), clause);
        }
        return found;
    }

    /** Whether the author has written, as data, that something is to fall or to be done: then the clause is measured. */
    private static boolean isMeasuredInData(Prose prose) {
        return prose.item().map(PlacedItem::item).stream()
                .flatMap(item -> item.goals().stream())
                .anyMatch(goal -> goal.lessThanBefore() || goal.done().isPresent());
    }

    private static Optional<Prose.Stretch> aim(Prose prose, Prose.Stretch clause) {
        List<Word> words = prose.words().stream()
                .filter(word -> clause.contains(word.start()))
                .toList();
        if (words.stream().anyMatch(Word::isNumber) || MEASURED.areIn(words)) {
            return Optional.empty();
        }
        for (int at = 0; at < words.size(); at++) {
            boolean own = !prose.isQuoted(words.get(at).start());
            if (own && MOVES.lengthAt(words, at) > 0) {
                return Optional.of(new Prose.Stretch(words.get(at).start(), clause.end()));
            }
        }
        return Optional.empty();
    }
}
