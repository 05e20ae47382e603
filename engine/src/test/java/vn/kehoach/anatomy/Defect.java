package vn.kehoach.anatomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the anatomy: what a person found in a real plan.
 *
 * @param id {@code S3-37}
 * @param line in the original, from 1
 * @param fragment the words at fault, a part of the line
 * @param kind {@code LANG}, {@code TARG} …
 * @param severity {@code E}, {@code W} or {@code I}
 */
record Defect(String id, int line, String fragment, String kind, String severity) {
    private static final Pattern ROW =
            Pattern.compile("\\| (S\\d-\\d+) \\| (\\d+) \\| `(.*?)` \\| (\\w+) \\| ([EWI]) \\| .* \\|");

    /** Every row, in the order of the anatomy. */
    static List<Defect> all() {
        try {
            return Files.readAllLines(Seed.ANATOMY).stream()
                    .map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> new Defect(
                            row.group(1), Integer.parseInt(row.group(2)), row.group(3), row.group(4), row.group(5)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code S3}. */
    String seed() {
        return id.substring(0, 2);
    }

    /** Whether it has to be found. */
    boolean counts() {
        return !severity.equals("I");
    }

    /** Where it stands; absent where the line has not these words. */
    Optional<Stretch> place(Seed seed) {
        return place(seed, line);
    }

    /** Where the same words stand in another line. */
    Optional<Stretch> place(Seed seed, int in) {
        int at = seed.line(in).indexOf(fragment);
        return at < 0 ? Optional.empty() : Optional.of(new Stretch(in, at, at + fragment.length()));
    }
}
