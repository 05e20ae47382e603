package vn.kehoach.programme;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import vn.kehoach.unit.Tier;

/**
 * What a programme file may refer to outside itself.
 *
 * @param roles every role of the agency catalogue
 * @param citable whether a citation key means exactly one legal document
 */
public record Surroundings(Set<String> roles, Predicate<String> citable) {
    /** Keeps its own copy. */
    public Surroundings {
        roles = Set.copyOf(roles);
    }

    /** Whether a role, or {@code role@tier}, is in the agency catalogue. */
    boolean knowsRole(String reference) {
        String[] parts = reference.split("@", -1);
        boolean tierIsGood = parts.length == 1
                || parts.length == 2
                        && Arrays.stream(Tier.values())
                                .anyMatch(tier -> tier.word().equals(parts[1]));
        return tierIsGood && roles.contains(parts[0]);
    }
}
