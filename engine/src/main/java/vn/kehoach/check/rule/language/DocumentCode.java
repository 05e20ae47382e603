package vn.kehoach.check.rule.language;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number and symbol of a document, blanks inside allowed (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 3). */
final class DocumentCode {
    private static final String TYPE =
            "(?:NQLT|TTLT|NQ|QĐ|CTr|CT|KH|NĐ|TB|HD|TTr|TT|BC|KL|ĐA|DA|PA|QyĐ|QC|CĐ|CV|BB|GM|QH[0-9]{1,2}|UBTVQH[0-9]{1,2})";
    private static final String ISSUER = "(?:TTg|TW|TU|ĐU|[A-ZĐƯ]{2,}[0-9]*)";
    private static final Pattern STATE = Pattern.compile("(?<![\\p{L}0-9/-])[0-9]{1,5} ?(?:/ ?[0-9]{4} ?)?/ ?" + TYPE
            + "(?![\\p{L}0-9])(?: ?- ?" + ISSUER + "(?:-" + ISSUER + ")*(?![\\p{L}0-9]))?");
    private static final Pattern PARTY = Pattern.compile(
            "(?<![\\p{L}0-9/-])[0-9]{1,4} ?- ?" + TYPE + " ?/ ?(?:TW|TU|ĐU|HU|[A-ZĐƯ]{2,6}TU)(?![\\p{L}0-9])");

    private DocumentCode() {}

    /** Codes of the State, over a text that has a slash. */
    static Matcher ofState(String text) {
        return STATE.matcher(text);
    }

    /** Codes of the Party. */
    static Matcher ofParty(String text) {
        return PARTY.matcher(text);
    }

    /** The places of a text that are in a code. */
    static BitSet places(String text) {
        BitSet places = new BitSet();
        if (text.indexOf('/') >= 0) {
            mark(ofState(text), places);
            mark(ofParty(text), places);
        }
        return places;
    }

    private static void mark(Matcher code, BitSet places) {
        while (code.find()) {
            places.set(code.start(), code.end());
        }
    }
}
