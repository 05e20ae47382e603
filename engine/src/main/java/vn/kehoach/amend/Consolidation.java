package vn.kehoach.amend;

import java.util.Optional;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Plan;

/** The new text under the head of the old plan, with a note of what amended it. */
record Consolidation(Plan old, Plan now, AmendedPlan cited) {
    Plan plan() {
        String note = "Bản hợp nhất " + cited.laterInWords()
                + ", được sửa đổi, bổ sung tại Kế hoạch TODO: số, ngày của kế hoạch sửa đổi.";
        return new Plan(
                now.kehoach(),
                old.id() + "-hop-nhat",
                now.type(),
                now.form(),
                Optional.of(Plan.Status.DRAFT),
                now.programme(),
                now.covers(),
                old.issuer(),
                old.number(),
                old.date(),
                old.date().flatMap(PartialDate::full).isPresent()
                        ? Optional.empty()
                        : old.asOf().or(now::lookupDate),
                old.place(),
                now.period(),
                now.title(),
                now.implementing(),
                now.bases(),
                Optional.of(now.opening().map(opening -> note + "\n" + opening).orElse(note)),
                now.sections(),
                now.excluded(),
                now.facts(),
                now.citations(),
                now.recipients(),
                now.archive(),
                old.signature(),
                old.marks(),
                old.decision(),
                now.annexes(),
                now.contents());
    }
}
