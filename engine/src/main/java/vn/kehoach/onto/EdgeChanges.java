package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.onto.patch.Edit;
import vn.kehoach.onto.patch.Parts;
import vn.kehoach.onto.patch.Paths;
import vn.kehoach.phrase.ClosingPhrases;
import vn.kehoach.phrase.HeadPhrases;
import vn.kehoach.phrase.SignaturePhrases;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.Signature;
import vn.kehoach.words.Differences;

/** What was changed above and below the text: number, date, title; recipients, signature. */
final class EdgeChanges {
    private final Plan plan;
    private final Ledger ledger;
    private final ClosingPhrases phrases;

    EdgeChanges(Plan plan, Ledger ledger, ClosingPhrases phrases) {
        this.plan = plan;
        this.ledger = ledger;
        this.phrases = phrases;
    }

    void head(Printed printed, EditedParagraph edited, String after) {
        List<Edit> edits =
                switch (printed.from()) {
                    case "/number" -> number(printed.words(), after);
                    case "/date" -> date(printed.words(), after);
                    case "/title" -> title(printed.words(), after);
                    default -> List.of();
                };
        if (edits.isEmpty()) {
            ledger.unplaced(printed.from(), Optional.of(edited), Unplaced.Reason.GENERATED, printed.words(), after);
        } else {
            ledger.propose(
                    new Change.HeadChanged(ledger.at(printed.from()), printed.words(), after),
                    edits,
                    List.of(),
                    Optional.of(edited));
        }
    }

    private List<Edit> title(String before, String after) {
        return SourceEdit.of(plan.title(), before, after)
                .map(changed -> List.<Edit>of(new Edit.Put("/title", changed.source())))
                .orElse(List.of());
    }

    /** The number alone: the symbol says type and issuer, which are written elsewhere. */
    private List<Edit> number(String before, String after) {
        Optional<HeadPhrases.Symbol> then = symbol(before);
        Optional<HeadPhrases.Symbol> now = symbol(after);
        boolean sameSymbol = now.isPresent()
                && then.isPresent()
                && now.get().type().equals(then.get().type())
                && now.get().body().equals(then.get().body());
        if (!sameSymbol) {
            return List.of();
        }
        return now.get()
                .number()
                .map(number -> List.<Edit>of(new Edit.Put("/number", String.valueOf(number))))
                .orElseGet(() -> List.of(new Edit.Remove("/number")));
    }

    private static Optional<HeadPhrases.Symbol> symbol(String line) {
        return new HeadPhrases(List.of()).symbol(line).map(found -> found.value());
    }

    private List<Edit> date(String before, String after) {
        Optional<HeadPhrases.PlaceAndDate> then = placeAndDate(before);
        Optional<HeadPhrases.PlaceAndDate> now = placeAndDate(after);
        List<Edit> edits = new ArrayList<>();
        now.ifPresent(line -> {
            if (!Optional.of(line.date()).equals(plan.date())) {
                edits.add(new Edit.Put("/date", line.date().toString()));
            }
            Optional<String> place = then.flatMap(HeadPhrases.PlaceAndDate::place);
            line.place()
                    .filter(words -> !line.place().equals(place))
                    .ifPresent(words -> edits.add(new Edit.Put("/place", words)));
        });
        return edits;
    }

    private static Optional<HeadPhrases.PlaceAndDate> placeAndDate(String line) {
        return new HeadPhrases(List.of()).placeAndDate(line).map(found -> found.value());
    }

    /** A line of the recipients that says something else; those of a computed list have no place of their own. */
    void closing(Printed printed, EditedParagraph edited, String after) {
        if (printed.from().startsWith("/signature")) {
            return;
        }
        if (printed.from().equals("/archive")) {
            archive(printed, edited, after);
            return;
        }
        if (!printed.from().startsWith("/recipients/list/")) {
            boolean computed = printed.from().equals("/recipients");
            ledger.unplaced(
                    printed.from(),
                    Optional.of(edited),
                    computed ? Unplaced.Reason.COMPUTED : Unplaced.Reason.GENERATED,
                    printed.words(),
                    after);
            return;
        }
        Recipient line = phrases.recipient(after).value();
        int index = Paths.index(printed.from());
        ledger.propose(
                new Change.RecipientsChanged(ledger.at(printed.from()), printed.words(), after),
                List.of(new Edit.Remove(printed.from()), new Edit.Insert("/recipients/list", index, line)),
                List.of(),
                Optional.of(edited));
    }

