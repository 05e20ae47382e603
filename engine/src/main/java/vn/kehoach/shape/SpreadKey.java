package vn.kehoach.shape;

/** A key under which an element of a {@link Spread} list is written. */
public interface SpreadKey {
    /** The YAML key, or where {@link #open()} the start of it: {@code section-} takes {@code section-muc-tieu}. */
    String word();

    /** Whether the author completes the key with a name of letters, digits and hyphens. */
    boolean open();

    /** The record that the element is read as. Its component marked {@link FromKey} gets the key as written. */
    Class<? extends Record> shape();
}
