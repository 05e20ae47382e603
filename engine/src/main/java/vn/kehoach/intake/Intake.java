package vn.kehoach.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.intake.doc.DocIntake;
import vn.kehoach.intake.docx.DocxIntake;
import vn.kehoach.intake.pdf.PdfIntake;
import vn.kehoach.intake.text.TextIntake;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.source.FileKind;
import vn.kehoach.source.SourceFile;

/** Reads existing documents. What a file is, its content decides, not its name. */
public final class Intake {
    /**
     * The largest file that is read, in bytes: enough for a plan with scanned annexes. Read files by {@link
     * SourceFile#read} with this limit, so that a larger one is refused without being read whole.
     */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /** The first line of a plan's own that is no comment and names no other key. */
    private static final Pattern PLAN = Pattern.compile("(?m)^kehoach:\\s*\\d");

    private static final int START = 4096;

    private Intake() {}

    /** The manuscript of a file; absent where it cannot be read. */
    public static Outcome<Manuscript> read(SourceFile file) {
        if (file.content().length == 0) {
            return refused(IntakeCode.IMPORT_EMPTY.of(file));
        }
        if (file.content().length > MAX_BYTES) {
            return refused(IntakeCode.IMPORT_TOO_LARGE.of(file, file.content().length, MAX_BYTES));
        }
        Optional<FileKind> kind = FileKind.of(file.content());
        return named(file, kind, kind.isPresent() ? readAs(kind.get(), file) : readAsText(file));
    }

    private static Outcome<Manuscript> readAs(FileKind kind, SourceFile file) {
        return switch (kind) {
            case DOCX -> DocxIntake.read(file);
            case DOC -> DocIntake.read(file);
            case PDF -> PdfIntake.read(file);
            case LOCKED -> refused(IntakeCode.IMPORT_ENCRYPTED.of(file));
            default -> refused(IntakeCode.IMPORT_UNKNOWN_KIND.of(file, kind.title()));
        };
    }

    private static Outcome<Manuscript> readAsText(SourceFile file) {
        byte[] bytes = file.content();
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.UTF_8);
        if (PLAN.matcher(start).find()) {
            return refused(IntakeCode.IMPORT_UNKNOWN_KIND.of(file, Message.of("kind.plan")));
        }
        return TextIntake.isText(bytes)
                ? TextIntake.read(file)
                : refused(IntakeCode.IMPORT_UNKNOWN_KIND.of(file, Message.of("kind.binary")));
    }

    /** What was read, with a word about a name that says otherwise. */
    private static Outcome<Manuscript> named(SourceFile file, Optional<FileKind> kind, Outcome<Manuscript> read) {
        Optional<FileKind> byName = FileKind.ofExtension(extension(file.name()));
        boolean asNamed = byName.isEmpty() || byName.equals(kind);
        boolean textAsNamed = !List.of("txt", "md").contains(extension(file.name())) || kind.isEmpty();
        if (read.value().isEmpty() || asNamed && textAsNamed) {
            return read;
        }
        List<Diagnostic> all = new ArrayList<>(read.diagnostics());
        all.add(IntakeCode.IMPORT_WRONG_EXTENSION.of(file, title(byName), title(kind)));
        return new Outcome<>(read.value(), all);
    }

    private static Object title(Optional<FileKind> kind) {
        return kind.isPresent() ? kind.get().title() : Message.of("kind.text");
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Outcome<Manuscript> refused(Diagnostic why) {
        return new Outcome<>(Optional.empty(), List.of(why));
    }
}
