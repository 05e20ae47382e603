package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.Imported;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.recognise.ImportJson;
import vn.kehoach.recognise.ImportText;
import vn.kehoach.source.SourceFile;

/**
 * Makes a plan file of a document.
 *
 * @param out the plan file; absent: print it
 * @param asOf the day of look-ups where the document has no full date
 * @param format of the report
 * @param force to write over another file
 */
record ImportJob(
        Kehoach kehoach,
        SourceFile document,
        Optional<Path> out,
        Optional<LocalDate> asOf,
        ReportFormat format,
        boolean force) {
    /** Runs and gives the status. */
    int run() throws IOException {
        Outcome<Imported> outcome = kehoach.engine().importFrom(document, asOf, kehoach.lang());
        new FindingsPrinter(kehoach).report(outcome, format, List.of());
        if (outcome.value().isEmpty()) {
            return Status.FINDINGS;
        }
        Imported imported = outcome.value().get();
        return out.isEmpty() ? print(imported) : write(imported, out.get());
    }

    private int print(Imported imported) {
        kehoach.print(imported.yaml());
        kehoach.console().err().print(text(imported));
        kehoach.tell(kehoach.say(
                "import-next-out",
                kehoach.typed("import " + Typed.word(document.name()) + " --out " + Typed.word(planName()))));
        return Status.FINE;
    }

    /** The document's name as a plan's. */
    private String planName() {
        return document.name().equals("-")
                ? "ke-hoach.yaml"
                : document.name().replaceFirst("\\.[^./\\\\]*$", "") + ".yaml";
    }

    private int write(Imported imported, Path file) throws IOException {
        byte[] content = imported.yaml().getBytes(StandardCharsets.UTF_8);
        if (kehoach.world().isFolder(file)) {
            throw new FileSystemException(file.toString(), null, kehoach.say("is-a-folder"));
        }
        if (isTheDocument(file)) {
            kehoach.tell(kehoach.say("out-is-input", file));
            return Status.COULD_NOT_RUN;
        }
        if (!force && Output.hasOther(file, content)) {
            kehoach.tell(kehoach.say("file-exists", file));
            return Status.COULD_NOT_RUN;
        }
        Output.replace(file, content);
        if (format == ReportFormat.JSON) {
            kehoach.print(new ImportJson(kehoach.lang()).print(imported.file(), imported.kind(), imported.draft()));
            return Status.FINE;
        }
        kehoach.console().out().println(file);
        kehoach.console().err().print(text(imported));
        String next = imported.draft().doubts().isEmpty() ? "import-next-clear" : "import-next";
        kehoach.tell(kehoach.say(next, kehoach.typed("validate " + Typed.word(file))));
        return Status.FINE;
    }

    private boolean isTheDocument(Path file) throws IOException {
        return !document.name().equals("-") && Files.exists(file) && Files.isSameFile(file, Path.of(document.name()));
    }

    private String text(Imported imported) {
        return new ImportText(kehoach.lang()).print(imported.file(), imported.kind(), imported.draft());
    }
}
