package vn.kehoach.intake.docx;

/** A part that cannot be read, or must not be. */
final class BadPartException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean unsafe;

    private BadPartException(String message, boolean unsafe) {
        super(message, null, false, false);
        this.unsafe = unsafe;
    }

    static BadPartException damaged(String part, String why) {
        return new BadPartException(part + ": " + why, false);
    }

    static BadPartException unsafe(String part) {
        return new BadPartException(part, true);
    }

    boolean isUnsafe() {
        return unsafe;
    }
}
