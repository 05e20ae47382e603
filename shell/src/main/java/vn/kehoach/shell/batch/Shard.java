package vn.kehoach.shell.batch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.source.Digest;

/**
 * One of several shares of a run. A unit belongs to a share by its name alone: whatever else is there, whoever runs the other shares, each
 * unit is in exactly one.
 *
 * @param number which one, from 1
 * @param of how many there are
 */
public record Shard(int number, int of) {
    /** Everything. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})/(\\d{1,5})");
    /** As many hexadecimal digits as are a positive number. */
    private static final int DIGITS = 15;

    /** A share as it is written, {@code 2/8}; absent where that is none. */
    public static Optional<Shard> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Shard shard = new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        return shard.number >= 1 && shard.number <= shard.of ? Optional.of(shard) : Optional.empty();
    }

    /** Whether a unit's name belongs to it. */
    public boolean has(String name) {
        long hash = Long.parseLong(Digest.of(name).substring(0, DIGITS), 16);
        return hash % of == number - 1;
    }

    /** The name of a file that each share has of its own: {@code bao-cao.csv}, {@code bao-cao-2-of-8.csv}. */
    public String name(String stem, String ending) {
        return of == 1 ? stem + ending : stem + "-" + number + "-of-" + of + ending;
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
