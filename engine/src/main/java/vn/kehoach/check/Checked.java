package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.kehoach.diagnostic.Diagnostic;

/**
 * What came out of holding plans against the rules.
 *
 * @param findings what is to be told, sorted by {@link Diagnostic#ORDER}
 * @param setAside what was found but has been set aside with a reason, in the same order
 */
public record Checked(List<Diagnostic> findings, List<Suppressed> setAside) {
    /** Sorts and keeps its own copies. */
    public Checked {
        findings = findings.stream().sorted(Diagnostic.ORDER).toList();
        setAside = setAside.stream()
                .sorted(Comparator.comparing(Suppressed::finding, Diagnostic.ORDER))
                .toList();
    }

    /** This and what was found elsewhere. */
    public Checked and(Checked other) {
        List<Diagnostic> all = new ArrayList<>(findings);
        all.addAll(other.findings);
        List<Suppressed> aside = new ArrayList<>(setAside);
        aside.addAll(other.setAside);
        return new Checked(all, aside);
    }

    /** The same with each finding once. */
    public Checked distinct() {
        return new Checked(
                findings.stream().distinct().toList(),
                setAside.stream().distinct().toList());
    }
}
