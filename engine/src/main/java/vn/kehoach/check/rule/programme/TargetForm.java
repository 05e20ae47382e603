package vn.kehoach.check.rule.programme;

import java.util.List;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.ProgrammeView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Territory;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.unit.Unit;

/** A target stands in a form that its tier or territory cannot own. */
public final class TargetForm implements Rule {
    @Override
    public String code() {
        return "target-form";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (TargetPair pair : TargetPair.in(view)) {
            ProgrammeView programme = view.programme().orElseThrow();
            String unit = view.unit().map(Unit::fullName).orElse("");
            ProgrammeTarget asked = pair.asked();
            if (isToldByWords(view, report, pair)) {
                continue;
            }
            Message facts = Phrases.facts(programme.factsOf(asked));
            if (programme.form(asked) == ProgrammeTarget.As.NONE) {
                say(report, pair, pair.placed().pointer() + "/of", "tier", unit, facts);
            } else if (programme.applies(asked) == Territory.Answer.NO) {
                say(report, pair, pair.placed().pointer() + "/of", "fact", unit, facts);
            } else {
                comparator(report, pair, programme.form(asked), unit);
            }
        }
    }

    /** Whether its words have been found at fault already, where the catalogue could only say what it was not sure of. */
    private static boolean isToldByWords(PlanView view, Report report, TargetPair pair) {
        return Proof.isUnverified(pair.asked().evidence())
                && TargetSentence.of(view, pair.placed())
                        .map(prose -> report.place(prose.pointer()).pointer())
                        .filter(path -> report.soFar().stream()
                                .anyMatch(finding -> finding.path().equals(path)
                                        && (finding.code().equals("target-object-absent")
                                                || finding.code().equals("share-of-one"))))
                        .isPresent();
    }

    private void comparator(Report report, TargetPair pair, ProgrammeTarget.As form, String unit) {
        List<String> written = pair.placed().comparators();
        if (written.size() != 1) {
            return;
        }
        boolean yesNo = written.get(0).equals("done");
        String at = pair.placed().comparatorPointer();
        if (form == ProgrammeTarget.As.YES_NO && !yesNo) {
            say(report, pair, at, "yes-no", unit, Figures.of(pair.placed()));
        } else if (form == ProgrammeTarget.As.FIGURE
                && yesNo
                && pair.asked().value().isPresent()) {
            say(report, pair, at, "figure", unit, Figures.of(pair.asked()));
        }
    }

    private void say(Report report, TargetPair pair, String at, String sentence, String unit, Object last) {
        report.at(
                pair.severity(severity()),
                at,
                pair.sentence(sentence),
                pair.asked().id(),
                unit,
                last);
    }
}
