package vn.kehoach.shell.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import vn.kehoach.shell.batch.Shard;

/** How a command goes about many units at once. */
final class BatchOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--jobs", paramLabel = "N")
    private Integer jobs;

    @Option(names = "--shard", paramLabel = "i/n", converter = Share.class)
    private Shard shard;

    @Option(names = "--sarif", paramLabel = "${bundle:label.file}")
    @Takes(Kind.FILE)
    private Path sarif;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    /** A share on a command line. */
    static final class Share implements ITypeConverter<Shard> {
        @Override
        public Shard convert(String text) {
            return Shard.parse(text).orElseThrow(() -> new TypeConversionException(text));
        }
    }

    /** How many units are worked on at a time; absent: not said. */
    Optional<Integer> jobs() {
        if (jobs != null && jobs < 1) {
            throw new ParameterException(spec.commandLine(), "", null, spec.findOption("--jobs"), String.valueOf(jobs));
        }
        return Optional.ofNullable(jobs);
    }

    Shard shard() {
        return shard == null ? Shard.WHOLE : shard;
    }

    /** Where all findings go as SARIF. */
    Optional<Path> sarif() {
        return Optional.ofNullable(sarif);
    }

    boolean quiet() {
        return quiet;
    }

    /** An option that only makes sense for many units; absent: none was given. */
    Optional<String> given() {
        if (shard != null) {
            return Optional.of("--shard");
        }
        return sarif != null ? Optional.of("--sarif") : Optional.empty();
    }
}
