package vn.kehoach.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A Vietnamese syllable as it is written: an onset, a rhyme and a tone that go together by the laws of writing. Vietnamese is written
 * one syllable a word.
 *
 * <p>The laws: {@code k}, {@code gh}, {@code ngh} before {@code i e ê}, else {@code c}, {@code g}, {@code ng}; {@code qu} for the sound
 * of {@code c} before a gliding vowel; {@code y} alone after {@code h k l m s t v} or none; {@code yê} without an onset, {@code iê} with
 * one; a rhyme that a stop ends ({@code c ch p t}) has the acute or the dot.
 */
public final class Syllable {
    private static final int LONGEST = 7; // nghiêng
    private static final String[] ONSETS = {
        "ngh", "ch", "gh", "kh", "ng", "nh", "ph", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p",
        "r", "s", "t", "v", "x"
    };
    private static final String BEFORE_LONE_Y = " h k l m s t v ";
    private static final String FRONT = "ieê";

    private final String word;
    private final String plain;
    private final int onset;
    private final Rhyme rhyme;
    private final int toneAt;

    private Syllable(String word, String plain, int onset, Rhyme rhyme, int toneAt) {
        this.word = word;
        this.plain = plain;
        this.onset = onset;
        this.rhyme = rhyme;
        this.toneAt = toneAt;
    }

    /** Where the tone mark stands in a syllable that allows two places: {@code hòa}, {@code hoà}. */
    public enum MarkPlace {
        /** Only one place is right, or there is no mark. */
        SETTLED,
        /** On the first vowel: {@code hòa}, {@code khỏe}, {@code túy}. */
        FIRST,
        /** On the second vowel: {@code hoà}, {@code khoẻ}, {@code tuý}. */
        SECOND
    }

