package vn.kehoach;

import java.util.List;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.policy.Layer;
import vn.kehoach.policy.OfficeRules;
import vn.kehoach.setting.Catalogues;

/**
 * The rules of some files of an office.
 *
 * @param layers the files that could be read, outermost first
 * @param rules what they say together
 * @param catalogues with the office's own laid over them
 * @param faults what is wrong with the files
 */
record OfficeFiles(List<Layer> layers, OfficeRules rules, Catalogues catalogues, List<Diagnostic> faults) {
    /** Whether something in the files does not hold, so that not all is known of what the office wants. */
    boolean isBroken() {
        return faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    }
}
