package vn.kehoach.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.check.Prose;
import vn.kehoach.phrase.Found;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;
import vn.kehoach.plan.AgencyRef;

/**
 * To whom a sentence wants reports sent.
 *
 * @param sentence the sentence
 * @param at index of {@code báo}
 * @param receivers the bodies right behind {@code báo cáo}, in order
 */
public record ReportLines(Sentence sentence, int at, List<Found<AgencyRef>> receivers) {
    private static final List<String> REPORT = Sentence.forms("báo cáo").get(0);
    private static final Set<String> BETWEEN = Stream.of(
                    "kết", "quả", "về", "cho", "gửi", "lên", "với", "đến", "đồng", "chí", "thường", "trực")
            .flatMap(word -> Words.of(word).stream().map(Word::form))
            .collect(Collectors.toSet());
    private static final Set<String> NEXT = Set.of(",", Words.of("và").get(0).form());

    /** Keeps its own copy. */
    public ReportLines {
        receivers = List.copyOf(receivers);
    }

    /** Those of a text, in order; without receivers where it names none. */
    public static List<ReportLines> in(Prose prose) {
        List<Word> words = prose.words();
        List<ReportLines> lines = new ArrayList<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            if (words.get(at).is(REPORT.get(0)) && words.get(at + 1).is(REPORT.get(1))) {
                lines.add(new ReportLines(Sentence.around(words, at), at, receivers(prose, at + 2)));
            }
        }
        return lines;
    }

    /** Index of the word behind {@code báo cáo} and its receivers. */
    public int next() {
        return receivers.isEmpty()
                ? at + REPORT.size()
                : Sentence.indexAt(
                                sentence.words(),
                                receivers.get(receivers.size() - 1).end() - 1)
                        + 1;
    }

    private static List<Found<AgencyRef>> receivers(Prose prose, int from) {
        List<Word> words = prose.words();
        List<Found<AgencyRef>> receivers = new ArrayList<>();
        int next = from;
        for (Found<AgencyRef> body : prose.bodies()) {
            int at = Sentence.indexAt(words, body.start());
            if (at < next) {
                continue;
            }
            Set<String> allowed = receivers.isEmpty() ? BETWEEN : NEXT;
            for (int i = next; i < at; i++) {
                if (!allowed.contains(words.get(i).form())) {
                    return receivers;
                }
            }
            receivers.add(body);
            next = Sentence.indexAt(words, body.end() - 1) + 1;
        }
        return receivers;
    }
}
