package vn.kehoach.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.agency.Agencies;
import vn.kehoach.citation.Citations;
import vn.kehoach.plan.Plan;
import vn.kehoach.programme.Programme;
import vn.kehoach.scope.Scope;
import vn.kehoach.spelling.Spelling;
import vn.kehoach.unit.Units;
import vn.kehoach.vocabulary.Vocabulary;

/**
 * What plans are written against.
 *
 * @param units provinces, districts, communes
 * @param agencies bodies by role
 * @param citations legal documents
 * @param programmes national target programmes
 * @param spelling what goes wrong in spelling
 * @param scope what belongs to which tier
 * @param vocabulary how words are written that the law or usage has fixed
 * @param formsFrom the first day on which a document of a family can be given a form; a family without: any day
 */
public record Catalogues(
        Units units,
        Agencies agencies,
        Citations citations,
        List<Programme> programmes,
        Spelling spelling,
        Scope scope,
        Vocabulary vocabulary,
        Map<Plan.FormFamily, LocalDate> formsFrom) {
    /** Keeps its own copies. */
    public Catalogues {
        programmes = List.copyOf(programmes);
        formsFrom = Map.copyOf(formsFrom);
    }

    /** Without what only rules about words need: they keep silent. */
    public Catalogues(
            Units units,
            Agencies agencies,
            Citations citations,
            List<Programme> programmes,
            Map<Plan.FormFamily, LocalDate> formsFrom) {
        this(
                units,
                agencies,
                citations,
                programmes,
                Spelling.of(List.of()),
                Scope.NONE,
                Vocabulary.of(List.of()),
                formsFrom);
    }

    /** The same with other bodies and documents. */
    public Catalogues with(Agencies bodies, Citations documents) {
        return new Catalogues(units, bodies, documents, programmes, spelling, scope, vocabulary, formsFrom);
    }

    /** A programme by id. */
    public Optional<Programme> programme(String id) {
        return programmes.stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst();
    }
}
