package vn.kehoach.shell.command;

import java.nio.file.Path;

/** Words as a person types them. */
final class Typed {
    private Typed() {}

    /** A file's name, in quotes where it has a blank or what means something to a shell. */
    static String word(Path file) {
        return word(file.toString());
    }

    /** The same. */
    static String word(String name) {
        return name.matches("[\\p{L}\\p{M}\\p{N}._/\\\\:-]+") ? name : "\"" + name + "\"";
    }
}
