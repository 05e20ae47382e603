package vn.kehoach.programme;

import vn.kehoach.shape.Required;

/**
 * A document that a programme stands on.
 *
 * @param cite citation key
 * @param relation what it is to the programme
 */
public record LegalBasis(@Required String cite, @Required Relation relation) {

    /** What a document is to a programme. */
    public enum Relation {
        /** Party basis. */
        POLITICAL,
        /** Approves the investment policy. */
        POLICY,
        /** Approves the programme. */
        APPROVES,
        /** A plan to carry it out. */
        IMPLEMENTS,
        /** Sets criteria that its targets refer to. */
        CRITERIA,
        /** Money. */
        FINANCE,
        /** Guides. */
        GUIDES,
        /** A law of its field. */
        LAW,
        /** What it follows in time. */
        PREDECESSOR,
        /** Runs beside it. */
        PARALLEL
    }
}
