package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The one file that a command writes.
 *
 * @param force whether it may take the place of another
 */
record OutFile(Kehoach kehoach, Path path, boolean force) {
    /**
     * Writes it whole; or says why not.
     *
     * @throws IOException if it cannot be written; an older file is then still there, whole
     */
    boolean write(byte[] content) throws IOException {
        if (!isFree(content)) {
            return false;
        }
        Output.replace(path, content);
        return true;
    }

    /**
     * Whether it may be written; else it is told.
     *
     * @throws IOException if it cannot be told
     */
    boolean isFree(byte[] content) throws IOException {
        boolean taken = !force && Output.hasOther(path, content);
        if (taken) {
            kehoach.tell(kehoach.say("file-exists", path));
        }
        return !taken;
    }

    /** Whether it is one of the files that are read; then it is told. */
    boolean isAmong(List<Inputs.Input> inputs) {
        Path whole = path.toAbsolutePath().normalize();
        boolean isInput = inputs.stream()
                .filter(input -> input.path() != null)
                .anyMatch(input -> input.path().toAbsolutePath().normalize().equals(whole));
        if (isInput) {
            kehoach.tell(kehoach.say("out-is-plan", path));
        }
        return isInput;
    }
}
