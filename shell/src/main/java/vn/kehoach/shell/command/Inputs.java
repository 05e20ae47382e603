package vn.kehoach.shell.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.Engine;
import vn.kehoach.PlanInput;
import vn.kehoach.derive.Template;
import vn.kehoach.policy.PolicyFile;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.Decoder;

/** The plan files that a command line names: files, folders, {@code -} for standard input. */
final class Inputs {
    /** One byte more than a plan may have: enough for the engine to say that it is too large. */
    private static final int MOST = Decoder.MAX_BYTES + 1;

    private final Kehoach kehoach;
    private final OfficeLookup offices;
    private final TemplateLookup templates;
    private final List<Input> inputs = new ArrayList<>();
    private final Set<Optional<Path>> places = new HashSet<>();
    private int status = Status.FINE;

    Inputs(Kehoach kehoach) {
        this.kehoach = kehoach;
        this.offices = new OfficeLookup(kehoach, MOST);
        this.templates = new TemplateLookup(kehoach, MOST);
    }

    /**
     * One file to read.
     *
     * @param name as given on the command line; for a file of a folder, the folder as given and the way down
     * @param path of the file; null for standard input
     * @param below the folder that it keeps inside {@code --out}; empty for a file named directly
     */
    record Input(String name, Path path, Path below) {
        /** Whether it is no plan but a file with an office's rules. */
        boolean isOffice() {
            return path != null && Inputs.isOffice(path);
        }

        private Optional<Path> place() {
            return Optional.ofNullable(path).map(OfficeLookup::full);
        }
    }

    /**
     * What the paths name, in the order given, each file once; a folder gives its {@code .yaml} and {@code .yml} files. What
     * cannot be looked into is told, and the rest goes on.
     */
    List<Input> of(List<String> paths) {
        for (String given : paths) {
            try {
                add(given);
            } catch (InvalidPathException e) {
                trouble(Failure.of(kehoach, e));
            } catch (IOException e) {
                trouble(Failure.of(kehoach, e));
            } catch (UncheckedIOException e) {
                trouble(Failure.of(kehoach, e.getCause()));
            }
        }
        return List.copyOf(inputs);
    }

    /** The same without templates, of which no document can be made: one in a folder is left alone, one that is named is told. */
    List<Input> plansOf(List<String> paths) {
        return of(paths).stream().filter(input -> isNoTemplate(input, paths)).toList();
    }

    private boolean isNoTemplate(Input input, List<String> paths) {
        if (input.path() == null) {
            return true;
        }
        try {
            SourceFile file = read(input);
            // Most plans do not have the word: no need to make text of them.
            boolean isTemplate = Template.mayBeIn(file.content())
                    && Engine.text(file)
                            .filter(text -> Template.isIn(text.text()))
                            .isPresent();
            if (!isTemplate) {
                return true;
            }
        } catch (IOException e) {
            return true; // told by whoever reads it in earnest
        }
        if (paths.contains(input.name())) {
            trouble(kehoach.say("is-template", input.name(), kehoach.typed("derive " + Typed.word(input.name()))));
        }
        return false;
    }

    /** {@link Status#COULD_NOT_RUN} once a path has been no use. */
    int status() {
        return status;
    }

    /**
     * The bytes of an input.
     *
     * @throws IOException if it is missing or cannot be read
     */
    SourceFile read(Input input) throws IOException {
        if (input.path() == null) {
            return new SourceFile(input.name(), kehoach.console().in().readNBytes(MOST));
        }
        try (var in = kehoach.world().open(input.path())) {
            return new SourceFile(input.name(), in.readNBytes(MOST));
        }
    }

    /**
     * A plan with what its office has laid down for it.
     *
     * @throws IOException if one of the files cannot be read
     */
    PlanInput plan(Input input) throws IOException {
        SourceFile file = read(input);
        Path here = Path.of("");
        return input.path() == null
                ? new PlanInput(file, Optional.empty(), offices.above(here), templates.of(here, file))
                : plan(input.path(), file);
    }

    /**
     * The same of a file that has been read.
     *
     * @throws IOException if one of the files cannot be read
     */
    PlanInput plan(Path path, SourceFile file) throws IOException {
        Path parent = path.getParent();
        Path folder = parent != null ? parent : Path.of("");
        return new PlanInput(
                file, Optional.of(OfficeLookup.full(path)), offices.above(folder), templates.of(folder, file));
    }

    /** The files that hold for some plan that has been read: its office's, and its template. */
    List<SourceFile> around() {
        return Stream.concat(offices.found().stream(), templates.found().stream())
                .toList();
    }

    private void add(String given) throws IOException {
        Path path = given.equals("-") ? null : Path.of(given);
        if (path == null || !kehoach.world().isFolder(path)) {
            add(new Input(given, path, Path.of("")));
            return;
        }
        offices.wholeFolder(path);
        int before = inputs.size();
        for (Path file : kehoach.world().filesUnder(path)) {
            if (isYaml(file) && !isOffice(file)) {
                Path parent = path.relativize(file).getParent();
                add(new Input(file.toString(), file, parent == null ? Path.of("") : parent));
            }
        }
        if (inputs.size() == before) {
            trouble(kehoach.say("no-plans", given));
        }
    }

    private void add(Input input) {
        if (places.add(input.place())) {
            inputs.add(input);
        }
    }

    private void trouble(String sentence) {
        kehoach.tell(sentence);
        status = Status.COULD_NOT_RUN;
    }

    private static boolean isOffice(Path file) {
        return file.getFileName() != null && file.getFileName().toString().equals(PolicyFile.NAME);
    }

    /** Whether a file of a folder is taken for a plan. */
    static boolean isYaml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }
}
