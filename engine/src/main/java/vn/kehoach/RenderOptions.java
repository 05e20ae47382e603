package vn.kehoach;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.document.AnnexFiles;
import vn.kehoach.document.Images;
import vn.kehoach.document.LabelWriting;
import vn.kehoach.manuscript.OfficeLook;

/**
 * Which files are made of a plan, and how.
 *
 * @param formats which files
 * @param draft whether they are made in spite of errors, marked DỰ THẢO
 * @param data whether the DOCX carries the plan
 * @param images of signature and seal; a draft shows none
 * @param look of the office's documents, in the place of what the rules of form leave open; absent: ours. What the rules do not permit in
 *     it is an error
 * @param labels how the DOCX writes the marks of its points
 * @param annexes in which files annexes are written
 */
public record RenderOptions(
        Set<Format> formats,
        boolean draft,
        PlanData data,
        Images images,
        Optional<OfficeLook> look,
        LabelWriting labels,
        AnnexFiles annexes) {
    /** Keeps its own copy. */
    public RenderOptions {
        formats = formats.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(formats));
    }

    /** Final documents in which nothing is out of the usual; the DOCX carries the plan. */
    public static RenderOptions of(Set<Format> formats) {
        return new RenderOptions(
                formats,
                false,
                PlanData.CARRIED,
                Images.NONE,
                Optional.empty(),
                LabelWriting.TEXT,
                AnnexFiles.TOGETHER);
    }

    /** The same, made in spite of errors or not. */
    public RenderOptions draft(boolean wanted) {
        return new RenderOptions(formats, wanted, data, images, look, labels, annexes);
    }

    /** The same with or without the plan's data. */
    public RenderOptions data(PlanData carried) {
        return new RenderOptions(formats, draft, carried, images, look, labels, annexes);
    }

    /** The same with images of signature and seal. */
    public RenderOptions images(Images shown) {
        return new RenderOptions(formats, draft, data, shown, look, labels, annexes);
    }

    /** The same in the look of an office. */
    public RenderOptions look(Optional<OfficeLook> office) {
        return new RenderOptions(formats, draft, data, images, office, labels, annexes);
    }

    /** The same with the marks of points written in some way. */
    public RenderOptions labels(LabelWriting writing) {
        return new RenderOptions(formats, draft, data, images, look, writing, annexes);
    }

    /** The same for other files. */
    public RenderOptions formats(Set<Format> other) {
        return new RenderOptions(other, draft, data, images, look, labels, annexes);
    }

    /** The same with annexes in some files. */
    public RenderOptions annexes(AnnexFiles wanted) {
        return new RenderOptions(formats, draft, data, images, look, labels, wanted);
    }
}
