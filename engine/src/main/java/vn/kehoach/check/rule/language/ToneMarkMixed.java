package vn.kehoach.check.rule.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.words.Syllable;
import vn.kehoach.words.Syllable.MarkPlace;

/**
 * A document that writes both <i>hòa, túy, ủy</i> and <i>hoà, tuý, uỷ</i> (ND30-VH-26, an interpretation: the decree uses both and prescribes
 * neither). The custom of the fewer words is reported; of equally many that with the mark on the second vowel.
 */
public final class ToneMarkMixed implements StateFormRule {
    private static final String SECOND_MARKED = "àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ";
    private static final String FIRST_MARKED = "òóỏõọùúủũụÒÓỎÕỌÙÚỦŨỤ";
    private static final String GLIDES = "ouOU";
    private static final String ENDS = "aeyAEY";

    @Override
    public String code() {
        return "tone-mark-mixed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.SAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        List<Place> first = new ArrayList<>();
        List<Place> second = new ArrayList<>();
        for (Prose prose : view.prose()) {
            if (!Texts.isPersonalName(prose) && mayHaveMarks(prose.text())) {
                look(prose, first, second);
            }
        }
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        boolean firstRules = first.size() >= second.size();
        MarkPlace custom = firstRules ? MarkPlace.FIRST : MarkPlace.SECOND;
        int most = Math.max(first.size(), second.size());
        int fewest = Math.min(first.size(), second.size());
        (firstRules ? second : first).forEach(place -> place.tell(custom, most, fewest, report));
    }

    private static void look(Prose prose, List<Place> first, List<Place> second) {
        String text = prose.text();
        for (Word word : prose.words()) {
            if (word.end() - word.start() < 2 || !isPair(text.charAt(word.end() - 2), text.charAt(word.end() - 1))) {
                continue;
            }
            Optional<Syllable> syllable = Syllable.of(word.printed());
            MarkPlace place = syllable.map(Syllable::markPlace).orElse(MarkPlace.SETTLED);
            if (place != MarkPlace.SETTLED && !Texts.isKey(prose, word)) {
                (place == MarkPlace.FIRST ? first : second).add(new Place(prose, word, syllable.get()));
            }
        }
    }

    /** Most texts have no such pair: to look for one letter by letter is cheaper than to cut the text into words. */
    private static boolean mayHaveMarks(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isPair(text.charAt(i - 1), text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPair(char before, char last) {
        return last > 'z'
                ? GLIDES.indexOf(before) >= 0 && SECOND_MARKED.indexOf(last) >= 0
                : before > 'z' && ENDS.indexOf(last) >= 0 && FIRST_MARKED.indexOf(before) >= 0;
    }

    private record Place(Prose prose, Word word, Syllable syllable) {
        void tell(MarkPlace custom, int most, int fewest, Report report) {
            String other = syllable.marked(custom);
            report.on(prose, word.start(), word.end())
                    .safely(other)
                    .say("message", word.printed(), other, most, fewest);
        }
    }
}
