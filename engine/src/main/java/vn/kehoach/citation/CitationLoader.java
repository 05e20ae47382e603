package vn.kehoach.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.shape.Origins;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.SourceFile;

/** Reads the files of the catalogue of legal documents. */
public final class CitationLoader {
    private CitationLoader() {}

    /** The documents of all files that could be read, and everything there is to say about the files. */
    public static Outcome<CitationCatalogue> load(List<SourceFile> files) {
        List<Diagnostic> findings = new ArrayList<>();
        List<Read<CitationFile>> readable = new ArrayList<>();
        for (SourceFile file : files) {
            Outcome<Read<CitationFile>> read = RecordReader.read(CitationFile.class, file);
            findings.addAll(read.diagnostics());
            read.value().ifPresent(readable::add);
        }
        CitationCatalogue catalogue = CitationCatalogue.of(readable.stream()
                .flatMap(file -> file.value().documents().stream())
                .toList());
        CitationCheck check = new CitationCheck(catalogue);
        readable.forEach(check::check);
        findings.addAll(check.findings());
        return new Outcome<>(Optional.of(catalogue), findings);
    }

    /**
     * What is wrong with the documents that an office has laid over a catalogue.
     *
     * @param all the catalogue with these
     * @param own the documents
     * @param list pointer of the list in which they are written
     */
    public static List<Diagnostic> check(Citations all, List<LegalDocument> own, String list, Origins origins) {
        CitationCheck check = new CitationCheck(all);
        check.check(own, list, origins);
        return check.findings();
    }

    /** The sentences of what it finds. */
    public static Messages messages(Lang lang) {
        return Messages.load(lang, CitationLoader.class, List.of("messages"));
    }
}
