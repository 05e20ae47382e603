package vn.kehoach.onto;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.compose.Composer;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.document.Document;
import vn.kehoach.document.Form;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.onto.patch.Edit;
import vn.kehoach.onto.patch.Parts;
import vn.kehoach.onto.patch.Patch;
import vn.kehoach.onto.patch.Paths;
import vn.kehoach.onto.patch.Why;
import vn.kehoach.outline.Line;
import vn.kehoach.outline.Outliner;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.setting.Setting;
import vn.kehoach.shape.Origins;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceText;
import vn.kehoach.words.Folding;

/** Lays an edited document onto the plan file that it came from. */
public final class Onto {
    /** In capitals of the State, in small letters of the Party. */
    private static final String DRAFT = "dự thảo";

    private final SourceText file;
    private final Read<Plan> mine;
    private final Rebase rebase;
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private Onto(SourceText file, Read<Plan> mine, Plan base) {
        this.file = file;
        this.mine = mine;
        this.rebase = new Rebase(base, mine.value());
    }

    /**
     * What an edited document changes in a plan file. The document is compared with what the plan that it carries prints; where it
     * carries none, with what the file's plan prints.
     *
     * @param file the plan file
     * @param edited the document
     * @param catalogues what the plan is written against
     * @param forms the forms in which it may have been printed
     * @return absent where the file is no plan, or one that cannot be printed; the findings of its reading
     */
    public static Outcome<OntoResult> merge(
            SourceText file, Manuscript edited, Catalogues catalogues, List<Form> forms) {
        Outcome<Read<Plan>> read = PlanFile.read(file.name(), new Outcome<>(Optional.of(file), List.of()));
        Optional<OntoResult> result = read.value().flatMap(mine -> {
            Optional<Unplaced.Reason> foreign = foreign(mine.value(), edited, catalogues, forms);
            if (foreign.isPresent()) {
                return foreign.map(reason -> refused(file, mine.value(), edited, reason));
            }
            Plan base = edited.planPart().flatMap(EmbeddedPlan::of).orElse(mine.value());
            Setting setting = Setting.of(base, catalogues);
            return Composer.formOf(setting, forms).map(form -> {
                Document printed = Composer.compose(setting, form, isDraft(edited));
                Document shown = new Shown(printed, edited).document();
                return new Onto(file, mine, base).result(setting, shown, edited);
            });
        });
        return new Outcome<>(result, read.diagnostics());
    }

    /**
     * Why nothing of a document is laid onto the plan; absent where something may be. One that carries a plan of that name is believed to be
     * of it, however much was edited.
     */
    private static Optional<Unplaced.Reason> foreign(
            Plan mine, Manuscript edited, Catalogues catalogues, List<Form> forms) {
        boolean named = edited.planPart()
                .flatMap(EmbeddedPlan::of)
                .filter(carried -> carried.id().equals(mine.id()))
                .isPresent();
        if (named) {
            return Optional.empty();
        }
        Setting setting = Setting.of(mine, catalogues);
        return Composer.formOf(setting, forms)
                .map(form -> Composer.compose(setting, form, false))
                .flatMap(printed -> {
                    if (new Shown(printed, edited).isAnnexAlone()) {
                        return Optional.of(Unplaced.Reason.ANNEX_ALONE);
                    }
                    return Kinship.isMissing(printed, edited)
                            ? Optional.of(Unplaced.Reason.OTHER_PLAN)
                            : Optional.empty();
                });
    }

    private static OntoResult refused(SourceText file, Plan mine, Manuscript edited, Unplaced.Reason reason) {
        String title = Outliner.outline(edited).head().title().stream()
                .map(Line::words)
                .collect(Collectors.joining(" "));
        Unplaced whole = new Unplaced(new At("/title", "", 0, 1), Optional.empty(), reason, mine.title(), title);
        return new OntoResult(
                file.name(), file.text(), file.text(), List.of(), List.of(whole), List.of(), edited.remarks());
    }

