package vn.kehoach;

import java.time.LocalDate;
import vn.kehoach.amend.Amended;
import vn.kehoach.amend.Amender;
import vn.kehoach.compare.Compared;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.document.Document;
import vn.kehoach.docx.Revision;

/** Two plans, or two versions of one, beside each other. Safe for use by several threads. */
public final class Versions {
    private final Engine engine;
    private final Press press;

    Versions(Engine engine, Press press) {
        this.engine = engine;
        this.press = press;
    }

    /** Lays two plans side by side. Absent where one of them cannot be read; only then there is something to say. */
    public Outcome<Compared> compare(PlanInput before, PlanInput after) {
        return new Comparing(engine).compare(before, after);
    }

    /**
     * Drafts the plan that amends one version of a plan to be another.
     *
     * @throws java.util.NoSuchElementException if one of them has no document
     */
    public Amended amend(Compared compared) {
        return Amender.amend(compared, engine.today());
    }

    /**
     * A DOCX of the second plan in which the changes from the first are tracked: who accepts them all has the second plan's document, who
     * rejects them all the first's.
     *
     * @param author who made the changes, as Word shows it
     * @param day on which, as Word shows it
     * @throws java.util.NoSuchElementException if one of the plans has no document
     */
    public byte[] trackedChanges(Compared compared, String author, LocalDate day) {
        Document before = compared.before().document().orElseThrow();
        Document after = compared.after().document().orElseThrow();
        return press.trackedChanges(before, after, new Revision(author, day));
    }
}
