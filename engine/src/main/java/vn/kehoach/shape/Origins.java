package vn.kehoach.shape;

import java.util.HashMap;
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
     * @param elsewhere where it stands in a file beside, of which the value is the name; absent for what is written in the file itself
     */
    public record Place(String pointer, Span value, Optional<Span> key, Optional<Elsewhere> elsewhere) {
        /** A place in the file itself. */
        public Place(String pointer, Span value, Optional<Span> key) {
            this(pointer, value, key, Optional.empty());
        }

        /** The place of findings about a whole file. */
        public static final Place WHOLE_FILE = new Place("", Span.WHOLE_FILE, Optional.empty());
    }

    /**
     * A place in another file.
     *
     * @param file its name as the author knows it
     * @param span from first to after last character
     */
    public record Elsewhere(String file, Span span) {}

    /** The same with more places, which count before those that there are. */
    public Origins with(Map<String, Place> more) {
        Map<String, Place> all = new HashMap<>(places);
        all.putAll(more);
        return new Origins(file, all);
    }
}
