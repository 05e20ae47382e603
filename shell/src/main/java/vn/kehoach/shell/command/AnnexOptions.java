package vn.kehoach.shell.command;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import vn.kehoach.document.AnnexFiles;

/** Options that say in which files annexes are written. */
final class AnnexOptions {
    @Option(names = "--annexes", paramLabel = "together|separate", defaultValue = "together")
    private Files annexes;

    @Option(names = "--signed-at", paramLabel = "${bundle:label.time}", converter = Time.class)
    private OffsetDateTime signedAt;

    /** In which files. */
    enum Files {
        /** In those of the text. */
        TOGETHER,
        /** In files of their own. */
        SEPARATE
    }

    /** A time of day on a day with its zone, as ISO 8601 writes it. */
    static final class Time implements ITypeConverter<OffsetDateTime> {
        @Override
        public OffsetDateTime convert(String text) {
            try {
                return OffsetDateTime.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(text);
            }
        }
    }

    /**
     * What they say together.
     *
     * @throws UsageErrors.AtOdds if a time is given for files that are not signed: annexes in the file of the text, drafts
     */
    AnnexFiles files(Kehoach kehoach, CommandSpec spec, boolean draft) {
        if (signedAt != null && draft) {
            throw new UsageErrors.AtOdds(spec.commandLine(), kehoach.say("options-clash", "--draft", "--signed-at"));
        }
        if (signedAt != null && annexes == Files.TOGETHER) {
            throw new UsageErrors.AtOdds(
                    spec.commandLine(), kehoach.say("option-wants-other", "--signed-at", "--annexes separate"));
        }
        if (annexes == Files.TOGETHER) {
            return AnnexFiles.TOGETHER;
        }
        return signedAt == null ? AnnexFiles.SEPARATE : AnnexFiles.signed(signedAt);
    }
}
