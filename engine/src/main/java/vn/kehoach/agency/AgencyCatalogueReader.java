package vn.kehoach.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.shape.Origins;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.SourceFile;

/** Reads the catalogue of agencies from its YAML files. */
public final class AgencyCatalogueReader {
    private AgencyCatalogueReader() {}

    /** Reads every file and says all that is wrong with them and between them; the catalogue is what could be understood. */
    public static Outcome<AgencyCatalogue> read(List<SourceFile> files) {
        List<Diagnostic> findings = new ArrayList<>();
        List<Read<AgencyFile>> read = new ArrayList<>();
        for (SourceFile file : files) {
            Outcome<Read<AgencyFile>> outcome = RecordReader.read(AgencyFile.class, file);
            findings.addAll(outcome.diagnostics());
            outcome.value().ifPresent(read::add);
        }
        Outcome<AgencyCatalogue> catalogue = of(read);
        findings.addAll(catalogue.diagnostics());
        return new Outcome<>(catalogue.value(), findings);
    }

    /** Makes a catalogue of files that were read already. */
    public static Outcome<AgencyCatalogue> of(List<Read<AgencyFile>> files) {
        AgencyCatalogue catalogue = new AgencyCatalogue(
                files.stream().flatMap(file -> file.value().agencies().stream()).toList());
        return new Outcome<>(Optional.of(catalogue), new AgencyChecks(catalogue, files).findings());
    }

    /**
     * What is wrong with the bodies that an office has laid over a catalogue.
     *
     * @param all the catalogue with these
     * @param own the bodies
     * @param origins where they are written, under {@code /agencies}
     */
    public static List<Diagnostic> check(Agencies all, List<Agency> own, Origins origins) {
        Read<AgencyFile> file = new Read<>(new AgencyFile(1, own), origins, List.of(), List.of());
        return new AgencyChecks(all, List.of(file)).findings();
    }
}
