package vn.kehoach.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.words.Folding;
import vn.kehoach.words.Numerals;

/** The values of numerals that are not digits. */
final class Numeral {
    private static final List<String> ROMAN =
            IntStream.rangeClosed(1, 25).mapToObj(Numerals::roman).toList();
    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private Numeral() {}

    /** The value of a Roman number in capitals. */
    static Optional<Integer> ofRoman(String roman) {
        int at = ROMAN.indexOf(roman);
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }

    /** The value of a small letter in the Vietnamese order (a, b, c, d, đ, e, g …); f, j, w, z take the place of the letter after them. */
    static int ofLetter(String letter) {
        int at = Numerals.LETTERS.indexOf(letter);
        if (at < 0) {
            at = switch (letter) {
                case "f" -> Numerals.LETTERS.indexOf('g');
                case "j" -> Numerals.LETTERS.indexOf('k');
                case "w" -> Numerals.LETTERS.indexOf('x');
                default -> Numerals.LETTERS.length();
            };
        }
        return at + 1;
    }

    /** The value of what stands behind {@code Phần}: {@code I}, {@code 2}, {@code nhất}, {@code A}. */
    static Optional<Integer> ofWord(String word) {
        if (word.matches("\\d{1,3}")) {
            return Optional.of(Integer.parseInt(word));
        }
        Optional<Integer> roman = ofRoman(word);
        if (roman.isPresent()) {
            return roman;
        }
        if (word.matches("[A-ZĐ]")) {
            return Optional.of(ofLetter(word.toLowerCase(Locale.ROOT)));
        }
        String folded = Folding.exact(word);
        for (int at = 0; at < ORDINALS.size(); at++) {
            if (Folding.exact(ORDINALS.get(at)).equals(folded)) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }
}
