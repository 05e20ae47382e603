package vn.kehoach.programme;

import java.util.List;
import vn.kehoach.unit.Tier;

/**
 * Where a component or target makes sense.
 *
 * @param tiers at these tiers; empty: at all
 * @param facts only where the unit has at least one of these; empty: needs none
 * @param factTiers the tiers at which {@code facts} are asked for; empty: at all of {@code tiers}
 */
public record Applicability(List<Tier> tiers, List<Fact> facts, List<Tier> factTiers) {
    /** Keeps its own copies. */
    public Applicability {
        tiers = List.copyOf(tiers);
        facts = List.copyOf(facts);
        factTiers = List.copyOf(factTiers);
    }

    /** Something a territory may have. */
    public enum Fact {
        /** A land border with another country. */
        BORDER,
        /** A coast. */
        COAST,
        /** An airport. */
        AIRPORT,
        /** An industrial park or export processing zone. */
        INDUSTRIAL_PARK,
        /** A public drug rehabilitation facility. */
        REHABILITATION_FACILITY,
        /** A place of treatment by substitutes such as Methadone. */
        TREATMENT_FACILITY,
        /** People with a record of drug addiction. */
        ADDICTS,
        /** A press body of its own. */
        PRESS
    }
}
