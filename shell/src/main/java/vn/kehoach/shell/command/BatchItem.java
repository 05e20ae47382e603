package vn.kehoach.shell.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.shell.batch.Tally;
import vn.kehoach.source.SourceFile;

/** One unit, or one plan, of a run over many. */
interface BatchItem {
    /** How people know it. */
    String name();

    /** What tells to which share it belongs: the same for a unit's plan and for the documents of that plan. */
    String key();

    /** What is made of it, whatever is in it: paths inside the run's folder, with {@code /}. */
    List<String> files();

    /** Which paths are those of more files, of which only making tells how many there are; absent: there are no more. */
    default Optional<Predicate<String>> others() {
        return Optional.empty();
    }

    /**
     * Looks what it is to be made of. Called once, by any thread.
     *
     * @throws IOException if something cannot be read
     */
    Opened open() throws IOException;

    /** An item whose parts have been read. */
    interface Opened {
        /** SHA-256 of everything that it is made of. */
        String inputs();

        /** Makes its files. */
        Result make();

        /** Finds what {@link #make} would find, without making anything. */
        Result look();

        /**
         * Whether a file that a person has changed may stay although it would be another by now: what has changed is in it without being
         * written into it.
         *
         * @param there what is in it
         * @param wanted what would be
         */
        default boolean isUpToDate(byte[] there, byte[] wanted) {
            return false;
        }
    }

    /**
     * What was made.
     *
     * @param files by path, as {@link #files()} and {@link #others()} say; empty where nothing could be made
     * @param findings what was found
     * @param source in which the findings stand, if it is the item's own
     * @param trouble why nothing was made
     */
    record Result(
            Map<String, byte[]> files,
            List<Diagnostic> findings,
            Tally tally,
            Optional<SourceFile> source,
            Optional<String> trouble) {}
}
