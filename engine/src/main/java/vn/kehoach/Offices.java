package vn.kehoach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.kehoach.check.RuleCatalogue;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.policy.Layer;
import vn.kehoach.policy.OfficeRules;
import vn.kehoach.policy.Policy;
import vn.kehoach.policy.PolicyFile;
import vn.kehoach.policy.PolicyReader;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.shape.Read;
import vn.kehoach.source.Digest;

/** Reads the files of offices, each set of them once: plans of one folder share what is made of them. */
final class Offices {
    private static final int MOST = 16;

    private final Supplier<Catalogues> catalogues;
    private final Map<List<String>, OfficeFiles> made = new LinkedHashMap<>();

    Offices(Supplier<Catalogues> catalogues) {
        this.catalogues = catalogues;
    }

    /** What some files say together. */
    synchronized OfficeFiles of(List<PolicyFile> files) {
        List<String> key = files.stream().flatMap(Offices::identity).toList();
        OfficeFiles known = made.get(key);
        if (known != null) {
            return known;
        }
        if (made.size() == MOST) {
            made.remove(made.keySet().iterator().next());
        }
        OfficeFiles office = read(files);
        made.put(key, office);
        return office;
    }

    private static Stream<String> identity(PolicyFile file) {
        return Stream.of(
                file.file().name(),
                file.folder().toString(),
                Digest.of(Stream.of(file.file().content())));
    }

    private OfficeFiles read(List<PolicyFile> files) {
        List<Layer> layers = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        Catalogues all = catalogues.get();
        for (PolicyFile file : files) {
            Outcome<Read<Policy>> read = PolicyReader.read(file.file(), RuleCatalogue.suppressible());
            faults.addAll(read.diagnostics());
            if (read.value().isPresent()) {
                Layer layer = new Layer(read.value().get(), file.folder());
                layers.add(layer);
                all = new OfficeRules(List.of(layer)).over(all);
                faults.addAll(PolicyReader.check(layer.read(), all));
            }
        }
        return new OfficeFiles(List.copyOf(layers), new OfficeRules(layers), all, List.copyOf(faults));
    }
}
