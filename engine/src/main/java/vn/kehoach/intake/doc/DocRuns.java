package vn.kehoach.intake.doc;

import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.kehoach.intake.word.Draft;
import vn.kehoach.intake.word.Symbols;
import vn.kehoach.intake.word.Type;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.manuscript.Revision;

/** Reads what stands in a paragraph. */
final class DocRuns {
    private final DocReading reading;
    private final Draft draft;
    private final StringBuilder hidden = new StringBuilder();
    private boolean markDeleted;

    private DocRuns(DocReading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    /** Reads a paragraph into a draft; whether a tracked change takes out its end. */
    static boolean read(Paragraph paragraph, DocReading reading, Draft draft) {
        DocRuns runs = new DocRuns(reading, draft);
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            runs.run(paragraph.getCharacterRun(i));
        }
        String hidden = runs.hidden.toString().strip();
        if (!hidden.isEmpty()) {
            reading.remarks.add(Remark.of(draft.place(), Matter.HIDDEN, hidden));
        }
        return runs.markDeleted;
    }

    private void run(CharacterRun run) {
        Type type = type(run);
        if (run.isSymbol()) {
            String font =
                    run.getSymbolFont() == null ? "Symbol" : run.getSymbolFont().getMainFontName();
            text(Symbols.text(font, run.getSymbolCharacter()), run, type);
            return;
        }
        StringBuilder shown = new StringBuilder();
        String text = run.text();
        for (char c : text.toCharArray()) {
            if (c == DocText.FIELD_BEGIN || c == DocText.FIELD_RESULT || c == DocText.FIELD_END) {
                text(shown.toString(), run, type);
                shown.setLength(0);
                field(c);
            } else {
                sign(c, run);
                // A page's end closes paragraphs too, as the last character of a section.
                shown.append(c == DocText.PAGE_END && text.length() == 1 ? "" : DocText.shown(c));
            }
        }
        text(shown.toString(), run, type);
    }

    private void field(char c) {
        switch (c) {
            case DocText.FIELD_BEGIN -> reading.fields().begin();
            case DocText.FIELD_RESULT -> reading.fields().separate();
            default -> reading.fields().end();
        }
    }

    private void sign(char c, CharacterRun run) {
        if (c == DocText.PARAGRAPH_END) {
            markDeleted = run.isMarkedDeleted();
        } else if (c == DocText.COMMENT && run.isSpecialCharacter()) {
            reading.comments.add(draft.place());
        } else if (c == DocText.PICTURE && run.isSpecialCharacter() && !run.isData() && !run.isMarkedDeleted()) {
            String what = run.isOle2() || run.isObj() ? "OLE" : "PIC";
            reading.remarks.add(Remark.of(draft.place(), Matter.OBJECT, what));
        }
    }

    private void text(String text, CharacterRun run, Type type) {
        if (text.isEmpty() || reading.fields().isInstruction()) {
            return;
        }
        String words = Draft.decoded(text, type);
        if (run.isVanished()) {
            hidden.append(run.isMarkedDeleted() ? "" : words);
            return;
        }
        reading.noteFont(text, type, draft.place());
        change(run).ifPresent(kind -> draft.changed(new Revision(kind, "", words)));
        if (!run.isMarkedDeleted()) {
            draft.add(text, type);
        }
    }

    /** The file knows who changed what; POI does not tell. */
    private static Optional<Revision.Kind> change(CharacterRun run) {
        return run.isMarkedDeleted()
                ? Optional.of(Revision.Kind.DELETED)
                : Optional.of(Revision.Kind.INSERTED).filter(kind -> run.isMarkedInserted());
    }

    private static Type type(CharacterRun run) {
        String font = run.getFontName();
        return new Type(
                run.isBold(), run.isItalic(), run.isCapitalized(), run.getFontSize() / 2.0, font == null ? "" : font);
    }
}
