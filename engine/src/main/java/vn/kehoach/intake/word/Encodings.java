package vn.kehoach.intake.word;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Legacy encodings by font: nothing yet. */
public final class Encodings {
    private Encodings() {}

    /** How text in a font becomes Unicode; absent where it is Unicode. */
    public static Optional<UnaryOperator<String>> of(String font) {
        return Optional.empty();
    }

    /** The name of the encoding of text in a font; absent where it is Unicode. */
    public static Optional<String> name(String font) {
        return Optional.empty();
    }
}
