package vn.kehoach.programme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.words.Folding;
import vn.kehoach.words.Nearest;

/** The programmes that plans may serve. */
public final class ProgrammeCatalogue {
    private static final int NEAREST = 3;

    private final List<Programme> all;

    private ProgrammeCatalogue(List<Programme> all) {
        this.all = List.copyOf(all);
    }

    /** A catalogue of these programmes. */
    public static ProgrammeCatalogue of(List<Programme> programmes) {
        return new ProgrammeCatalogue(programmes);
    }

    /** Every programme, in the catalogue's order. */
    public List<Programme> all() {
        return all;
    }

    /** A programme by its id. */
    public Optional<Programme> byId(String id) {
        return all.stream().filter(programme -> programme.id().equals(id)).findFirst();
    }

    /** The programmes of this id, name or alias; case, place of tone marks, spaces and commas do not matter. */
    public List<Programme> find(String idOrName) {
        String wanted = fold(idOrName);
        return all.stream()
                .filter(programme ->
                        names(programme).stream().map(ProgrammeCatalogue::fold).anyMatch(wanted::equals))
                .toList();
    }

    /** Ids close to a mistyped one, nearest first. */
    public List<String> nearest(String id) {
        return Nearest.among(id, all.stream().map(Programme::id).toList(), NEAREST);
    }

    /** The components of a programme that bear a printed name or alias, with the same tolerance as {@link #find}. */
    public static List<Component> named(Programme programme, String printed) {
        String wanted = fold(printed);
        return programme.allComponents().stream()
                .filter(component -> fold(component.name()).equals(wanted)
                        || component.aliases().stream()
                                .map(ProgrammeCatalogue::fold)
                                .anyMatch(wanted::equals))
                .toList();
    }

    private static Set<String> names(Programme programme) {
        Set<String> names = new LinkedHashSet<>(List.of(programme.id(), programme.name()));
        names.addAll(programme.aliases());
        return names;
    }

    private static String fold(String text) {
        return Folding.exact(text.replaceAll("[,.;:]", " "));
    }
}
