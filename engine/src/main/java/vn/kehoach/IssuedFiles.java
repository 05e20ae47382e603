package vn.kehoach;

import java.util.EnumSet;
import java.util.Set;
import vn.kehoach.document.AnnexFiles;

/**
 * Which files of a plan are issued.
 *
 * @param formats of each
 * @param data whether the DOCX carries the plan
 * @param annexes in which of them annexes are
 */
public record IssuedFiles(Set<Format> formats, PlanData data, AnnexFiles annexes) {
    /** Keeps its own copy, in the order of formats. */
    public IssuedFiles {
        formats = formats.isEmpty() ? Set.of() : EnumSet.copyOf(formats);
    }

    /** Files with everything in them, which hold what is printed and no more. */
    public static IssuedFiles of(Set<Format> formats) {
        return new IssuedFiles(formats, PlanData.LEFT_OUT, AnnexFiles.TOGETHER);
    }

    /** The same with or without the plan's data. */
    public IssuedFiles data(PlanData carried) {
        return new IssuedFiles(formats, carried, annexes);
    }

    /** The same with annexes in some files. */
    public IssuedFiles annexes(AnnexFiles wanted) {
        return new IssuedFiles(formats, data, wanted);
    }
}
