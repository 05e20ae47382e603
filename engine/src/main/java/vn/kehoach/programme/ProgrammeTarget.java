package vn.kehoach.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.kehoach.shape.Required;
import vn.kehoach.unit.Tier;

/**
 * What a programme wants reached.
 *
 * @param id unique in the programme: {@code T5a}
 * @param summary in Vietnamese, without figure and year: what a sentence says behind {@code Đến năm 2030,}. Of a share it begins
 *     with what is counted, as its unit does; of a rise or fall it ends with {@code tăng} or {@code giảm}
 * @param comparator how the value is meant
 * @param value the figure; absent for a direction or a quality
 * @param upTo the upper end of a range that starts at {@code value}
 * @param unit {@code % số xã}; absent where there is no figure
 * @param by the year at whose end it holds; absent where it holds every year
 * @param everyYear whether it is asked anew each year
 * @param baseline the year that the figure is compared with
 * @param partOf id of the target of which this one is a share ("trong đó")
 * @param regional values that differ by region
 * @param projects ids of the components that serve it
 * @param owners whose people or places it is about, in words of which a sentence must have one; empty: the object says it
 * @param weight by what the shares of several units are weighed when they are put together; absent: each unit counts the same
 * @param forms what it becomes tier by tier; a tier that is not listed has it as it stands
 * @param evidence where the value was read
 */
public record ProgrammeTarget(
        @Required String id,
        @Required String summary,
        @Required Comparator comparator,
        Optional<BigDecimal> value,
        Optional<BigDecimal> upTo,
        Optional<String> unit,
        Optional<Integer> by,
        boolean everyYear,
        Optional<Integer> baseline,
        Optional<String> partOf,
        List<Regional> regional,
        List<String> projects,
        List<String> owners,
        Optional<Weight> weight,
        List<Form> forms,
        Optional<Evidence> evidence) {
    /** Keeps its own copies. */
    public ProgrammeTarget {
        regional = List.copyOf(regional);
        projects = List.copyOf(projects);
        owners = List.copyOf(owners);
        forms = List.copyOf(forms);
    }

    /** What the target is at a tier; absent where it stands as it is, whatever the facts. */
    public Optional<Form> formAt(Tier tier) {
        return forms.stream().filter(form -> form.tier() == tier).findFirst();
    }

    /** What the programme wants at a tier: a form; its usual one where it says nothing of the tier. */
    public As asAt(Tier tier) {
        Optional<As> said = formAt(tier).map(Form::as);
        if (comparator == Comparator.DONE) {
            return said.filter(as -> as == As.NONE).orElse(As.YES_NO);
        }
        return said.orElse(As.FIGURE);
    }

    /** How a figure is meant. */
    public enum Comparator {
        /** Ít nhất. */
        AT_LEAST,
        /** Trên. */
        MORE_THAN,
        /** Đúng, đạt. */
        EXACTLY,
        /** Không quá. */
        AT_MOST,
        /** Giảm so với năm trước; no figure. */
        LESS_THAN_BEFORE,
        /** Between {@code value} and {@code upTo}. */
        BETWEEN,
        /** Yes or no; no figure. */
        DONE
    }

    /** How many of what a unit has: the numbers that a plan may say of its territory. */
    public enum Weight {
        /** Xóm, bản, thôn, tổ dân phố. */
        HAMLETS,
        /** Schools. */
        SCHOOLS
    }

    /**
     * A value for one region.
     *
     * @param region its name
     * @param value the figure there
     */
    public record Regional(@Required String region, @Required BigDecimal value) {}

    /**
     * What a target becomes at a tier.
     *
     * @param tier where
     * @param as the form
     * @param facts the target is there only where the unit has at least one of these; empty: needs none
     * @param summary the sentence at this tier, without the figure; absent: the target's own. <code>{unit}</code> stands for the
     *     full name of the plan's unit: {@code xã Quỳ Hợp}
     */
    public record Form(@Required Tier tier, @Required As as, List<Applicability.Fact> facts, Optional<String> summary) {
        /** Keeps its own copy. */
        public Form {
            facts = List.copyOf(facts);
        }
    }

    /** The forms of a target at a tier. */
    public enum As {
        /** As it stands: a figure. */
        FIGURE,
        /** Yes or no: a share over communes has no meaning in one commune. */
        YES_NO,
        /** Not a matter of this tier. */
        NONE
    }
}
