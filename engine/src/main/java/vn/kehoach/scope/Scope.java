package vn.kehoach.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.SourceFile;

/**
 * What belongs to which tier of government, from the files of {@code templates/scope}.
 *
 * @param wordings words of other tiers
 * @param objects what not every territory has
 * @param work what only one kind of body does
 * @param reach to whom recommendations do not go
 */
public record Scope(
        List<ForeignWording> wordings, List<LocalObject> objects, List<OwnWork> work, List<OutOfReach> reach) {
    /** One that knows nothing. */
    public static final Scope NONE = new Scope(List.of(), List.of(), List.of(), List.of());

    /** Keeps its own copies. */
    public Scope {
        wordings = List.copyOf(wordings);
        objects = List.copyOf(objects);
        work = List.copyOf(work);
        reach = List.copyOf(reach);
    }

    /** What stands in the files that could be read, and everything there is to say about the files. */
    public static Outcome<Scope> load(List<SourceFile> files) {
        List<Diagnostic> findings = new ArrayList<>();
        List<ScopeFile> readable = new ArrayList<>();
        for (SourceFile file : files) {
            Outcome<Read<ScopeFile>> read = RecordReader.read(ScopeFile.class, file);
            findings.addAll(read.diagnostics());
            read.value().map(Read::value).ifPresent(readable::add);
        }
        Scope scope = new Scope(
                readable.stream().flatMap(file -> file.wordings().stream()).toList(),
                readable.stream().flatMap(file -> file.objects().stream()).toList(),
                readable.stream().flatMap(file -> file.work().stream()).toList(),
                readable.stream().flatMap(file -> file.reach().stream()).toList());
        return new Outcome<>(Optional.of(scope), findings);
    }
}
