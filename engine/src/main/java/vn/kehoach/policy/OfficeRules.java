package vn.kehoach.policy;

import java.util.List;
import java.util.Optional;
import vn.kehoach.setting.Catalogues;

/** What an office has laid down for one plan: the files of the plan's folder and those around it, the inner over the outer. */
public final class OfficeRules {
    /** An office without rules of its own. */
    public static final OfficeRules NONE = new OfficeRules(List.of());

    private final List<Layer> layers;
    private final List<String> names;
    private final List<PlacedWaiver> waivers;

    /**
     * The rules of some files.
     *
     * @param layers the files, that of the outermost folder first
     */
    public OfficeRules(List<Layer> layers) {
        this.layers = List.copyOf(layers);
        this.names = layers.stream()
                .flatMap(layer -> layer.policy().names().stream())
                .distinct()
                .toList();
        this.waivers =
                layers.stream().flatMap(layer -> layer.waivers().stream()).toList();
    }

    /** How grave the office takes a rule; the innermost file that names it counts. Absent: as usual. */
    public Optional<Ruling> ruling(String code) {
        return layers.stream().flatMap(layer -> layer.ruling(code).stream()).reduce((outer, inner) -> inner);
    }

    /** The exceptions of all files. */
    public List<PlacedWaiver> waivers() {
        return waivers;
    }

    /** The words that rules about language and places leave alone, of all files. */
    public List<String> names() {
        return names;
    }

    /** Catalogues with the office's own documents and bodies laid over them; the same where it has none. */
    public Catalogues over(Catalogues catalogues) {
        Catalogues all = catalogues;
        for (Layer layer : layers) {
            all = over(all, layer.policy());
        }
        return all;
    }

    private static Catalogues over(Catalogues all, Policy own) {
        if (own.citations().isEmpty() && own.agencies().isEmpty()) {
            return all;
        }
        return all.with(
                own.agencies().isEmpty() ? all.agencies() : all.agencies().with(own.agencies()),
                own.citations().isEmpty() ? all.citations() : all.citations().with(own.citations()));
    }
}
