package vn.kehoach.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

/**
 * Why a document cannot be read, or not as its name says. Each code has sentences in this package's bundle: {@code
 * CODE.message} and {@code CODE.hint}.
 */
public enum IntakeCode {
    /** No bytes, or no words. */
    IMPORT_EMPTY(Severity.ERROR),
    /** More bytes than any document of an office has; 0: bytes, 1: the most. */
    IMPORT_TOO_LARGE(Severity.ERROR),
    /** A file of none of the kinds that are read; 0: what it is. */
    IMPORT_UNKNOWN_KIND(Severity.ERROR),
    /** No DOCX file, where nothing else will do: a reference document. */
    IMPORT_NOT_WORD(Severity.ERROR),
    /** Of a reference document what the rules of form do not permit; 0: a sentence of its own. */
    IMPORT_LOOK(Severity.ERROR),
    /** The content is of another kind than the name says, and is read as what it is; 0: the name's, 1: the content's. */
    IMPORT_WRONG_EXTENSION(Severity.WARNING),
    /** A password is needed. */
    IMPORT_ENCRYPTED(Severity.ERROR),
    /** Cut off or broken; 0: what its library says. */
    IMPORT_DAMAGED(Severity.ERROR),
    /** Built to exhaust who opens it: unpacks to far more than it is; 0: the part. */
    IMPORT_UNSAFE(Severity.ERROR),
    /** Macros are in the file; they were not run and are not kept. */
    IMPORT_MACROS(Severity.WARNING),
    /** Every page is a picture: there is no text; 0: how many pages. */
    IMPORT_SCANNED(Severity.ERROR);

    private final Severity severity;

    IntakeCode(Severity severity) {
        this.severity = severity;
    }

    /** The code of the findings: {@code import-empty}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How grave such a finding is. */
    public Severity severity() {
        return severity;
    }

    /** A finding about a whole file. */
    public Diagnostic of(SourceFile file, Object... details) {
        return new Diagnostic(
                word(),
                severity,
                file.name(),
                Span.WHOLE_FILE,
                "",
                Message.of(word() + ".message", details),
                Optional.of(Message.of(word() + ".hint", details)),
                Optional.empty());
    }

    /** The sentences of all codes. */
    public static Messages messages(Lang lang) {
        return Messages.load(lang, IntakeCode.class, List.of("messages"));
    }
}
