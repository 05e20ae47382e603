package vn.kehoach.shell.command;

import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.shell.batch.Tally;
import vn.kehoach.source.SourceFile;

/**
 * What became of one unit.
 *
 * @param name of the unit
 * @param files of it that are there now
 * @param remark why it is not as it should be; empty where it is
 * @param findings to be told
 * @param source in which they stand
 */
record BatchRow(
        String name,
        State state,
        List<String> files,
        Tally tally,
        String remark,
        List<Diagnostic> findings,
        Optional<SourceFile> source) {
    /** What became of a unit, best first. */
    enum State {
        /** Its files were written. */
        MADE,
        /** They are there, made of the same. */
        STANDING,
        /** They are there and were changed by a person since; what they were made of has not changed. */
        KEPT,
        /** They would be others now, but a person has changed them. */
        HELD,
        /** They would be others now, but those that are there were issued. */
        ISSUED,
        /** Nothing could be made of it. */
        FAILED,
        /** The machine, or the program, failed. */
        BROKEN,
        /** The run was stopped before its turn. */
        NOT_REACHED;

        /** Whether somebody has to look at it. */
        boolean isTrouble() {
            return compareTo(HELD) >= 0;
        }
    }

    /** The same without what is only needed to tell findings. */
    BatchRow withoutFindings() {
        return new BatchRow(name, state, files, tally, remark, List.of(), Optional.empty());
    }
}
