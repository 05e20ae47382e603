package vn.kehoach.shell.interactive;

import java.util.List;
import java.util.Set;

/** {@code help} and {@code help COMMAND}, which one-shot commands write as {@code --help} and {@code COMMAND --help}. */
final class Help {
    static final Set<String> NAMES = Set.of("help", "tro-giup");

    private Help() {}

    static boolean isAskedBy(String name) {
        return NAMES.contains(name);
    }

    static boolean isOnAll(List<String> arguments) {
        return arguments.isEmpty() || arguments.get(0).startsWith("-");
    }

    static List<String> words(List<String> arguments) {
        return isOnAll(arguments) ? List.of("--help") : List.of(arguments.get(0), "--help");
    }
}
