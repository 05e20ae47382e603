package vn.kehoach.recognise;

import java.util.HashSet;
import java.util.Set;
import vn.kehoach.words.Folding;

/** Keys made of words: {@code Mục tiêu tổng quát} becomes {@code muc-tieu-tong-quat}. */
final class Slug {
    private static final int LONGEST = 48;

    private final Set<String> given = new HashSet<>();

    /** The key of some words: small letters, digits and hyphens, cut at a word; {@code khac} where nothing is left. */
    static String of(String words) {
        String folded = Folding.loose(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (folded.length() > LONGEST) {
            int end = folded.lastIndexOf('-', LONGEST);
            folded = folded.substring(0, end < 0 ? LONGEST : end);
        }
        return folded.isEmpty() ? "khac" : folded;
    }

    /** A key that was not given before: with {@code -2}, {@code -3} behind it where it was. */
    String unique(String key) {
        String candidate = key;
        for (int n = 2; !given.add(candidate); n++) {
            candidate = key + "-" + n;
        }
        return candidate;
    }
}
