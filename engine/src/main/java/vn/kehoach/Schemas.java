package vn.kehoach;

import vn.kehoach.diagnostic.Lang;
import vn.kehoach.issue.SideFile;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.policy.PolicyFile;

/** The JSON Schemas (2020-12) of the files that there are, with titles and descriptions in a language. */
public final class Schemas {
    private Schemas() {}

    /** Of plan files. */
    public static String plan(Lang lang) {
        return PlanFile.schema(lang);
    }

    /** Of an office's files, {@code kehoach.yaml}. */
    public static String office(Lang lang) {
        return PolicyFile.schema(lang);
    }

    /** Of the side files of issued documents. */
    public static String issued(Lang lang) {
        return SideFile.schema(lang);
    }
}