    private static boolean isDraft(Manuscript edited) {
        return EditedParagraph.of(edited, Map.of()).stream().anyMatch(paragraph -> isDraftMark(paragraph.words()));
    }

    /** Whether the file is what the changes make of the plan that was printed: they have been made before. */
    private boolean isDone(Plan base, Ledger ledger) {
        List<Edit> all = ledger.proposals().stream()
                .flatMap(proposal -> proposal.edits().stream())
                .toList();
        try {
            return !base.equals(mine.value()) && Patch.applied(base, all).equals(mine.value());
        } catch (IllegalArgumentException | DateTimeException e) {
            // One of them cannot be made at all: each is looked at by itself.
            return false;
        }
    }

    private OntoResult result(Setting setting, Document document, Manuscript edited) {
        Plan base = setting.plan();
        Ledger ledger = Merge.of(setting, document, edited, this::line);
        unplaced.addAll(ledger.unplaced());
        List<Proposal> made = new ArrayList<>();
        List<List<Edit>> groups = new ArrayList<>();
        for (Proposal proposal : isDone(base, ledger) ? List.<Proposal>of() : ledger.proposals()) {
            rebased(proposal).ifPresent(edits -> {
                made.add(proposal);
                groups.add(edits);
            });
        }
        Patch patch = Patch.of(file, groups);
        for (int i = 0; i < made.size(); i++) {
            Why why = patch.refused().get(i);
            if (why == null) {
                changes.add(made.get(i).change());
                notices.addAll(made.get(i).notices());
            } else {
                Unplaced.Reason reason = why == Why.SHARED ? Unplaced.Reason.SHARED : Unplaced.Reason.FORM;
                refuse(made.get(i), reason, "");
            }
        }
        int gone = comments(file.text()) - comments(patch.text());
        if (gone > 0) {
            notices.add(Notice.of(ledger.at(""), Notice.Kind.COMMENTS_GONE, String.valueOf(gone)));
        }
        return new OntoResult(file.name(), file.text(), patch.text(), changes, unplaced, notices, edited.remarks());
    }

    /** The line in which a part of the base is written in the file; of a part that is gone, of what was around it. */
    private int line(String pointer) {
        String nearest = pointer;
        while (rebase.pointer(nearest).isEmpty()) {
            nearest = Paths.parent(nearest);
        }
        Origins.Place place = mine.origins().at(rebase.pointer(nearest).orElse(""));
        return place.key().orElse(place.value()).start().line();
    }

    private Optional<List<Edit>> rebased(Proposal proposal) {
        List<Edit> edits = new ArrayList<>();
        for (Edit edit : proposal.edits()) {
            Rebase.Outcome outcome = rebase.edit(edit);
            if (outcome.done()) {
                continue;
            }
            if (outcome.edit().isEmpty()) {
                refuse(
                        proposal,
                        hasRowsElsewhere(edit.pointer()) ? Unplaced.Reason.ROWS_FILE : outcome.reason(),
                        outcome.theirs());
                return Optional.empty();
            }
            edits.add(outcome.edit().get());
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(edits);
    }

    /** Whether a part is of a table whose rows the plan file only names. */
    private boolean hasRowsElsewhere(String pointer) {
        int table = pointer.indexOf("/table/rows");
        return table >= 0
                && rebase.pointer(pointer.substring(0, table))
                        .flatMap(at -> Parts.at(mine.value(), at + "/table/csv"))
                        .isPresent();
    }

    private void refuse(Proposal proposal, Unplaced.Reason reason, String theirs) {
        Words words = Words.of(proposal.change());
        String before = theirs.isEmpty() ? words.before() : theirs;
        unplaced.add(new Unplaced(proposal.change().at(), proposal.place(), reason, before, words.after()));
    }

    private static int comments(String text) {
        return (int)
                text.lines().filter(line -> line.stripLeading().startsWith("#")).count();
    }

    /** Whether a line of the head is the mark of a draft. */
    static boolean isDraftMark(String words) {
        return Folding.exact(words).equals(Folding.exact(DRAFT));
    }
}
