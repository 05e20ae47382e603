package vn.kehoach.check;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Facts;
import vn.kehoach.programme.Applicability;
import vn.kehoach.programme.Applicability.Fact;
import vn.kehoach.unit.Tier;

/** What a plan says about its territory, and whether a part of a programme has its object there. */
public final class Territory {
    private final Optional<Facts> facts;
    private final Tier tier;

    Territory(Optional<Facts> facts, Tier tier) {
        this.facts = facts;
        this.tier = tier;
    }

    /** Whether something is so. */
    public enum Answer {
        /** It is. */
        YES,
        /** It is not. */
        NO,
        /** The plan does not say. */
        UNKNOWN
    }

    /** Whether the territory has at least one of these; yes where none is asked for. */
    public Answer hasOneOf(List<Fact> asked) {
        Answer answer = asked.isEmpty() ? Answer.YES : Answer.NO;
        for (Fact fact : asked) {
            Optional<Boolean> said = said(fact);
            if (said.orElse(false)) {
                return Answer.YES;
            }
            if (said.isEmpty()) {
                answer = Answer.UNKNOWN;
            }
        }
        return answer;
    }

    /** Whether a part of a programme makes sense at this tier and in this territory. */
    public Answer applies(Optional<Applicability> asked) {
        if (asked.isEmpty()) {
            return Answer.YES;
        }
        Applicability where = asked.get();
        if (!where.tiers().isEmpty() && !where.tiers().contains(tier)) {
            return Answer.NO;
        }
        boolean factsMatter = where.factTiers().isEmpty() || where.factTiers().contains(tier);
        return factsMatter ? hasOneOf(where.facts()) : Answer.YES;
    }

    /** The facts among these that the plan is silent about, as the words of its file. */
    public List<String> unsaid(List<Fact> asked) {
        return asked.stream()
                .filter(fact -> said(fact).isEmpty())
                .map(Territory::word)
                .toList();
    }

    /** The word of a fact in a plan's file: {@code industrial-park}. */
    public static String word(Fact fact) {
        return fact.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** What the plan says of a fact; absent where it is silent. */
    public Optional<Boolean> said(Fact fact) {
        return facts.flatMap(known -> switch (fact) {
            case BORDER -> known.border();
            case COAST -> known.coast();
            case AIRPORT -> known.airport();
            case INDUSTRIAL_PARK -> known.industrialPark();
            case REHABILITATION_FACILITY -> known.rehabilitationFacility();
            case TREATMENT_FACILITY -> known.treatmentFacility();
            case ADDICTS -> known.addicts();
            case PRESS -> known.press();
        });
    }
}
