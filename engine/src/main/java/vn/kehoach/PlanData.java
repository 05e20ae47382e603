package vn.kehoach;

/** Whether a DOCX carries the plan that it was made from, so that edits made in it can be brought back. */
public enum PlanData {
    /**
     * It does: the plan's data without comments and the office's own {@code x-} keys in a custom XML part, and around each
     * paragraph a content control that names its part of the plan.
     */
    CARRIED,
    /** It does not: the file holds what it shows, and properties. */
    LEFT_OUT
}
