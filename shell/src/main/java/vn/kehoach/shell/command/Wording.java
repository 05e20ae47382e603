package vn.kehoach.shell.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.agency.Body;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.UnitType;

/** How look-ups say dates, numbers, tiers and bodies. */
final class Wording {
    /** As the law lists them, tier by tier. */
    private static final List<UnitType> ORDER = List.of(
            UnitType.PROVINCE,
            UnitType.DISTRICT,
            UnitType.URBAN_DISTRICT,
            UnitType.TOWN,
            UnitType.CITY,
            UnitType.COMMUNE,
            UnitType.WARD,
            UnitType.TOWNSHIP,
            UnitType.SPECIAL_ZONE);

    private final Kehoach kehoach;

    Wording(Kehoach kehoach) {
        this.kehoach = kehoach;
    }

    /** A date as in Vietnamese running text, in both languages, as the titles of documents beside it have it: {@code 01/7/2025}. */
    String day(LocalDate day) {
        return CitationText.running(day);
    }

    /** A validity: {@code từ 01/7/2025, đến 30/8/2026}; empty for what has always been and still is. */
    String span(Optional<LocalDate> from, Optional<LocalDate> to) {
        List<String> parts = new ArrayList<>();
        from.ifPresent(first -> parts.add(kehoach.say("since", day(first))));
        to.ifPresent(last -> parts.add(kehoach.say("until", day(last))));
        return String.join(", ", parts);
    }

    String number(BigDecimal number) {
        String text = number.toPlainString();
        return kehoach.lang() == Lang.VI ? text.replace('.', ',') : text;
    }

    String tier(Tier tier) {
        return kehoach.say("tier." + tier.word());
    }

    /** The word of a constant in the language. */
    String word(String family, Enum<?> constant) {
        return kehoach.say(
                family + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /**
     * A body's name where no unit is known: {@code Công an xã, phường, đặc khu}.
     *
     * @param on only for the types of unit that are there on this day; absent: for all that the body has had
     */
    String name(Body body, Optional<LocalDate> on) {
        String types = String.join(", ", types(body, on));
        boolean said = body.name().contains("{type}") || body.unitTypes().isEmpty();
        return filled(body.name(), types) + (said ? "" : " (" + types + ")");
    }

    /** A body's short name, with the same words for its unit. */
    Optional<String> shortName(Body body, Optional<LocalDate> on) {
        return body.shortName().map(name -> filled(name, String.join(", ", types(body, on))));
    }

    /** The types of unit that have a body; none for a central one, and where none of its types is there on the day. */
    List<String> types(Body body, Optional<LocalDate> on) {
        LocalDate day = on.or(body::to).orElseGet(kehoach.world()::today);
        Set<UnitType> there = kehoach.engine().units().types(body.tier(), day);
        return ORDER.stream()
                .filter(body.unitTypes().isEmpty() ? there::contains : body.unitTypes()::contains)
                .filter(type -> on.isEmpty() || there.contains(type))
                .map(UnitType::vietnamese)
                .toList();
    }

    private static String filled(String pattern, String types) {
        return pattern.replace("{type} {unit}", types)
                .replace("{type}", types)
                .replace("{unit}", "…")
                .strip();
    }
}
