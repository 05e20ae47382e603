package vn.kehoach.shell.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.agency.Body;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.UnitType;

/** How look-ups say dates, numbers, tiers and bodies. */
final class Wording {
    private final Kehoach kehoach;

    Wording(Kehoach kehoach) {
        this.kehoach = kehoach;
    }

    /** A date as the language writes it: {@code 01/7/2025}, {@code 2025-07-01}. */
    String day(LocalDate day) {
        return kehoach.lang() == Lang.VI ? CitationText.running(day) : day.toString();
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

    /** A body's name where no unit is known: {@code Công an xã, phường, đặc khu}. */
    String name(Body body) {
        String types = body.unitTypes().isEmpty()
                ? body.tier() == Tier.CENTRAL
                        ? ""
                        : kehoach.say("types." + body.tier().word())
                : body.unitTypes().stream().map(UnitType::vietnamese).collect(Collectors.joining(", "));
        String name = body.name()
                .replace("{type} {unit}", types)
                .replace("{type}", types)
                .replace("{unit}", "…")
                .strip();
        boolean said = body.name().contains("{type}") || body.unitTypes().isEmpty();
        return said ? name : name + " (" + types + ")";
    }
}
