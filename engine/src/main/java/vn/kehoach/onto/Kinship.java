package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.outline.Head;
import vn.kehoach.outline.Line;
import vn.kehoach.outline.Outliner;
import vn.kehoach.words.Folding;

/**
 * Whether a document can be an edited print of a plan. Plans of one programme share names and phrases, and still hardly any run of
 * words, if each was written by itself. Where one was made of the other, or both of a template, who issues it and its title tell them apart:
 * an edit changes one of them, but not both.
 */
final class Kinship {
    private static final int RUN = 8;
    private static final double LEAST = 0.125;

    private Kinship() {}

    /** Whether the document is one of another plan: by its issuer and title, or because they have so few runs of words in common. */
    static boolean isMissing(Document printed, Manuscript edited) {
        return hasAnotherHead(printed, edited) || hasOtherWords(printed, edited);
    }

    private static boolean hasAnotherHead(Document printed, Manuscript edited) {
        List<String> issuer = new ArrayList<>();
        List<String> title = new ArrayList<>();
        printed.blocks().forEach(block -> {
            if (block instanceof Block.Letterhead head) {
                head.governing().forEach(line -> issuer.add(line.text()));
                head.issuer().forEach(line -> issuer.add(line.text()));
            } else if (block instanceof Block.Title of) {
                title.add(of.summary().text());
            }
        });
        Head theirs = Outliner.outline(edited).head();
        return isOther(
                        words(issuer),
                        words(theirs.issuer().stream().map(Line::words).toList()))
                && isOther(
                        words(title),
                        words(theirs.title().stream().map(Line::words).toList()));
    }

    private static boolean isOther(List<String> ours, List<String> theirs) {
        return !ours.isEmpty() && !theirs.isEmpty() && !ours.equals(theirs);
    }

    private static boolean hasOtherWords(Document printed, Manuscript edited) {
        Set<List<String>> ours =
                runs(PrintedParts.of(printed).stream().map(Printed::words).toList());
        Set<List<String>> theirs = runs(EditedParagraph.of(edited, Map.of()).stream()
                .map(EditedParagraph::words)
                .toList());
        long common = theirs.stream().filter(ours::contains).count();
        return common < LEAST * Math.min(ours.size(), theirs.size());
    }

    private static Set<List<String>> runs(List<String> paragraphs) {
        List<String> words = words(paragraphs);
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN));
        }
        return runs;
    }

    private static List<String> words(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(Folding.exact(text).split("[^\\p{L}\\p{M}\\p{N}]+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
