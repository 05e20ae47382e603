package vn.kehoach.check.rule;

import java.util.List;
import vn.kehoach.check.Territory;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.programme.Applicability.Fact;

/** What a territory may have, as people call it, with the key that stands in a plan's file. */
final class FactNames {
    private FactNames() {}

    /** Several, each once. */
    static List<Message> of(List<Fact> facts) {
        return facts.stream().map(Territory::word).distinct().map(FactNames::of).toList();
    }

    /** One, by its word in a plan's file: {@code industrial-park}. */
    static Message of(String word) {
        return Message.of("fact-unknown.name-" + word, word);
    }
}
