package vn.kehoach.report;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.Span;

/**
 * Findings of one file that stand together: on one line or in one value.
 *
 * @param findings at least one, sorted by {@link Diagnostic#ORDER}
 */
record Place(List<Diagnostic> findings) {
    Place {
        findings = List.copyOf(findings);
    }

    /** The places of one file's findings, which are sorted. */
    static List<Place> of(List<Diagnostic> sorted) {
        List<Place> places = new ArrayList<>();
        List<Diagnostic> here = new ArrayList<>();
        for (Diagnostic finding : sorted) {
            if (!here.isEmpty() && !isTogether(here.get(here.size() - 1), finding)) {
                places.add(new Place(here));
                here.clear();
            }
            here.add(finding);
        }
        if (!here.isEmpty()) {
            places.add(new Place(here));
        }
        return List.copyOf(places);
    }

    private static boolean isTogether(Diagnostic one, Diagnostic next) {
        boolean wholeFile = one.span().equals(Span.WHOLE_FILE);
        if (wholeFile || next.span().equals(Span.WHOLE_FILE)) {
            return wholeFile && next.span().equals(Span.WHOLE_FILE);
        }
        boolean oneLine = one.span().start().line() == next.span().start().line();
        boolean oneValue = !one.path().isEmpty() && one.path().equals(next.path());
        return oneLine || oneValue;
    }
}
