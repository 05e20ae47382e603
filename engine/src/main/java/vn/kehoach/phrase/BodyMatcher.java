package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.UnitType;
import vn.kehoach.words.Folding;
import vn.kehoach.words.Nearest;

/** Finds the body whose name stands at a place among words: the longest name, with the unit's type and name behind it. */
final class BodyMatcher {
    private static final Comparator<Candidate> BEST = Comparator.comparingInt((Candidate each) -> -each.match.next())
            .thenComparing(each -> each.foreign)
            .thenComparing(each -> each.otherType)
            .thenComparing(each -> !each.name.current())
            .thenComparingInt(each -> each.distance);

    private final Setting setting;
    private final BodyNames names;
    private final UnitWords units;
    private final Optional<Tier> own;

    BodyMatcher(Setting setting) {
        this.setting = setting;
        this.names = BodyNames.of(setting.catalogues().agencies(), setting.day());
        this.units = new UnitWords(setting);
        this.own = setting.tier();
    }

    /**
     * A body at a place among words.
     *
     * @param body with its tier, without {@code as}
     * @param next behind its words
     * @param certainty how sure it is
     */
    record Match(AgencyRef body, int next, Certainty certainty) {}

    /** A reading of some words as a body, and what speaks against it. */
    private record Candidate(Match match, BodyName name, boolean foreign, boolean otherType, int distance) {}

    /** The body that is named at a place. */
    Optional<Match> at(List<Word> words, String text, int at) {
        Candidate best = null;
        UnitWords.Reading unit = null;
        int unitAt = -1;
        for (BodyName name : names.beginning(words, at)) {
            int end = name.endAt(words, at);
            if (end > at) {
                unit = end == unitAt ? unit : units.read(words, text, end);
                unitAt = end;
                Candidate candidate = reading(name, end, unit);
                best = best == null || BEST.compare(candidate, best) < 0 ? candidate : best;
            }
        }
        return Optional.ofNullable(best).map(Candidate::match);
    }

    /** A body whose name nearly stands at a place: one or two letters apart, marks aside. */
    Optional<Match> near(List<Word> words, String text, int at) {
        int best = Integer.MAX_VALUE;
        List<Candidate> candidates = new ArrayList<>();
        for (BodyNames.Loose loose : names.looselyBeginning(words.get(at))) {
            int end = at + loose.name().forms().size();
            int limit = Math.min(2, loose.words().length() / 6);
            int distance = end <= words.size()
                    ? Nearest.distance(loose.words(), Folding.loose(Words.joined(words.subList(at, end))), limit)
                    : limit + 1;
            if (distance <= limit && distance <= best) {
                if (distance < best) {
                    candidates.clear();
                }
                best = distance;
                candidates.add(reading(loose.name(), end, units.read(words, text, end)));
            }
        }
        return candidates.stream()
                .min(BEST)
                .map(Candidate::match)
                .map(match -> new Match(match.body(), match.next(), Certainty.LIKELY));
    }

    /** With the unit behind the name where it fits the tier, else without. */
    private Candidate reading(BodyName name, int end, UnitWords.Reading unit) {
        Tier tier = name.tier();
        boolean takesUnit = !unit.isEmpty() && tier != Tier.CENTRAL && unit.fits(tier);
        boolean foreign = takesUnit && isForeign(unit, tier);
        boolean otherType = takesUnit && hasOtherType(unit, tier);
        Certainty certainty = name.certainty().and(takesUnit ? certaintyOf(unit) : Certainty.SURE);
        String role = foreign ? AgencyRef.OTHER : reference(name.role(), tier);
        int next = takesUnit ? unit.next() : end;
        Match match = new Match(new AgencyRef(role, Optional.empty()), next, certainty);
        return new Candidate(match, name, foreign, otherType, distance(tier));
    }

    /** A unit of another name: below the issuer it is one of many, beside or above it is somebody else's. */
    private boolean isForeign(UnitWords.Reading unit, Tier tier) {
        return unit.whose() == UnitWords.Whose.ANOTHER
                && own.map(issuer -> tier.compareTo(issuer) <= 0).orElse(false);
    }

    private boolean hasOtherType(UnitWords.Reading unit, Tier tier) {
        Optional<UnitType> known = setting.unitAt(tier).map(Unit::type);
        return unit.type().isPresent() && known.isPresent() && !unit.type().equals(known);
    }

    private static Certainty certaintyOf(UnitWords.Reading unit) {
        return unit.whose() == UnitWords.Whose.OWN_MISSPELLED || unit.whose() == UnitWords.Whose.ANOTHER
                ? Certainty.LIKELY
                : Certainty.SURE;
    }

    private String reference(String role, Tier tier) {
        return own.equals(Optional.of(tier)) ? role : role + "@" + tier.word();
    }

    /** The issuer's own tier first, then those above it, then those below. */
    private int distance(Tier tier) {
        int steps = own.map(issuer -> tier.compareTo(issuer)).orElse(0);
        return steps <= 0 ? -steps : 10 + steps;
    }
}
