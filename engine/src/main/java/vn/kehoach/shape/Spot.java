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

    /** A part whose key or list is left out in the short form. */
    Spot unwritten(String key) {
        return new Spot(full + "/" + key, written);
    }

    boolean isRoot() {
        return full.isEmpty();
    }
}
