package vn.kehoach.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every unit with its validity. */
public interface Units {
    /** The unit that bears a code on a day. */
    Optional<Unit> byCode(String code, LocalDate day);

    /**
     * The units that a person may mean on a day: a code, a name ({@code Quỳ Hợp}), a name with its type
     * ({@code xã Quỳ Hợp}) or with the units above it, nearest first ({@code Quỳ Hợp, Nghệ An}). Case, the place of the
     * tone mark ({@code Thanh Hoá}) and the form of the apostrophe do not matter. One element: unambiguous; several: the
     * author must say more; none: unknown on that day.
     */
    List<Unit> find(String text, LocalDate day);

    /** The unit and those above it, nearest first, on a day. */
    List<Unit> lineage(Unit unit, LocalDate day);

    /** The first day whose units were all recorded; on a day before it, many are missing. */
    Optional<LocalDate> recordedFrom();

    /** The units directly below, by code. */
    List<Unit> children(Unit unit, LocalDate day);

    /** Units on any day whose name begins or, failing that, sounds like the text; for completion and "did you mean". */
    List<Unit> suggest(String text, int atMost);
}
