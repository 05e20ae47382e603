package vn.kehoach.check.rule.form;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.metrics.FontMetrics;
import vn.kehoach.plan.Marks;
import vn.kehoach.plan.Plan;

/**
 * The drafter's mark is not in capital letters, or copies are counted of nobody (ND30-ST-1); the note on circulation does not fit into one line
 * of the top margin (ND30-SD-16).
 */
public final class MarksMalformed implements StateFormRule {
    private static final Pattern LETTERS = Pattern.compile("(?U)\\p{Lu}+");

    private static final double POINTS_IN_MM = 72 / 25.4;
    /** Size of the note, pt, and the room for it, mm, in State documents: the frame is as wide as the column of Quốc hiệu. */
    static final double SIZE = 13;

    static final double ROOM = 91;
    /** The same in documents of the Party. */
    static final double PARTY_SIZE = 12;

    static final double PARTY_ROOM = 89;

    @Override
    public String code() {
        return "marks-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.plan().marks().ifPresent(marks -> {
            marks.drafter()
                    .filter(drafter -> !LETTERS.matcher(drafter).matches())
                    .ifPresent(drafter -> report.at("/marks/drafter", "letters", drafter));
            copies(marks, report);
            marks.circulation().ifPresent(note -> {
                String fitting = fitting(note, view.plan().form() == Plan.FormFamily.PARTY);
                if (!fitting.equals(note.strip())) {
                    report.at("/marks/circulation", "wide", note, fitting);
                }
            });
        });
    }

    /** As many of its first words as one line takes; of a single word, as many letters. */
    private static String fitting(String note, boolean party) {
        String whole = note.strip();
        for (int end = whole.length(); end > 0; end--) {
            boolean atWord = end == whole.length() || whole.charAt(end) == ' ' || whole.lastIndexOf(' ', end) < 0;
            if (atWord && fits(whole.substring(0, end), party)) {
                return whole.substring(0, end);
            }
        }
        return "";
    }

    private static boolean fits(String note, boolean party) {
        double width = FontMetrics.width(note.toUpperCase(Locale.ROOT), true, false) / 1000.0;
        return width * (party ? PARTY_SIZE : SIZE) <= (party ? PARTY_ROOM : ROOM) * POINTS_IN_MM;
    }

    private static void copies(Marks marks, Report report) {
        marks.copies().ifPresent(copies -> {
            if (copies < 1) {
                report.at("/marks/copies", "none", copies);
            } else if (marks.drafter().isEmpty()) {
                report.at("/marks/copies", "nobody");
            }
        });
    }
}
