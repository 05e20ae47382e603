package vn.kehoach.unit;

import java.util.Arrays;
import java.util.Optional;
import vn.kehoach.shape.Key;

/** The kind of an administrative unit, as the law names it. */
public enum UnitType {
    /** Tỉnh. */
    @Key("tỉnh")
    PROVINCE("tỉnh"),
    /** Thành phố, centrally run or (until 30 June 2025) within a province: the code's length tells. */
    @Key("thành phố")
    CITY("thành phố"),
    /** Quận, until 30 June 2025. */
    @Key("quận")
    URBAN_DISTRICT("quận"),
    /** Huyện, until 30 June 2025. */
    @Key("huyện")
    DISTRICT("huyện"),
    /** Thị xã, until 30 June 2025. */
    @Key("thị xã")
    TOWN("thị xã"),
    /** Thị trấn, until 30 June 2025. */
    @Key("thị trấn")
    TOWNSHIP("thị trấn"),
    /** Phường. */
    @Key("phường")
    WARD("phường"),
    /** Xã. */
    @Key("xã")
    COMMUNE("xã"),
    /** Đặc khu, since 1 July 2025. */
    @Key("đặc khu")
    SPECIAL_ZONE("đặc khu");

    private final String vietnamese;

    UnitType(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** The Vietnamese word in lower case: {@code đặc khu}. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The type of a Vietnamese word in lower case. */
    public static Optional<UnitType> of(String vietnamese) {
        return Arrays.stream(values())
                .filter(type -> type.vietnamese.equals(vietnamese))
                .findFirst();
    }
}
