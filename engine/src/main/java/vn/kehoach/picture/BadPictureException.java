package vn.kehoach.picture;

/** A file is no picture that can be used. */
public final class BadPictureException extends Exception {
    private static final long serialVersionUID = 1;

    private final Fault fault;

    /** What is wrong with a picture. */
    public enum Fault {
        /** It is no PNG file. */
        NO_PNG,
        /** It is cut off or damaged. */
        BROKEN,
        /** The file or the picture in it is larger than {@link PngReader#MAX_BYTES} or {@link PngReader#MAX_PIXELS}. */
        TOO_LARGE,
        /** It is neither RGB nor RGBA of eight bits a channel, nor of a palette. */
        COLOURS,
        /** It hides what it is laid over: nothing in it is transparent. */
        OPAQUE,
        /** By the resolution that it names it is no seal of real size. */
        SIZE
    }

    /** A fault of a picture. */
    public BadPictureException(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }
}
