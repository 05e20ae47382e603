package vn.kehoach.outline;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.manuscript.Stretch;
import vn.kehoach.outline.Item.Passage;

/** Tells heading and text of a paragraph apart. */
final class Headings {
    private static final int LONGEST = 400;
    private static final int LONGEST_OF_BULLET = 120;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SHORT_NAME = 50;
    private static final int LETTERS = 60;
    private static final int LONGEST_RUN_IN = 110;
    private static final int LONGEST_BOLD = 250;
    /** Ends of sentences that announce a list, as names do not end. */
    private static final Pattern LIST = Pattern.compile(
            "(?iU).*(\\b(sau( đây)?|gồm|như|là|rằng|thuộc|trong đó)|[,;.] cụ thể)\\s*:$", Pattern.DOTALL);

    /** Names one after the other, each with a capital. */
    private static final Pattern NAMES = Pattern.compile("\\p{Lu}[^,]*(, \\p{Lu}[^,]*)+:");
    /** Names one after the other: what stands before their colon is no heading. */
    private static final Pattern ENUMERATION = Pattern.compile("^\\s*\\p{Lu}[^,;.]{0,30}[,;]\\s*\\p{Lu}");

    private Headings() {}

    /** Heading and text; one of them may be absent. */
    record Split(Optional<Line> title, Optional<Line> text) {
        static Split title(Line line) {
            return new Split(Optional.of(line), Optional.empty());
        }

        static Split text(Line line) {
            return new Split(Optional.empty(), Optional.of(line));
        }

        static Split at(Line line, int end) {
            return new Split(Optional.of(Cut.part(line, 0, end)), Optional.of(Cut.from(line, end)));
        }
    }

    /**
     * Parts a point.
     *
     * @param below whether points or paragraphs stand under it
     */
    static Split split(Passage passage, boolean below) {
        Line line = passage.line();
        if (line.text().isEmpty()) {
            return Split.title(passage.whole());
        }
        int runIn = runIn(passage);
        if (runIn > 0) {
            return Split.at(line, runIn);
        }
        if (shown(passage) || below && byStructure(passage)) {
            return Split.title(line);
        }
        int colon = plainRunIn(passage);
        return colon > 0 ? Split.at(line, colon) : Split.text(line);
    }

    /** Heading, and text on its line, of a paragraph without mark. */
    static Split unmarkedSplit(Passage passage) {
        int runIn = runIn(passage);
        return runIn > 0 ? Split.at(passage.line(), runIn) : Split.title(passage.line());
    }

    /** Whether a paragraph without mark is a heading by its look, or begins with one that a colon ends. */
    static boolean unmarked(Passage passage) {
        if (passage.marked()) {
            return false;
        }
        String words = passage.words();
        int runIn = runIn(passage);
        if (runIn > 0) {
            return words.charAt(runIn - 1) == ':'
                    && !LIST.matcher(words.substring(0, runIn)).matches();
        }
        boolean name = Form.announces(words)
                && words.length() < LONGEST_NAME
                && !LIST.matcher(words).matches();
        return words.length() <= LONGEST_BOLD
                && (!Form.closed(words) || name)
                && (passage.line().look().level() > 0
                        || passage.bold()
                        || passage.capitals() && !Form.abbreviation(words));
    }

    private static boolean shown(Passage passage) {
        String words = passage.words();
        if (words.length() > LONGEST || LIST.matcher(words).matches() && !passage.capitals()) {
            return false;
        }
        return passage.line().look().level() > 0 || passage.capitals() || passage.bold() && words.length() <= LONGEST;
    }

    private static boolean byStructure(Passage passage) {
        String words = passage.words();
        boolean counts = Rank.of(passage.mark()).height() < 80;
        if (words.length() > LONGEST) {
            return false;
        }
        if (Form.announces(words)) {
            boolean number = Rank.of(passage.mark()).height() < LETTERS;
            boolean name = words.length() <= (number ? LONGEST_NAME : LONGEST_SHORT_NAME);
            return counts
                    && (name || NAMES.matcher(words).matches())
                    && !LIST.matcher(words).matches();
        }
        return !Form.closed(words) && words.length() <= (counts ? LONGEST : LONGEST_OF_BULLET);
    }

    /** Where bold words at the start end, with a colon behind them; 0 without such. */
    static int runIn(Passage passage) {
        StringBuilder bold = new StringBuilder();
        for (Stretch stretch : passage.line().text()) {
            if (!stretch.bold() && !stretch.text().isBlank()) {
                break;
            }
            bold.append(stretch.text());
        }
        String words = passage.words();
        int end = bold.toString().stripTrailing().length();
        String rest = words.substring(end).stripLeading();
        if (end == 0 || rest.isEmpty() || end > LONGEST_BOLD) {
            return 0;
        }
        if (rest.startsWith(":") && rest.length() > 1) {
            return words.indexOf(':', end) + 1;
        }
        char last = words.charAt(end - 1);
        boolean closed = last == ':' || last == '.';
        char first = rest.charAt(0);
        boolean opens = "\"“‘".indexOf(first) >= 0 || Character.isUpperCase(first);
        return closed || opens && words.substring(0, end).strip().contains(" ") ? end : 0;
    }

    /** Where a name with a colon at the start of a point ends; 0 without such. */
    private static int plainRunIn(Passage passage) {
        String words = passage.words();
        int colon = words.indexOf(':');
        if (colon <= 0 || colon + 2 >= words.length() || Rank.of(passage.mark()).height() >= 80) {
            return 0;
        }
        String name = words.substring(0, colon + 1);
        String rest = words.substring(colon + 1);
        boolean plain = name.matches("[^.;\"“”]*") && !LIST.matcher(name).matches();
        boolean capital = Character.isUpperCase(rest.strip().charAt(0)) && Character.isWhitespace(rest.charAt(0));
        boolean shortEnough = colon <= LONGEST_RUN_IN
                || colon <= LONGEST && NAMES.matcher(name).matches();
        return plain && capital && !ENUMERATION.matcher(rest).find() && shortEnough ? colon + 1 : 0;
    }
}
