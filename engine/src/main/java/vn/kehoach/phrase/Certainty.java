package vn.kehoach.phrase;

/** How well the words bear what was read from them. */
public enum Certainty {
    /** They mean nothing else. */
    SURE,
    /** Most likely meant; a person should look. */
    LIKELY;

    /** The weaker of the two. */
    public Certainty and(Certainty other) {
        return this == SURE ? other : this;
    }
}
