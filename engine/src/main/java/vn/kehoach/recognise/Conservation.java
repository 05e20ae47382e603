package vn.kehoach.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Run;
import vn.kehoach.manuscript.Place;
import vn.kehoach.outline.Line;
import vn.kehoach.outline.Outline;
import vn.kehoach.words.Differences;

/**
 * Whether the words of an original are those that its plan prints, in order. Letters and digits count; capitals, punctuation,
 * numbering marks and the words that a form brings (Quốc hiệu, {@code Nơi nhận:}) do not. Annexes and notes are looked for where a
 * plan has them: before the recipients.
 *
 * @param words how many the original has
 * @param kept how many of them the plan prints in their place
 * @param differences in order
 */
public record Conservation(int words, int kept, List<Difference> differences) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Place NOWHERE = Place.of(1);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Keeps its own copy. */
    public Conservation {
        differences = List.copyOf(differences);
    }

    /** Kept words in percent, from 0 to 100. */
    public double percent() {
        return words == 0 ? 100 : 100.0 * kept / words;
    }

    /**
     * Words that differ.
     *
     * @param place in the original; where words were added, of the word before them
     * @param lost words that only the original has; may be empty
     * @param added words that only the plan prints; may be empty
     */
    public record Difference(Place place, String lost, String added) {}

    /** Compares an original with the document of its plan. */
    public static Conservation of(Outline outline, Document document) {
        List<Word> original = new ArrayList<>();
        lines(outline).forEach(line -> words(line, original));
        List<Word> printed = new ArrayList<>();
        texts(document).forEach(text -> words(text, NOWHERE, printed));
        List<String> before = original.stream().map(Word::folded).toList();
        List<String> after = printed.stream().map(Word::folded).toList();
        List<Difference> differences = new ArrayList<>();
        int lost = 0;
        for (Differences.Change change : Differences.between(before, after)) {
            lost += change.to() - change.from();
            differences.add(new Difference(
                    place(original, change.from()),
                    shown(original.subList(change.from(), change.to())),
                    shown(printed.subList(change.newFrom(), change.newTo()))));
        }
        return new Conservation(before.size(), before.size() - lost, differences);
    }

    /** The place of a word, or of the last one; the first line where the original has none. */
    private static Place place(List<Word> original, int at) {
        return original.isEmpty()
                ? Place.of(1)
                : original.get(Math.min(original.size() - 1, at)).place();
    }

    /** Of a plan that no form can print: nothing is proved. */
    static Conservation unprinted(Outline outline) {
        List<Word> original = new ArrayList<>();
        lines(outline).forEach(line -> words(line, original));
        return new Conservation(original.size(), 0, List.of());
    }

    /** Of a plan that has been laid over its document paragraph by paragraph, and nothing was left over. */
    public static Conservation whole(Outline outline) {
        int words = unprinted(outline).words();
        return new Conservation(words, words, List.of());
    }

    private static Stream<Line> lines(Outline outline) {
        return Stream.of(
                        outline.head().issuer().stream(),
                        outline.head().number().stream(),
                        outline.head().placeAndDate().stream(),
                        outline.head().type().stream(),
                        outline.head().title().stream(),
                        outline.head().others().stream(),
                        outline.bases().stream(),
                        outline.opening().stream(),
                        outline.sections().stream().flatMap(Texts::lines),
                        outline.tail().others().stream(),
                        outline.annexes().stream().flatMap(Texts::lines),
                        outline.notes().stream(),
                        outline.tail().recipients().stream(),
                        outline.tail().archive().stream(),
                        outline.tail().signature().stream())
                .flatMap(lines -> lines);
    }

    private static void words(Line line, List<Word> words) {
        words(line.words(), line.place(), words);
    }

    private static void words(String text, Place place, List<Word> words) {
        WORD.matcher(text).results().forEach(word -> words.add(new Word(word.group(), folded(word.group()), place)));
    }

    private static String shown(List<Word> words) {
        return words.stream().map(Word::printed).collect(Collectors.joining(" "));
    }

    private static String folded(String word) {
        return word.toLowerCase(VIETNAMESE);
    }

    private static Stream<String> texts(Document document) {
        Map<Boolean, List<Block>> blocks =
                document.blocks().stream().collect(Collectors.partitioningBy(block -> block instanceof Block.Closing));
        Stream<String> notes = document.notes().stream()
                .map(note -> note.text().stream().map(Run::text).collect(Collectors.joining()));
        return Stream.of(
                        blocks.get(false).stream().flatMap(Conservation::texts),
                        notes,
                        blocks.get(true).stream().flatMap(Conservation::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(Block block) {
        return block.accept(new PrintedTexts()).map(vn.kehoach.document.Line::text);
    }

    /** The words of a text as they are compared. */
    static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> folded(word.group())).toList();
    }

    private record Word(String printed, String folded, Place place) {}
}
