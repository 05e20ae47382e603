package vn.kehoach.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordFindings;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.SourceFile;

/** Reads the files of the catalogue of programmes, one programme a file. */
public final class ProgrammeLoader {
    private ProgrammeLoader() {}

    /** The programmes of all files that could be read, and everything there is to say about the files. */
    public static Outcome<ProgrammeCatalogue> load(List<SourceFile> files, Surroundings surroundings) {
        List<Diagnostic> findings = new ArrayList<>();
        List<Read<Programme>> readable = new ArrayList<>();
        for (SourceFile file : files) {
            Outcome<Read<Programme>> read = RecordReader.read(Programme.class, file);
            findings.addAll(read.diagnostics());
            read.value().ifPresent(readable::add);
        }
        Set<String> ids = readable.stream().map(file -> file.value().id()).collect(Collectors.toSet());
        readable.forEach(file -> findings.addAll(ProgrammeCheck.run(file, surroundings, ids)));
        findings.addAll(sameIds(readable));
        return new Outcome<>(
                Optional.of(
                        ProgrammeCatalogue.of(readable.stream().map(Read::value).toList())),
                findings);
    }

    /** The sentences of what it finds. */
    public static Messages messages(Lang lang) {
        return Messages.load(lang, ProgrammeLoader.class, List.of("messages"));
    }

    private static List<Diagnostic> sameIds(List<Read<Programme>> files) {
        List<Diagnostic> findings = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (Read<Programme> file : files) {
            String id = file.value().id();
            String first = seen.putIfAbsent(id, RecordFindings.place(file.origins(), "/id"));
            if (first != null) {
                RecordFindings found = new RecordFindings(file.origins());
                found.error("catalogue-duplicate", "programme", "/id", id, first);
                findings.addAll(found.all());
            }
        }
        return findings;
    }
}
