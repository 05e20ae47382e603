package vn.kehoach.check;

import java.util.Optional;
import vn.kehoach.diagnostic.Message;

/** A rule that keeps the plan's file in order: no law asks for it. */
public interface FileRule extends Rule {
    @Override
    default Optional<Message> legal() {
        return Optional.empty();
    }
}
