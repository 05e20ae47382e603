package vn.kehoach.check;

import vn.kehoach.plan.AgencyRef;

/**
 * A body named in a plan.
 *
 * @param pointer where the reference is
 * @param ref the reference
 * @param part what the body is there for
 */
public record AgencyUse(String pointer, AgencyRef ref, Part part) {
    /** Where its role is written. */
    public String rolePointer() {
        return part == Part.ISSUES ? pointer + "/body" : pointer + "/role";
    }

    /** What a body is named for. */
    public enum Part {
        /** It issues the plan. */
        ISSUES,
        /** It does a task. */
        LEADS,
        /** It helps with a task. */
        HELPS,
        /** It is reported to. */
        HEARS,
        /** It receives the plan. */
        RECEIVES
    }
}
