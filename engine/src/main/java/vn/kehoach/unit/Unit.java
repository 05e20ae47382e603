package vn.kehoach.unit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An administrative unit during a stretch of time. Codes were re-used in 2025, so a unit is known by code and date.
 *
 * @param code of the National Statistics Office: 2 digits for a province, 3 for a district, 5 for a commune
 * @param name without the word of its type: {@code Quỳ Hợp}
 * @param type xã, phường …
 * @param tier by the length of the code
 * @param parentCode of the unit above; empty for a province
 * @param from first day; empty: since before the records
 * @param to last day; empty: still there
 */
public record Unit(
        String code,
        String name,
        UnitType type,
        Tier tier,
        Optional<String> parentCode,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** Type and name as in a running sentence: {@code xã Quỳ Hợp}; {@code Phường 1}, {@code Quận 1} with a capital (ND30-VH-6). */
    public String fullName() {
        boolean numbered = !name.isEmpty() && Character.isDigit(name.charAt(0));
        boolean fixed = name.equals("Hồ Chí Minh");
        String word = type.vietnamese();
        return (numbered || fixed ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word) + " " + name;
    }

    /** The name as it stands alone: with the word of the type where the law writes that with a capital, {@code Quận 1} (ND30-DD-5). */
    public String properName() {
        String full = fullName();
        return Character.isUpperCase(full.charAt(0)) ? full : name;
    }

    /** Whether the unit is there on a day. */
    public boolean isThereOn(LocalDate day) {
        return from.map(first -> !first.isAfter(day)).orElse(true)
                && to.map(last -> !last.isBefore(day)).orElse(true);
    }
}
