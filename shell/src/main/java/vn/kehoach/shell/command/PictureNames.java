package vn.kehoach.shell.command;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names for the pictures of targets, without ending. An id is an author's text: what could lead out of the folder, or is no plain
 * letter everywhere, does not come into a name.
 */
final class PictureNames {
    private static final String FALLBACK = "chi-tieu";
    private static final int LONGEST = 60;

    /** In lower case: many disks do not tell {@code T1b} from {@code t1B}. */
    private final Set<String> taken = new HashSet<>();

    private int count;

    /** The name for the next target; no two are the same. */
    String next(String id) {
        count++;
        String plain = plain(id);
        String wanted = plain.isEmpty() ? FALLBACK + "-" + count : plain;
        String name = wanted;
        for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
            name = wanted + "-" + again;
        }
        return name;
    }

    private static String plain(String id) {
        String letters = Normalizer.normalize(id, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        String safe = letters.replaceAll("[^A-Za-z0-9.-]+", "-").replaceAll("\\.{2,}", ".");
        String cut = safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST);
        return cut.replaceAll("^[.-]+|[.-]+$", "");
    }
}
