package vn.kehoach.manuscript;

import java.util.List;
import java.util.Optional;

/**
 * A document as it was found.
 *
 * @param file name of the file
 * @param kind of the file
 * @param blocks in the order of reading; running headers, footers and page numbers are not among them
 * @param remarks what its reader has to say
 * @param planPart the custom XML part in which our own DOCX files carry their plan; absent in all others
 */
public record Manuscript(String file, Kind kind, List<Block> blocks, List<Remark> remarks, Optional<String> planPart) {
    /** Keeps its own copies. */
    public Manuscript {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }
}
