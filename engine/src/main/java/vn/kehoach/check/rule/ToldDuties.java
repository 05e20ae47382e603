package vn.kehoach.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.Prose;
import vn.kehoach.phrase.Found;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;
import vn.kehoach.plan.AgencyRef;

/** The bodies to which a sentence gives a duty: {@code Sở Y tế chủ trì, phối hợp với Công an tỉnh …}. */
public final class ToldDuties {
    private static final List<List<String>> LEADS =
            Sentence.forms("chủ trì", "có trách nhiệm", "chịu trách nhiệm", "là cơ quan thường trực", "là đầu mối");
    private static final List<List<String>> WITH =
            Sentence.forms("chủ trì, phối hợp với", "chủ trì phối hợp với", "chủ trì, phối hợp", "chủ trì phối hợp");

    private ToldDuties() {}

    /** Who leads, and who helps one that leads; only names that mean nothing else. */
    public static List<Found<AgencyRef>> in(Prose prose) {
        List<Found<AgencyRef>> duties = new ArrayList<>();
        List<Found<AgencyRef>> bodies = prose.bodies();
        for (int i = 0; i < bodies.size(); i++) {
            Found<AgencyRef> body = bodies.get(i);
            int next = Sentence.indexAt(prose.words(), body.end() - 1) + 1;
            if (body.isSure() && stands(LEADS, prose.words(), next)) {
                duties.add(body);
                helper(prose, bodies, i + 1, next).ifPresent(duties::add);
            }
        }
        return duties;
    }

    private static Optional<Found<AgencyRef>> helper(Prose prose, List<Found<AgencyRef>> bodies, int index, int from) {
        List<Word> words = prose.words();
        if (index >= bodies.size() || !bodies.get(index).isSure()) {
            return Optional.empty();
        }
        int at = Sentence.indexAt(words, bodies.get(index).start());
        boolean helps = WITH.stream().anyMatch(with -> Words.startAt(words, from, with) && from + with.size() == at);
        return helps ? Optional.of(bodies.get(index)) : Optional.empty();
    }

    private static boolean stands(List<List<String>> phrases, List<Word> words, int at) {
        return phrases.stream().anyMatch(phrase -> Words.startAt(words, at, phrase));
    }
}
