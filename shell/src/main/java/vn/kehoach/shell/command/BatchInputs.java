package vn.kehoach.shell.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.Engine;
import vn.kehoach.source.Digest;

/** Digests of what something is made of: the program and its catalogues, always, and parts in their order. */
final class BatchInputs {
    private static final byte[] BETWEEN = {0};

    private final String program;

    BatchInputs(Kehoach kehoach) {
        this.program = Version.number() + " " + build() + " " + kehoach.engine().stamp();
    }

    /** The digest of the program and of some parts; where one ends matters. */
    String digest(Stream<byte[]> parts) {
        return Digest.of(Stream.concat(Stream.of(bytes(program)), parts.flatMap(part -> Stream.of(BETWEEN, part))));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Which build of the engine this is; empty where it does not run from its jar. */
    private static String build() {
        try {
            Optional<CodeSource> code =
                    Optional.ofNullable(Engine.class.getProtectionDomain().getCodeSource());
            if (code.isPresent()) {
                Path jar = Path.of(code.get().getLocation().toURI());
                return Files.isRegularFile(jar) ? Digest.of(Stream.of(Files.readAllBytes(jar))) : "";
            }
            return "";
        } catch (URISyntaxException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
