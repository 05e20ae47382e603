package vn.kehoach.intake.pdf;

/** Keeps the library from looking for fonts on the machine. */
final class NoSystemFonts {
    private NoSystemFonts() {}

    static void install() {}
}
