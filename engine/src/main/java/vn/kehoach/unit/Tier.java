package vn.kehoach.unit;

import java.util.Locale;

/** A level of government, from the top down. */
public enum Tier {
    /** Trung ương. */
    CENTRAL,
    /** Cấp tỉnh: tỉnh, thành phố trực thuộc trung ương. */
    PROVINCE,
    /** Cấp huyện: huyện, quận, thị xã, thành phố thuộc tỉnh; until 30 June 2025. */
    DISTRICT,
    /** Cấp xã: xã, phường, thị trấn (until 30 June 2025), đặc khu (since 1 July 2025). */
    COMMUNE;

    /** The word in YAML: {@code province}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
