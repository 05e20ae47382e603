package vn.kehoach.document;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What makes a document an annex that is a file of its own: it has no signature but the agency's, of which no image is shown (ND30-DS-6).
 *
 * @param name by which its files are told from those of the text: {@code phu-luc}, {@code phu-luc-2}; {@code kem-theo} for the plan that a
 *     decision issues
 * @param text for the agency's signature; absent in drafts, and where the rules of form know none
 */
public record Apart(String name, Optional<SigningText> text) {
    private static final String ANNEX = "phu-luc";
    private static final String ATTACHED = "kem-theo";
    private static final Pattern NAME = Pattern.compile(ANNEX + "(-[0-9]+)?|" + ATTACHED);

    /** The name of the plan that a decision issues. */
    static String attached() {
        return ATTACHED;
    }

    /** The name of an annex, as many figures for each, so that names are in order; one alone has no number (ND30-PL-2). */
    static String annex(int index, int count) {
        if (count == 1) {
            return ANNEX;
        }
        String number = Integer.toString(index + 1);
        return ANNEX + "-" + "0".repeat(Integer.toString(count).length() - number.length()) + number;
    }

    /** Whether a word is such a name. */
    public static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }
}
