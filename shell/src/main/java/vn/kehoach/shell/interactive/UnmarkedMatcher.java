package vn.kehoach.shell.interactive;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.impl.CompletionMatcherImpl;
import vn.kehoach.words.Folding;

/** Matches as people type in a hurry: without case and Vietnamese marks; a beginning first, then any part. */
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
        String loose = Folding.loose(typed);
        Function<Map<String, List<Candidate>>, Map<String, List<Candidate>>> beginning =
                simpleMatcher(word -> word.startsWith(typed));
        matchers = new java.util.ArrayList<>(List.of(
                beginning,
                simpleMatcher(word -> Folding.loose(word).startsWith(loose)),
                simpleMatcher(word -> Folding.loose(word).contains(loose))));
        exact = word -> caseInsensitive ? word.equalsIgnoreCase(typed) : word.equals(typed);
    }
}
