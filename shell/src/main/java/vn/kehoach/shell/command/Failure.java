package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** One line for a person about what went wrong with the machine. */
final class Failure {
    private Failure() {}

    /** What happened to which file. */
    static String of(Kehoach kehoach, IOException e) {
        if (e instanceof NoSuchFileException) {
            return kehoach.say("no-such-file", e.getMessage());
        }
        if (e instanceof NotDirectoryException) {
            return kehoach.say("no-such-folder", e.getMessage());
        }
        if (e instanceof AccessDeniedException) {
            return kehoach.say("access-denied", e.getMessage());
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return kehoach.say("not-a-folder", e.getMessage());
        }
        if (e instanceof Output.OverIssued issued) {
            return IssuePlace.over(kehoach, issued.there());
        }
        if (e instanceof Output.FolderThere folder) {
            return kehoach.say("file-trouble", folder.getFile(), kehoach.say("is-a-folder"));
        }
        if (e instanceof FileSystemException system) {
            return kehoach.say("file-trouble", system.getFile(), system.getReason() == null ? "" : system.getReason());
        }
        return kehoach.say(
                "file-trouble", "", e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }

    /** A file name that the machine cannot have. */
    static String of(Kehoach kehoach, InvalidPathException e) {
        return kehoach.say("no-such-file", e.getInput());
    }
}
