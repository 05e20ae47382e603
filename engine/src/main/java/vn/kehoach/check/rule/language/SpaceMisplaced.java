package vn.kehoach.check.rule.language;

import java.util.BitSet;
import java.util.regex.Pattern;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlainText;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** A space before a comma, none behind it, one side of a dash without a space, two spaces. */
public final class SpaceMisplaced implements FileRule {
    private static final String MARKS = ".,;:…";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}|[IVX]{1,5}|\\p{Ll}");

    @Override
    public String code() {
        return "space-misplaced";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.SAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : OwnWords.of(view)) {
            new Text(prose.plain(), report).check();
        }
    }

    /** One text, looked through letter by letter. */
    private static final class Text {
        private final PlainText plain;
        private final String text;
        private final Report report;
        /** Behind the word between blanks that was last looked at, and whether it is an address. */
        private int wordEnd;

        private boolean isAddress;
        /** The places in codes of documents, once somebody has asked. */
        private BitSet codes;

        private Text(PlainText plain, Report report) {
            this.plain = plain;
            this.text = plain.text();
            this.report = report;
        }

        private void check() {
            for (int at = 1; at < text.length(); at++) {
                switch (text.charAt(at)) {
                    case ',', ';', ':', '.', ')', '”', '!', '?' -> {
                        before(at);
                        noneBehind(at);
                    }
                    case '(' -> {
                        behind(at);
                        noneBefore(at);
                    }
                    case '“' -> behind(at);
                    case '-', '–' -> dash(at);
                    case ' ' -> doubled(at);
                    default -> {
                        // a letter
                    }
                }
            }
        }

        private char at(int place) {
            return place >= 0 && place < text.length() ? text.charAt(place) : '\n';
        }

        private boolean isLetter(int place) {
            return Character.isLetter(at(place));
        }

        private boolean isDigit(int place) {
            return Character.isDigit(at(place));
        }

        /** Where the spaces before a place begin. */
        private int gap(int place) {
            int from = place;
            while (at(from - 1) == ' ') {
                from--;
            }
            return from;
        }

        private void before(int mark) {
            int gap = gap(mark);
            boolean isGood = gap == mark
                    || gap == 0
                    || at(gap - 1) == '\n'
                    || (MARKS + "-–(“").indexOf(at(gap - 1)) >= 0
                    || at(mark) == '.' && (at(mark + 1) == '.' || at(mark + 1) == '/' || isDigit(mark + 1))
                    || at(mark) == ':' && (isDigit(mark + 1) || isDigit(mark + 2) || at(mark + 1) == ')')
                    || at(mark) == ';' && at(mark + 1) == ')';
            if (!isGood) {
                String right = text.substring(mark, mark + 1);
                plain.corrected(report, gap, mark + 1, right).say("before", right);
            }
        }

        private void behind(int opening) {
            int next = opening + 1;
            while (at(next) == ' ') {
                next++;
            }
            if (next > opening + 1 && at(next) != '\n') {
                String right = text.substring(opening, opening + 1);
                plain.corrected(report, opening, next, right).say("behind", right);
            }
        }

        private void noneBehind(int mark) {
            boolean isMissing =
                    switch (at(mark)) {
                        case ',', ';' ->
                            (Character.isLetterOrDigit(at(mark - 1)) || ")”".indexOf(at(mark - 1)) >= 0)
                                    && (isLetter(mark + 1) || at(mark + 1) == PlainText.CITATION);
                        case ':' -> (isLetter(mark - 1) || ")”".indexOf(at(mark - 1)) >= 0) && isLetter(mark + 1);
                        case '.' ->
                            isSmall(mark - 1)
                                    && isSmall(mark - 2)
                                    && Character.isUpperCase(at(mark + 1))
                                    && isSmall(mark + 2);
                        case ')' -> isLetter(mark - 1) && isLetter(mark - 2) && isLetter(mark + 1);
                        default -> false;
                    };
            if (isMissing && !isAddress(mark)) {
                String found = text.substring(mark, mark + 1);
                plain.corrected(report, mark, mark + 1, found + " ").say("none-behind", found);
            }
        }

        private void noneBefore(int opening) {
            boolean isMissing =
                    isSmall(opening - 1) && isSmall(opening - 2) && isLetter(opening + 1) && isLetter(opening + 2);
            if (isMissing) {
                plain.corrected(report, opening, opening + 1, " (").say("none-before", "(");
            }
        }

        private boolean isSmall(int place) {
            return Character.isLowerCase(at(place));
        }

        private void dash(int dash) {
            int gap = gap(dash);
            int next = dash + 1;
            while (at(next) == ' ') {
                next++;
            }
            boolean isOneSided = (gap < dash) != (next > dash + 1);
            boolean isRange = isDigit(gap - 1) && isDigit(next);
            boolean isBehindWord = Character.isLetterOrDigit(at(gap - 1)) || ")”".indexOf(at(gap - 1)) >= 0;
            boolean isBeforeWord = isLetter(next) || isDigit(next) && (isRange || gap == dash);
            if (isOneSided && isBehindWord && isBeforeWord && !isNumbering(gap, dash, next) && !isInCode(dash)) {
                String mark = text.substring(dash, dash + 1);
                plain.corrected(report, gap, next, isRange ? mark : " " + mark + " ")
                        .say(isRange ? "range" : "dash", mark);
            }
        }

        /** {@code 1- }, {@code a- }, {@code II- } before the words of a point. */
        private boolean isNumbering(int gap, int dash, int next) {
            int from = dash;
            while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
                from--;
            }
            return gap == dash
                    && isLetter(next)
                    && NUMBER.matcher(text.substring(from, dash)).matches();
        }

        private void doubled(int space) {
            if (at(space + 1) == ' ' && at(space - 1) != ' ' && at(space - 1) != '\n') {
                int end = space + 1;
                while (at(end) == ' ') {
                    end++;
                }
                if (at(end) != '\n' && (MARKS + ")”-–").indexOf(at(end)) < 0) {
                    plain.corrected(report, space, end, " ")
                            .severity(Severity.INFO)
                            .say("doubled", "");
                }
            }
        }

        /** Part of an address of the web or of mail, whose marks have no spaces. Asked from left to right. */
        private boolean isAddress(int place) {
            if (place >= wordEnd) {
                int from = text.lastIndexOf(' ', place) + 1;
                int next = text.indexOf(' ', place);
                wordEnd = next < 0 ? text.length() : next;
                String word = text.substring(from, wordEnd);
                isAddress = word.contains("@") || word.contains("://") || word.startsWith("www.");
            }
            return isAddress;
        }

        private boolean isInCode(int place) {
            if (codes == null) {
                codes = DocumentCode.places(text);
            }
            return codes.get(place);
        }
    }
}
