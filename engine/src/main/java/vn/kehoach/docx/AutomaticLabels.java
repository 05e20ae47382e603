package vn.kehoach.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.document.Document;
import vn.kehoach.document.LabelWriting;

/**
 * Which of a document's marks Word counts by itself, and as what. A mark is only left to Word if Word, having counted all before it, shows
 * the very same one; so nobody sees a difference. Points that stand in one list are counted in one list of Word's; the list of the Roman
 * numbers has the levels below them too, so that the points of each section begin anew. Dashes and pluses have a list of their own: in
 * one with numbers they would begin the levels above them.
 */
final class AutomaticLabels {
    /** Marks that are all words. */
    static final AutomaticLabels NONE = new AutomaticLabels(false);

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+([.-])");
    private static final Pattern ARABIC = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4}){0,3})\\.");

    private static final Pattern LAST_STEP = Pattern.compile("/\\d+(/[^/]*)?$");
    /** By level, from 0. */
    private static final List<String> BULLETS = List.of("-", "+");

    private static final int BULLET_LIST = 1;

    private final boolean automatic;
    private boolean hasBullets;
    private final List<NumberedList> lists = new ArrayList<>();
    /** The list of the last Roman number, in which points below it are counted first. */
    private Optional<NumberedList> sections = Optional.empty();
    /** The list of the last number. */
    private Optional<NumberedList> last = Optional.empty();
    /** The list of the first places of points, by what has the points. */
    private final Map<String, NumberedList> used = new HashMap<>();

    private AutomaticLabels(boolean automatic) {
        this.automatic = automatic;
    }

    /** Those of a document. */
    static AutomaticLabels of(Document document) {
        return document.labels() == LabelWriting.NATIVE ? new AutomaticLabels(true) : NONE;
    }

    /**
     * Where Word counts the next mark; absent where it cannot, and the mark is words.
     *
     * @param label as printed
     * @param from the part of the plan that has it; points of one list are counted together
     */
    Optional<NumberedList.Place> next(String label, String from) {
        if (!automatic || label.isEmpty()) {
            return Optional.empty();
        }
        int bullet = BULLETS.indexOf(label);
        if (bullet >= 0) {
            hasBullets = true;
            return Optional.of(new NumberedList.Place(BULLET_LIST, bullet));
        }
        Matcher roman = ROMAN.matcher(label);
        if (roman.matches()) {
            return section(label, roman.group(1));
        }
        Matcher arabic = ARABIC.matcher(label);
        return arabic.matches() ? point(label, arabic.group(1).split("\\."), listOf(from)) : Optional.empty();
    }

    /** {@code /solutions/items} of {@code /solutions/items/2/title}. */
    private static String listOf(String from) {
        return LAST_STEP.matcher(from).replaceFirst("");
    }

    private Optional<NumberedList.Place> section(String label, String suffix) {
        Optional<NumberedList> found = showing(sections, NumberedList.ROMAN, label)
                .or(() -> showing(Optional.of(add(NumberedList.ROMAN, 1, suffix)), NumberedList.ROMAN, label));
        found.ifPresent(list -> sections = found);
        return count(found, NumberedList.ROMAN);
    }

    private Optional<NumberedList.Place> point(String label, String[] number, String list) {
        int level = number.length;
        if (level > NumberedList.ARABIC) {
            // Never in a list of its own, which would have to show numbers that it has not counted.
            return count(showing(last, level, label), level);
        }
        Optional<NumberedList> found = showing(Optional.ofNullable(used.get(list)), level, label)
                .or(() -> showing(sections, level, label))
                .or(() -> Optional.of(add(level, Integer.parseInt(number[0]), ".")));
        used.put(list, found.orElseThrow());
        return count(found, level);
    }

    private static Optional<NumberedList> showing(Optional<NumberedList> list, int level, String label) {
        return list.filter(each -> each.wouldShow(level).equals(label));
    }

    private Optional<NumberedList.Place> count(Optional<NumberedList> list, int level) {
        list.ifPresent(each -> last = list);
        return list.map(each -> each.count(level));
    }

    private NumberedList add(int level, int start, String romanSuffix) {
        NumberedList list = new NumberedList(BULLET_LIST + 1 + lists.size(), level, start, romanSuffix);
        lists.add(list);
        return list;
    }

    /** The part of a file that describes the lists, after the last mark; absent where all marks are words. */
    Optional<byte[]> part() {
        return automatic ? Optional.of(described()) : Optional.empty();
    }

    private byte[] described() {
        Xml xml = new Xml(1 << 12).open("w:numbering", "xmlns:w", BodyWriter.MAIN);
        if (hasBullets) {
            NumberedList.open(xml, BULLET_LIST);
            for (int level = 0; level < BULLETS.size(); level++) {
                NumberedList.level(xml, level, "bullet", BULLETS.get(level), 1);
            }
            xml.close("w:abstractNum");
        }
        lists.forEach(list -> list.describe(xml));
        if (hasBullets) {
            NumberedList.name(xml, BULLET_LIST);
        }
        lists.forEach(list -> NumberedList.name(xml, list.id()));
        return xml.close("w:numbering").bytes();
    }
}
