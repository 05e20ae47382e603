package vn.kehoach.onto;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.document.Document;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.words.Folding;

/**
 * Whether a document can be an edited print of a plan. Plans of one programme share names and phrases, and still hardly any run of
 * words: less than a tenth of the runs of eight words that the example plans have are in another one, too.
 */
final class Kinship {
    private static final int RUN = 8;
    private static final double LEAST = 0.125;

    private Kinship() {}

    /** Whether they have so few runs of words in common that the document is one of another plan. */
    static boolean isMissing(Document printed, Manuscript edited) {
        Set<List<String>> ours =
                runs(PrintedParts.of(printed).stream().map(Printed::words).toList());
        Set<List<String>> theirs = runs(EditedParagraph.of(edited, Map.of()).stream()
                .map(EditedParagraph::words)
                .toList());
        long common = theirs.stream().filter(ours::contains).count();
        return common < LEAST * Math.min(ours.size(), theirs.size());
    }

    private static Set<List<String>> runs(List<String> paragraphs) {
        List<String> words = paragraphs.stream()
                .flatMap(text -> Arrays.stream(Folding.exact(text).split("[^\\p{L}\\p{M}\\p{N}]+")))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN));
        }
        return runs;
    }
}