    /** The syllable that a word is, wherever its tone mark stands; absent: it is none. Case does not matter. */
    public static Optional<Syllable> of(String printed) {
        String word = isPlainlyComposed(printed) ? printed : Normalizer.normalize(printed, Normalizer.Form.NFC);
        int length = word.length();
        if (length == 0 || length > LONGEST) {
            return Optional.empty();
        }
        char[] letters = new char[length];
        int toneAt = -1;
        int tone = 0;
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            letters[i] = Letters.withoutTone(c);
            int own = Letters.tone(c);
            if (letters[i] == 0 || own != 0 && tone != 0) {
                return Optional.empty();
            }
            if (own != 0) {
                tone = own;
                toneAt = i;
            }
        }
        String plain = new String(letters);
        int onset = onset(plain);
        Rhyme rhyme = rhyme(plain, onset);
        boolean legal = rhyme != null && (!rhyme.isStopped() || tone == Letters.ACUTE || tone == Letters.DOT);
        return legal ? Optional.of(new Syllable(word, plain, onset, rhyme, toneAt)) : Optional.empty();
    }

    /** Whether a word is a syllable with its tone mark where one of the two customs puts it. */
    public static boolean isWritten(String word) {
        return of(word).filter(Syllable::isWellMarked).isPresent();
    }

    /** Whether letters without any mark become a syllable by marks alone: {@code thuc}, {@code kien}; not {@code video}. */
    public static boolean isOneWithoutMarks(String letters) {
        String small = letters.toLowerCase(Locale.ROOT);
        if (small.length() > LONGEST) {
            return false;
        }
        int onset = onset(small);
        String onsetLetters = small.substring(0, onset);
        String rhyme = small.substring(onset);
        return switch (onsetLetters) {
            case "qu" -> Rhyme.isOneWithoutMarks(rhyme, true);
            case "c", "ng", "g" ->
                !rhyme.isEmpty() && "ie".indexOf(rhyme.charAt(0)) < 0 && Rhyme.isOneWithoutMarks(rhyme, false)
                        || onsetLetters.equals("g") && rhyme.startsWith("i") && Rhyme.isOneWithoutMarks(rhyme, false);
            case "k", "gh", "ngh" ->
                !rhyme.isEmpty() && "ie".indexOf(rhyme.charAt(0)) >= 0 && Rhyme.isOneWithoutMarks(rhyme, false);
            default -> !rhyme.startsWith("y") && Rhyme.isOneWithoutMarks(rhyme, false);
        };
    }

    /** Whether the tone mark stands where one of the two customs puts it. */
    public boolean isWellMarked() {
        return toneAt < 0 || toneAt == markAt() || isOpenGlide() && toneAt == markAt() - 1;
    }

    /** The same syllable with its tone mark where it belongs; that of an open {@code oa oe uy} on the first vowel. */
    public String wellMarked() {
        return toneAt < 0 ? word : withMarkAt(markAt() - (isOpenGlide() ? 1 : 0));
    }

    /** The same syllable with the mark of an open {@code oa oe uy} at a place; another syllable stays as it is. */
    public String marked(MarkPlace place) {
        return switch (place) {
            case FIRST -> isTwofold() ? withMarkAt(markAt() - 1) : word;
            case SECOND -> isTwofold() ? withMarkAt(markAt()) : word;
            case SETTLED -> word;
        };
    }

    /** Where its tone mark stands, where two places are right. */
    public MarkPlace markPlace() {
        if (!isTwofold() || !isWellMarked()) {
            return MarkPlace.SETTLED;
        }
        return toneAt == markAt() ? MarkPlace.SECOND : MarkPlace.FIRST;
    }

    private boolean isTwofold() {
        return toneAt >= 0 && isOpenGlide();
    }

    private boolean isOpenGlide() {
        return rhyme.isOpenGlide();
    }

    private int markAt() {
        return onset + rhyme.mark();
    }

    private String withMarkAt(int place) {
        if (place == toneAt) {
            return word;
        }
        StringBuilder moved = new StringBuilder(word);
        String marked = Normalizer.normalize(word.substring(toneAt, toneAt + 1), Normalizer.Form.NFD);
        char mark = marked.charAt(marked.length() - 1);
        for (char each : marked.toCharArray()) {
            mark = Letters.isToneMark(each) ? each : mark;
        }
        char bare = Letters.withoutTone(word.charAt(toneAt));
        moved.setCharAt(toneAt, Character.isUpperCase(word.charAt(toneAt)) ? Character.toUpperCase(bare) : bare);
        String composed = Normalizer.normalize("" + moved.charAt(place) + mark, Normalizer.Form.NFC);
        moved.setCharAt(place, composed.charAt(0));
        return moved.toString();
    }

    /** How many letters at the beginning are the onset; the {@code i} of {@code gìn} and {@code giết} belongs to the rhyme. */
    private static int onset(String plain) {
        if (plain.startsWith("qu")) {
            return 2;
        }
        if (plain.startsWith("gi") && plain.length() > 2 && Rhyme.isVowel(plain.charAt(2)) && plain.charAt(2) != 'ê') {
            return 2;
        }
        for (String each : ONSETS) {
            if (plain.startsWith(each)) {
                return each.length();
            }
        }
        return 0;
    }

    private static Rhyme rhyme(String plain, int length) {
        String onset = plain.substring(0, length);
        String letters = plain.substring(length);
        if (onset.equals("qu")) {
            return Rhyme.afterQu(letters);
        }
        if (onset.equals("g") && letters.startsWith("i")) {
            return Rhyme.afterG(letters);
        }
        Rhyme rhyme = Rhyme.of(letters);
        return rhyme != null && isLawful(onset, letters, rhyme) ? rhyme : null;
    }

    private static boolean isLawful(String onset, String letters, Rhyme rhyme) {
        char first = letters.charAt(0);
        if (first == 'y') {
            return letters.length() == 1
                    ? onset.isEmpty() || BEFORE_LONE_Y.contains(" " + onset + " ")
                    : onset.isEmpty();
        }
        boolean front = FRONT.indexOf(first) >= 0;
        return switch (onset) {
            case "" -> !letters.startsWith("iê");
            case "c" -> !front && !rhyme.isGlide();
            case "k" -> front;
            case "g", "ng" -> !front;
            case "gh", "ngh" -> front;
            case "gi" -> !letters.startsWith("i");
            default -> true;
        };
    }

    private static boolean isPlainlyComposed(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Letters.isMark(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return word.toLowerCase(Locale.ROOT);
    }
}
