package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.kehoach.document.Images;
import vn.kehoach.picture.BadPictureException;
import vn.kehoach.picture.Picture;
import vn.kehoach.picture.PngReader;
import vn.kehoach.source.SourceFile;

/** Options that name pictures of signature and seal. */
final class SigningImages {
    @Option(names = "--signature-image", paramLabel = "${bundle:label.png}")
    @Takes(Kind.FILE)
    private Path signature;

    @Option(names = "--seal-image", paramLabel = "${bundle:label.png}")
    @Takes(Kind.FILE)
    private Path seal;

    private interface Reading {
        Picture of(byte[] png) throws BadPictureException;
    }

    /** The first of them that is given; absent for none. */
    Optional<String> given() {
        return signature != null
                ? Optional.of("--signature-image")
                : Optional.ofNullable(seal).map(given -> "--seal-image");
    }

    /** The pictures; absent where one cannot be used, which has been told. */
    Optional<Images> read(Kehoach kehoach) throws IOException {
        Optional<Picture> person = read(kehoach, signature, Images::signature);
        Optional<Picture> agency = read(kehoach, seal, Images::seal);
        boolean missing = signature != null && person.isEmpty() || seal != null && agency.isEmpty();
        return missing ? Optional.empty() : Optional.of(new Images(person, agency));
    }

    private static Optional<Picture> read(Kehoach kehoach, Path file, Reading reading) throws IOException {
        if (file == null) {
            return Optional.empty();
        }
        byte[] content =
                SourceFile.read(kehoach.world(), file, PngReader.MAX_BYTES + 1).content();
        try {
            return Optional.of(reading.of(content));
        } catch (BadPictureException e) {
            String key = "picture-" + e.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
            kehoach.tell(kehoach.say("picture-unusable", file, kehoach.say(key)));
            return Optional.empty();
        }
    }
}
