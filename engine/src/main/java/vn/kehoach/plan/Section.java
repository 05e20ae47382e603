package vn.kehoach.plan;

import java.util.Optional;

/** A section of a plan. */
public sealed interface Section permits ItemSection, TargetSection {
    /** The root key under which it is written. */
    String key();

    /** Its heading; absent: the usual one of its kind. */
    Optional<String> heading();

    /**
     * A heading shared with the sections before or after it of the same group: they become 1., 2. … under it. {@code
     * purposes} followed by {@code requirements}, both without heading and group, share "Mục đích, yêu cầu".
     */
    Optional<String> group();

    /** A paragraph before its first item. */
    Optional<String> intro();

    /** How its items are marked; absent: the form's usual mark at their depth. */
    Optional<Numbering> numbering();

    /** What kind it is. */
    default SectionKind kind() {
        return SectionKind.of(key());
    }
}
