package vn.kehoach.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.shape.Required;

/**
 * A document that plans cite.
 *
 * @param number number and symbol: {@code 163/2024/QH15}, {@code 132-KL/TW}; absent only for an old document known by name
 * @param key another word to cite it by, where the number is absent or not unique
 * @param type {@code Nghị quyết}, {@code Quyết định}, {@code Luật} …
 * @param date of issue
 * @param issuer in full: {@code Quốc hội}, {@code Ủy ban nhân dân tỉnh Nghệ An}
 * @param title trích yếu, exact, as it follows the issuer in a full citation ("phê duyệt …", "về …"); for a law its name
 * @param aliases other titles under which it is met, for matching only
 * @param from in force from; absent: from its date
 * @param to last day in force; absent: still in force as far as known
 * @param replacedBy number of what replaces it
 * @param evidence where this was read
 * @param unverified whether some value was not seen in a source; such a document leads to info findings at most
 */
public record LegalDocument(
        Optional<String> number,
        Optional<String> key,
        @Required String type,
        Optional<LocalDate> date,
        @Required String issuer,
        @Required String title,
        List<String> aliases,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> replacedBy,
        Optional<String> evidence,
        boolean unverified) {
    /** Keeps its own copy. */
    public LegalDocument {
        aliases = List.copyOf(aliases);
    }

    /** Whether a law or ordinance: cited by type and name, without number (ND30-CC-3, ND30-VD-2). */
    public boolean isLaw() {
        return type.equals("Luật") || type.equals("Bộ luật") || type.equals("Pháp lệnh");
    }
}
