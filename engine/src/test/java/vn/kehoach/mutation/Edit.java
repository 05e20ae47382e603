package vn.kehoach.mutation;

/**
 * A change of a text.
 *
 * @param from where it begins, in UTF-16 units from 0
 * @param to behind what is taken away
 * @param text what is put there instead
 */
record Edit(int from, int to, String text) {
    /** Where a place of the old text is in the new one. */
    int moved(int place) {
        if (place <= from) {
            return place;
        }
        return place >= to ? place + text.length() - (to - from) : from;
    }
}
