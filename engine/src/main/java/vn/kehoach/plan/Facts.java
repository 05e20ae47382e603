package vn.kehoach.plan;

import java.util.Optional;

/**
 * What the territory has. A fact that is not said is not known.
 *
 * @param border a land border with another country
 * @param coast a coast
 * @param airport an airport
 * @param industrialPark an industrial park or export processing zone
 * @param rehabilitationFacility a public drug rehabilitation facility
 * @param treatmentFacility a place of treatment by substitutes such as Methadone
 * @param addicts people with a record of drug addiction
 * @param press a press body of its own
 * @param hamlets how many xóm, bản, thôn, tổ dân phố
 * @param schools how many schools
 */
public record Facts(
        Optional<Boolean> border,
        Optional<Boolean> coast,
        Optional<Boolean> airport,
        Optional<Boolean> industrialPark,
        Optional<Boolean> rehabilitationFacility,
        Optional<Boolean> treatmentFacility,
        Optional<Boolean> addicts,
        Optional<Boolean> press,
        Optional<Integer> hamlets,
        Optional<Integer> schools) {
    /** Nothing is known. */
    public static final Facts NONE = new Facts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
