package vn.kehoach.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** The same on any day, latest first, one of each full name and unit above. */
    List<Unit> findEver(String text);

    /** The same on the latest day before another one on which there were some; none: never before. */
    List<Unit> findBefore(String text, LocalDate day);

    /** The types that the units of a tier have on a day; none where the tier is not there. */
    Set<UnitType> types(Tier tier, LocalDate day);

    /**
     * Units on any day, latest first, for completion and "did you mean": whose name begins like the text; failing that, whose
     * own name and whatever else was typed of the units above it stand in the text, in any order and without marks ({@code tan
     * ky nghe an}); failing that, whose name sounds like it.
     */
    List<Unit> suggest(String text, int atMost);
}
