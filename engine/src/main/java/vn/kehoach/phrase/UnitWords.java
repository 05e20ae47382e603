package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.UnitType;
import vn.kehoach.words.Nearest;

/** The type and name of a unit, as they follow the name of a body: {@code tỉnh}, {@code xã Quỳ Hợp}, {@code cấp tỉnh}. */
final class UnitWords {
    private static final int LONGEST_NAME = 5;
    private static final List<UnitType> TYPES = List.of(UnitType.values());
    private static final String LEVEL = Words.of("cấp").get(0).form();

    private final Setting setting;
    private final List<OwnName> own;

    UnitWords(Setting setting) {
        this.setting = setting;
        this.own = setting.lineage().stream()
                .map(unit -> new OwnName(
                        unit.tier(),
                        Words.of(unit.name()).stream().map(Word::form).toList()))
                .toList();
    }

    /** The name of a unit of the issuer's own line, in words. */
    private record OwnName(Tier tier, List<String> forms) {}

    /** Whose unit is named. */
    enum Whose {
        /** None by name. */
        UNNAMED,
        /** One of the issuer's own line. */
        OWN,
        /** Most likely one of the issuer's own line, spelled otherwise. */
        OWN_MISSPELLED,
        /** Another one. */
        ANOTHER
    }

    /**
     * A unit among words.
     *
     * @param next behind its words
     * @param type as printed
     * @param whose whose it is
     * @param tier of the unit that is named, where it is of the issuer's own line
     */
    record Reading(int next, Optional<UnitType> type, Whose whose, Optional<Tier> tier) {
        boolean isEmpty() {
            return type.isEmpty() && whose == Whose.UNNAMED;
        }

        /** Whether a body of a tier may go with it. */
        boolean fits(Tier at) {
            return tier.map(known -> known == at).orElse(true)
                    && type.map(known -> tiers(known).contains(at)).orElse(true);
        }
    }

    /** What stands at a place. */
    Reading read(List<Word> words, String text, int at) {
        int several = endOfSeveral(words, at);
        if (several > at) {
            return new Reading(several, type(words, at + 1), Whose.UNNAMED, Optional.empty());
        }
        int next = at < words.size() && words.get(at).is(LEVEL) ? at + 1 : at;
        Optional<UnitType> type = type(words, next);
        if (type.isEmpty()) {
            return named(words, text, at, type);
        }
        return named(words, text, next + length(type.get()), type);
    }

    /** Behind {@code các xã, phường, đặc khu}; else the place itself. */
    private static int endOfSeveral(List<Word> words, int at) {
        if (at >= words.size() || !words.get(at).is(BodyName.ALL)) {
            return at;
        }
        int end = at;
        int next = at + 1;
        Optional<UnitType> type = type(words, next);
        while (type.isPresent()) {
            end = next + length(type.get());
            next = end < words.size() && words.get(end).is(",") ? end + 1 : words.size();
            type = type(words, next);
        }
        return end;
    }

    private Reading named(List<Word> words, String text, int at, Optional<UnitType> type) {
        for (OwnName unit : own) {
            boolean fits = type.isEmpty() || tiers(type.get()).contains(unit.tier());
            if (fits && Words.startAt(words, at, unit.forms())) {
                return new Reading(at + unit.forms().size(), type, Whose.OWN, Optional.of(unit.tier()));
            }
        }
        return type.isEmpty() ? new Reading(at, type, Whose.UNNAMED, Optional.empty()) : other(words, text, at, type);
    }

    /** A name in capitals that is nearly an own one's, or another unit's. */
    private Reading other(List<Word> words, String text, int at, Optional<UnitType> type) {
        int longest = at;
        while (longest < words.size()
                && longest < at + LONGEST_NAME
                && words.get(longest).isCapital()
                && words.get(longest).isLetters()) {
            longest++;
        }
        for (int next = longest; next > at; next--) {
            String name =
                    text.substring(words.get(at).start(), words.get(next - 1).end());
            Optional<Unit> near = misspelled(name, type.orElseThrow());
            if (near.isPresent()) {
                return new Reading(next, type, Whose.OWN_MISSPELLED, near.map(Unit::tier));
            }
            if (isUnit(type.orElseThrow().vietnamese() + " " + name)) {
                return new Reading(next, type, Whose.ANOTHER, Optional.empty());
            }
        }
        return new Reading(at, type, Whose.UNNAMED, Optional.empty());
    }

    private Optional<Unit> misspelled(String name, UnitType type) {
        return setting.lineage().stream()
                .filter(unit -> unit.type() == type && name.length() > 3)
                .filter(unit -> Nearest.distance(name, unit.name(), 2) <= 2)
                .filter(unit -> !isUnit(type.vietnamese() + " " + name))
                .findFirst();
    }

    private boolean isUnit(String name) {
        return setting.day()
                .map(day -> !setting.catalogues().units().find(name, day).isEmpty())
                .orElse(false);
    }

    private static Optional<UnitType> type(List<Word> words, int at) {
        for (UnitType type : TYPES) {
            if (Words.startAt(words, at, forms(type))) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static int length(UnitType type) {
        return forms(type).size();
    }

    private static List<String> forms(UnitType type) {
        return FORMS.get(type.ordinal());
    }

    private static final List<List<String>> FORMS = new ArrayList<>();

    static {
        for (UnitType type : UnitType.values()) {
            FORMS.add(Words.of(type.vietnamese()).stream().map(Word::form).toList());
        }
    }

    /** The tiers at which there are units of a type. */
    static Set<Tier> tiers(UnitType type) {
        return switch (type) {
            case PROVINCE -> Set.of(Tier.PROVINCE);
            case CITY -> Set.of(Tier.PROVINCE, Tier.DISTRICT);
            case URBAN_DISTRICT, DISTRICT, TOWN -> Set.of(Tier.DISTRICT);
            case TOWNSHIP, WARD, COMMUNE, SPECIAL_ZONE -> Set.of(Tier.COMMUNE);
        };
    }
}
