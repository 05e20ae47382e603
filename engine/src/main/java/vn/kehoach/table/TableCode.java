package vn.kehoach.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.Span;

/** What can be wrong with a file of rows. Each code has sentences in this package's message bundle. */
public enum TableCode {
    /** A file that is not there, or cannot be read. */
    TABLE_CSV_MISSING,
    /** A file outside the folder of the plan. */
    TABLE_CSV_OUTSIDE,
    /** A file that is no table, or not the one that the plan speaks of. */
    TABLE_CSV_MALFORMED,
    /** A value that is not of its column's type. */
    TABLE_CSV_VALUE;

    /** The code of the findings: {@code table-csv-missing}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How grave such a finding is. */
    public Severity severity() {
        return Severity.ERROR;
    }

    /** The sentences of all codes. */
    public static Messages messages(Lang lang) {
        return Messages.load(lang, TableCode.class, List.of("messages"));
    }

    /**
     * A finding.
     *
     * @param path JSON Pointer into the file
     * @param variant which of the code's sentences: {@code message}
     */
    Diagnostic at(String file, Span span, String path, String variant, Object... arguments) {
        return new Diagnostic(
                word(),
                severity(),
                file,
                span,
                path,
                Message.of(word() + "." + variant, arguments),
                Optional.of(Message.of(word() + ".hint", arguments)),
                Optional.empty());
    }
}
