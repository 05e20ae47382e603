package vn.kehoach.shape;

import vn.kehoach.yaml.Pointers;

/**
 * Where the reading is.
 *
 * @param full pointer through the record's full shape
 * @param written pointer into the YAML as written
 */
record Spot(String full, String written) {
    static final Spot ROOT = new Spot("", "");

    /** Under a key that is written. */
    Spot under(String key) {
        String step = "/" + Pointers.escape(key);
        return new Spot(full + step, written + step);
    }

    /**
     * An element of a list.
     *
     * @param read how many before it could be read: its index in the record
     * @param index as written
     */
    Spot element(int read, int index) {
        return new Spot(full + "/" + read, written + "/" + index);
    }

    /** A part whose key or list is left out in the short form. */
    Spot unwritten(String key) {
        return new Spot(full + "/" + key, written);
    }

    boolean isRoot() {
        return full.isEmpty();
    }
}
