package vn.kehoach.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;

/** Gathers what is wrong with the meaning of one record that was read from a file. Used by one check only. */
public final class RecordFindings {
    private final Origins origins;
    private final List<Diagnostic> all = new ArrayList<>();

    /** No findings yet about the record that was written at these places. */
    public RecordFindings(Origins origins) {
        this.origins = origins;
    }

    /** Adds an error; see {@link #report}. */
    public void error(String code, String variant, String pointer, Object... arguments) {
        report(Severity.ERROR, code, variant, pointer, arguments);
    }

    /**
     * Adds a finding. Its sentences stand in the bundle under {@code CODE.VARIANT.message} and {@code CODE.VARIANT.hint}.
     *
     * @param pointer through the record's full shape
     * @param arguments of both the message and the hint
     */
    public void report(Severity severity, String code, String variant, String pointer, Object... arguments) {
        Origins.Place place = origins.at(pointer);
        String key = code + "." + variant;
        all.add(new Diagnostic(
                code,
                severity,
                origins.file(),
                place.value(),
                place.pointer(),
                Message.of(key + ".message", arguments),
                Optional.of(Message.of(key + ".hint", arguments)),
                Optional.empty()));
    }

    /** Where a part is written, for a finding elsewhere that points to it: {@code ma-tuy.yaml:12:5}. */
    public static String place(Origins origins, String pointer) {
        return origins.file() + ":" + origins.at(pointer).value().start();
    }

    /** Everything so far, in the order of finding. */
    public List<Diagnostic> all() {
        return List.copyOf(all);
    }
}