    /** The codes behind Lưu. */
    private void archive(Printed printed, EditedParagraph edited, String after) {
        List<String> now = phrases.archive(after);
        List<Edit> edits = new ArrayList<>();
        for (Differences.Change change : Differences.between(plan.archive(), now)) {
            for (int i = change.from(); i < change.to(); i++) {
                edits.add(new Edit.Remove("/archive/" + i));
            }
            now.subList(change.newFrom(), change.newTo())
                    .forEach(code -> edits.add(new Edit.Insert("/archive", change.from(), code)));
        }
        if (now.isEmpty() || edits.isEmpty()) {
            ledger.unplaced("/archive", Optional.of(edited), Unplaced.Reason.GENERATED, printed.words(), after);
        } else {
            ledger.propose(
                    new Change.RecipientsChanged(ledger.at("/archive"), printed.words(), after),
                    edits,
                    List.of(),
                    Optional.of(edited));
        }
    }

    /** A line of the recipients that stands elsewhere among them; other words of it have been told already, and stay there. */
    void movedRecipient(String from, EditedParagraph edited, int gap) {
        int index = Paths.index(from);
        boolean told = ledger.proposals().stream()
                .flatMap(proposal -> proposal.edits().stream())
                .anyMatch(edit -> edit.pointer().equals(from));
        if (!told && gap != index && gap != index + 1) {
            ledger.propose(
                    new Change.Moved(ledger.at(from), "/recipients/list", gap, edited.words()),
                    List.of(new Edit.Move(from, "/recipients/list", gap)),
                    List.of(),
                    Optional.of(edited));
        }
    }

    /** A new line among the recipients. */
    void newRecipient(EditedParagraph edited, int gap) {
        if (Parts.list(plan, "/recipients/list").isEmpty()) {
            ledger.unplaced("/recipients", Optional.of(edited), Unplaced.Reason.COMPUTED, "", edited.words());
            return;
        }
        ledger.propose(
                new Change.RecipientsChanged(ledger.at("/recipients/list/" + Math.max(0, gap - 1)), "", edited.words()),
                List.of(new Edit.Insert(
                        "/recipients/list",
                        gap,
                        phrases.recipient(edited.words()).value())),
                List.of(),
                Optional.of(edited));
    }

    /**
     * The signature as a whole.
     *
     * @param before its printed lines
     * @param lines those that stand there now, from top to bottom
     */
    void signature(String before, List<EditedParagraph> lines) {
        List<String> words =
                lines.stream().flatMap(line -> line.rows().stream()).toList();
        String after = String.join(" / ", words);
        if (before.equals(after) || Prose.same(before, after)) {
            return;
        }
        Optional<SignaturePhrases.Signed> read = SignaturePhrases.read(words);
        Optional<EditedParagraph> first = lines.stream().findFirst();
        boolean isWhole = read.isPresent()
                && read.get().left().isEmpty()
                && !read.get().signature().title().equals("TODO");
        if (!isWhole || plan.signature().isEmpty()) {
            ledger.unplaced("/signature", first, Unplaced.Reason.GENERATED, before, after);
            return;
        }
        Signature then = plan.signature().get();
        Signature now = read.get().signature();
        List<Edit> edits = new ArrayList<>();
        put(edits, "/signature/authority", then.authority(), now.authority());
        put(edits, "/signature/title", Optional.of(then.title()), Optional.of(now.title()));
        put(edits, "/signature/head", then.head(), now.head());
        put(edits, "/signature/second-title", then.secondTitle(), now.secondTitle());
        put(edits, "/signature/name", then.name(), now.name());
        if (edits.isEmpty()) {
            ledger.unplaced("/signature", first, Unplaced.Reason.GENERATED, before, after);
        } else {
            ledger.propose(
                    new Change.SignatureChanged(ledger.at("/signature"), before, after), edits, List.of(), first);
        }
    }

    private static void put(List<Edit> edits, String pointer, Optional<?> then, Optional<?> now) {
        if (now.isPresent() && !now.equals(then)) {
            edits.add(new Edit.Put(pointer, now.get().toString()));
        } else if (now.isEmpty() && then.isPresent()) {
            edits.add(new Edit.Remove(pointer));
        }
    }
}
