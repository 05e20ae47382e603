package vn.kehoach.shell.interactive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
        matchers = new ArrayList<>();
        matchers.add(simpleMatcher(word -> word.startsWith(typed)));
        matchIn(Folding::exact, marked, marked.equals(loose)); // marks that were typed are meant
        matchIn(Folding::loose, loose, false);
        matchers.add(simpleMatcher(word -> List.of(loose.split(" ")).stream().allMatch(Folding.loose(word)::contains)));
        exact = word -> caseInsensitive ? word.equalsIgnoreCase(typed) : word.equals(typed);
    }

    private void matchIn(UnaryOperator<String> folding, String typed, boolean skipped) {
        if (!skipped) {
            matchers.add(simpleMatcher(word -> folding.apply(word).startsWith(typed)));
            matchers.add(simpleMatcher(word -> folding.apply(word).contains(typed)));
            matchers.add(offered -> described(offered, folding, typed));
        }
    }

    /** Those whose description holds what was typed: {@code health} for {@code sở y tế}. */
    private static Map<String, List<Candidate>> described(
            Map<String, List<Candidate>> offered, UnaryOperator<String> folding, String typed) {
        Map<String, List<Candidate>> found = new LinkedHashMap<>();
        offered.forEach((word, candidates) -> {
            if (candidates.stream()
                    .anyMatch(each ->
                            each.descr() != null && folding.apply(each.descr()).contains(typed))) {
                found.put(word, candidates);
            }
        });
        return found;
    }
}
