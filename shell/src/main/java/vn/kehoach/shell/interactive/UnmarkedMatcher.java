package vn.kehoach.shell.interactive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.impl.CompletionMatcherImpl;
import vn.kehoach.words.Folding;

/** Matches as people type in a hurry: without case and Vietnamese marks. What is typed exactly comes
 * before what only resembles it, and that before what is only described so. */
final class UnmarkedMatcher extends CompletionMatcherImpl {
    @Override
    protected void defaultMatchers(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            String originalGroupName) {
        String typed = prefix ? line.word().substring(0, line.wordCursor()) : line.word();
        String marked = Folding.exact(typed);
        String loose = Folding.loose(typed);
        matchers = new ArrayList<>(List.of(
                simpleMatcher(word -> word.startsWith(typed)),
                simpleMatcher(word -> Folding.exact(word).contains(marked)),
                simpleMatcher(word -> Folding.loose(word).startsWith(loose)),
                simpleMatcher(word -> Folding.loose(word).contains(loose)),
                offered -> described(offered, loose)));
        exact = word -> caseInsensitive ? word.equalsIgnoreCase(typed) : word.equals(typed);
    }

    /** Those whose description holds what was typed: {@code health} for {@code sở y tế}. */
    private static Map<String, List<Candidate>> described(Map<String, List<Candidate>> offered, String loose) {
        Map<String, List<Candidate>> found = new LinkedHashMap<>();
        offered.forEach((word, candidates) -> {
            if (candidates.stream()
                    .anyMatch(each ->
                            each.descr() != null && Folding.loose(each.descr()).contains(loose))) {
                found.put(word, candidates);
            }
        });
        return found;
    }
}
