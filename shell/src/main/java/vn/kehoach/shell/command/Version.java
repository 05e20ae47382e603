package vn.kehoach.shell.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from its jar. */
final class Version implements IVersionProvider {
    /** The version alone; {@code (dev)} where the program does not run from its jar. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(dev)");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"kehoach " + number()};
    }
}
