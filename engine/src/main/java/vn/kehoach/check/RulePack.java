package vn.kehoach.check;

import java.util.List;
import vn.kehoach.source.Digest;

/**
 * Which rules these are: reports and documents say by it what they were checked with.
 *
 * @param version of the catalogue, see {@link RuleCatalogue#VERSION}
 * @param digest SHA-256 of {@link #list()}, 64 hexadecimal digits
 */
public record RulePack(String version, String digest) {
    /** As many digits of the digest as tell two catalogues apart for a person. */
    private static final int DIGITS = 12;

    private static final RulePack CURRENT =
            new RulePack(RuleCatalogue.VERSION, Digest.of(String.join("\n", list()) + "\n"));

    /** The rules of this program. */
    public static RulePack current() {
        return CURRENT;
    }

    /** Version and digest in one word, {@code 1.0.0+3f2a9c11d0e4}: a semantic version whose build is the digest's beginning. */
    public String stamp() {
        return version + "+" + digest.substring(0, DIGITS);
    }

    /**
     * What makes a catalogue another one: of each rule, in the order in which they run, its group, code, severity, days and
     * kind of correction, apart by blanks.
     */
    public static List<String> list() {
        return RuleCatalogue.rules().stream().map(RulePack::line).toList();
    }

    private static String line(Rule rule) {
        return String.join(
                " ",
                RuleCatalogue.group(rule).word(),
                rule.code(),
                rule.severity().word(),
                rule.inForce().word(),
                rule.fix().word());
    }
}
