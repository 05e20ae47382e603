package vn.kehoach.shell.interactive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.impl.CompletionMatcherImpl;
import vn.kehoach.words.Folding;

/** Matches as people type in a hurry: without case and Vietnamese marks. What is typed exactly comes before what only resembles it. */
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
                simpleMatcher(word -> Folding.loose(word).contains(loose))));
        exact = word -> caseInsensitive ? word.equalsIgnoreCase(typed) : word.equals(typed);
    }
}
