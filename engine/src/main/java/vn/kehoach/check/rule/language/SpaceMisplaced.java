package vn.kehoach.check.rule.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** A space before a comma, none behind it, one side of a dash without a space, two spaces. */
public final class SpaceMisplaced implements FileRule {
    private static final Pattern BEFORE_MARK =
            Pattern.compile("(?<=[^\\s.,;:…–-]) +(?=[,;)”!?](?!\\()|(?::)(?! ?[0-9)(])|\\.(?!\\.|[0-9]|/))");
    private static final Pattern BEHIND_OPENING = Pattern.compile("(?<=[(“]) +(?=\\S)");
    private static final Pattern NONE_BEHIND =
            Pattern.compile("(?<=[\\p{L}0-9)”])[,;](?=[\\p{L}\ufffc])|(?<=[\\p{L})”]):(?=\\p{L})"
                    + "|(?<=\\p{Ll}{2})\\.(?=\\p{Lu}\\p{Ll})|(?<=[\\p{L}]{2})\\)(?=\\p{L})");
    private static final Pattern NONE_BEFORE = Pattern.compile("(?<=\\p{Ll}{2})\\((?=\\p{L}{2})");
    private static final Pattern ONE_SIDED = Pattern.compile(
            "(?<=[\\p{L}0-9)”])(?:[-–] +(?=[\\p{L}0-9])| +[-–](?=\\p{L}))|(?<=[0-9])(?: +[-–])(?=[0-9])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}|[IVX]{1,5}|\\p{Ll}");
    private static final Pattern DOUBLED = Pattern.compile("(?<=[^\\s]) {2,}(?=[^\\s.,;:)])");

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
            PlainText plain = PlainText.of(prose);
            superfluous(plain, report);
            missing(plain, report);
            dashes(plain, report);
        }
    }

    private static void superfluous(PlainText plain, Report report) {
        String text = plain.text();
        for (Matcher space = BEFORE_MARK.matcher(text); space.find(); ) {
            plain.corrected(report, space.start(), space.end() + 1, text.substring(space.end(), space.end() + 1))
                    .say("before", text.substring(space.end(), space.end() + 1));
        }
        for (Matcher space = BEHIND_OPENING.matcher(text); space.find(); ) {
            plain.corrected(report, space.start() - 1, space.end(), text.substring(space.start() - 1, space.start()))
                    .say("behind", text.substring(space.start() - 1, space.start()));
        }
        for (Matcher space = DOUBLED.matcher(text); text.contains("  ") && space.find(); ) {
            plain.corrected(report, space.start(), space.end(), " ")
                    .severity(Severity.INFO)
                    .say("doubled", "");
        }
    }

    private static void missing(PlainText plain, Report report) {
        String text = plain.text();
        for (Matcher mark = NONE_BEHIND.matcher(text); mark.find(); ) {
            if (!isLabel(text, mark.start()) && !isAddress(text, mark.start())) {
                plain.corrected(report, mark.start(), mark.end(), mark.group() + " ")
                        .say("none-behind", mark.group());
            }
        }
        for (Matcher mark = NONE_BEFORE.matcher(text); mark.find(); ) {
            plain.corrected(report, mark.start(), mark.end(), " (").say("none-before", "(");
        }
    }

    private static void dashes(PlainText plain, Report report) {
        String text = plain.text();
        if (text.indexOf('-') < 0 && text.indexOf('–') < 0) {
            return;
        }
        for (Matcher dash = ONE_SIDED.matcher(text); dash.find(); ) {
            if (!DocumentCode.isInside(text, dash.start()) && !isNumbering(text, dash.start())) {
                String mark = dash.group().strip();
                boolean isRange = isDigit(text, dash.start() - 1) && isDigit(text, dash.end());
                plain.corrected(report, dash.start(), dash.end(), isRange ? mark : " " + mark + " ")
                        .say(isRange ? "range" : "dash", mark);
            }
        }
    }

    private static boolean isDigit(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }

    /** {@code 1- }, {@code a- }, {@code II- } before the words of a point. */
    private static boolean isNumbering(String text, int dash) {
        if (text.charAt(dash) == ' ') {
            return false;
        }
        int from = dash;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return NUMBER.matcher(text.substring(from, dash)).matches()
                && dash + 2 <= text.length()
                && !Character.isDigit(text.charAt(Math.min(text.length() - 1, dash + 2)));
    }

    /** {@code a)} before its words. */
    private static boolean isLabel(String text, int closing) {
        return text.charAt(closing) == ')' && (closing < 2 || !Character.isLetter(text.charAt(closing - 2)));
    }

    /** Part of an address of the web or of mail, whose marks have no spaces. */
    private static boolean isAddress(String text, int at) {
        int from = text.lastIndexOf(' ', at) + 1;
        int next = text.indexOf(' ', at);
        String word = text.substring(from, next < 0 ? text.length() : next);
        return word.contains("@") || word.contains("://") || word.startsWith("www.");
    }
}
