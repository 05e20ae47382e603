package vn.kehoach.check.rule.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.kehoach.check.Prose;
import vn.kehoach.phrase.Word;
import vn.kehoach.words.Syllable;

/** A word that is no syllable, and what tells whether it was meant to be one: it may be an abbreviation, a code, a name, a foreign word. */
final class Candidate {
    private static final String GLUE = "-/'’‘@_&.#+\\~%=";
    private static final Pattern VIETNAMESE =
            Pattern.compile("(?i)[a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]+");
    private static final Pattern VOWEL =
            Pattern.compile("(?iu)[aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]");
    private static final Pattern TONE =
            Pattern.compile("(?iu)[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]");
    private static final Pattern ASCII = Pattern.compile("[A-Za-z]+");
    private static final int LONGEST = 14;

    private final Prose prose;
    private final List<Word> words;
    private final int index;
    private final Word word;
    private final String printed;

    Candidate(Prose prose, int index) {
        this.prose = prose;
        this.words = prose.words();
        this.index = index;
        this.word = words.get(index);
        this.printed = word.printed();
    }

    String printed() {
        return Normalizer.normalize(printed, Normalizer.Form.NFC);
    }

    boolean isCapital() {
        return word.isCapital();
    }

    /** Whether it has letters that English has not. */
    boolean hasMarks() {
        return !ASCII.matcher(printed()).matches();
    }

    /** The form of the word before it, in the same part of the sentence; empty: none. */
    String formBefore() {
        return index > 0 && words.get(index - 1).isLetters()
                ? words.get(index - 1).form()
                : "";
    }

    /** The form of the word behind it, in the same part of the sentence; empty: none. */
    String formBehind() {
        return index + 1 < words.size() && words.get(index + 1).isLetters()
                ? words.get(index + 1).form()
                : "";
    }

    /** Whether it was meant to be a Vietnamese syllable; in doubt not. */
    boolean isMeantAsSyllable() {
        String letters = printed();
        if (letters.length() > LONGEST
                || !VIETNAMESE.matcher(letters).matches()
                || !VOWEL.matcher(letters).find()
                || isGlued(word.start() - 1, -1)
                || isGlued(word.end(), 1)) {
            return false;
        }
        boolean misplaced = Syllable.of(letters).isPresent();
        return switch (word.capitals()) {
            case ALL -> TONE.matcher(letters).find();
            case FIRST ->
                isSmallBehindFirst(letters) && (misplaced || isOrdinaryWord()) && isLikeSyllable(letters, misplaced);
            case NONE -> isSmallBehindFirst(letters) && isLikeSyllable(letters, misplaced);
        };
    }

    private static boolean isSmallBehindFirst(String letters) {
        return letters.substring(1).equals(letters.substring(1).toLowerCase(Locale.ROOT));
    }

    /** A capital tells a name, but where a sentence begins and the next word has none. */
    private boolean isOrdinaryWord() {
        boolean goesOn = index + 1 < words.size()
                && words.get(index + 1).isLetters()
                && !words.get(index + 1).isCapital();
        return goesOn && Texts.begins(prose, index);
    }

    /** Letters without any mark are a foreign word, unless marks alone would make them a syllable. */
    private static boolean isLikeSyllable(String letters, boolean misplaced) {
        return misplaced || !ASCII.matcher(letters).matches() || Syllable.isOneWithoutMarks(letters);
    }

    /** Whether it hangs together with something that is no blank: {@code HIV/AIDS}, {@code ph/hợp}, {@code Y-a-ly}, {@code H5N1}. */
    private boolean isGlued(int at, int step) {
        String text = prose.text();
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char next = text.charAt(at);
        if (Character.isLetterOrDigit(next) || Character.isSurrogate(next)) {
            return true;
        }
        int beyond = at + step;
        return GLUE.indexOf(next) >= 0
                && beyond >= 0
                && beyond < text.length()
                && Character.isLetterOrDigit(text.charAt(beyond));
    }
}
