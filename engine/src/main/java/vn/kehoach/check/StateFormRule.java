package vn.kehoach.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.diagnostic.Message;

/**
 * A rule that stands on Decree 30/2020/NĐ-CP. It holds for Party documents too, but the decree is not their ground: the Party
 * has its own guidance.
 */
public interface StateFormRule extends Rule {
    /**
     * The ground of what it finds in a document of the Party, where the guidance asks for the same.
     *
     * @param day of the document
     */
    default Optional<Message> partyLegal(Optional<LocalDate> day) {
        return Optional.empty();
    }
}
