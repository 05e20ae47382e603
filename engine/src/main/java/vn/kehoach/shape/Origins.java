package vn.kehoach.shape;

import java.util.Map;
import java.util.Optional;
import vn.kehoach.source.Span;

/**
 * Where each part of a record was written. Parts are named by a pointer through the record's full shape ({@code
 * /solutions/items/0/agency/0/role}), whatever shorthand the author used; each leads to the place in the file.
 *
 * @param file name of the file
 * @param places by pointer through the full shape
 */
public record Origins(String file, Map<String, Place> places) {
    /** Keeps its own copy. */
    public Origins {
        places = Map.copyOf(places);
    }

    /** Where a part is written, or else its nearest written parent; the whole file if none is. */
    public Place at(String pointer) {
        for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            Place place = places.get(at);
            if (place != null) {
                return place;
            }
            if (at.isEmpty()) {
                return Place.WHOLE_FILE;
            }
        }
    }

    /**
     * A place in a file.
     *
     * @param pointer JSON Pointer (RFC 6901) into the YAML as written
     * @param value where the value stands
     * @param key where its key stands; absent for an element of a list and for the root
     */
    public record Place(String pointer, Span value, Optional<Span> key) {
        /** The place of findings about a whole file. */
        public static final Place WHOLE_FILE = new Place("", Span.WHOLE_FILE, Optional.empty());
    }
}
