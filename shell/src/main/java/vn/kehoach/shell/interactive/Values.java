package vn.kehoach.shell.interactive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoach.Engine;
import vn.kehoach.agency.Agency;
import vn.kehoach.check.Explanation;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.shell.command.Kind;
import vn.kehoach.source.World;
import vn.kehoach.unit.Unit;

/** What may stand for a parameter. */
final class Values {
    private static final List<String> PLANS = List.of(".yaml", ".yml");
    private static final List<String> DOCUMENTS = List.of(".docx", ".doc", ".pdf", ".txt", ".md");
    private static final int MANY = 200;
    private static final int FEW_LETTERS = 2; // with fewer too many units begin

    private final Engine engine;
    private final World world;
    private final Lang lang;

    Values(Engine engine, World world, Lang lang) {
        this.engine = engine;
        this.world = world;
        this.lang = lang;
    }

    /**
     * The values of a parameter.
     *
     * @param start what stands in the word before the value: {@code --format=}
     * @param typed the beginning of the value
     */
    List<Candidate> of(ArgSpec parameter, String start, String typed) {
        return Kind.of(parameter)
                .map(kind -> of(kind, start, typed))
                .orElseGet(() -> words(parameter.paramLabel(), start, typed));
    }

    private List<Candidate> of(Kind kind, String start, String typed) {
        return switch (kind) {
            case PLAN -> files(start, typed, file -> endsWithOneOf(PLANS, file));
            case DOCUMENT -> files(start, typed, file -> endsWithOneOf(DOCUMENTS, file));
            case FILE -> files(start, typed, file -> true);
            case FOLDER -> files(start, typed, file -> false);
            case PROGRAMME ->
                engine.programmes().all().stream()
                        .map(each -> described(start + each.id(), each.name()))
                        .toList();
            case AGENCY ->
                engine.agencies().all().stream()
                        .map(each -> described(start + each.role(), names(each)))
                        .toList();
            case UNIT -> units(start, typed);
            case REPORTS -> reports(start, typed);
            case CODE ->
                Explanation.codes().stream()
                        .map(code -> described(start + code, Explanation.title(code, lang)))
                        .toList();
        };
    }

    /** What its bodies have been called, the ended ones too: a person may type any of it. */
    private String names(Agency agency) {
        return agency.bodies().stream()
                .map(body -> engine.agencies().nameIn(body, Optional.empty()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<Candidate> units(String start, String typed) {
        if (typed.strip().length() < FEW_LETTERS) {
            return List.of();
        }
        return engine.units().suggest(typed, MANY).stream()
                .filter(unit -> unit.isThereOn(world.today()))
                .map(unit -> described(start + lineage(unit), unit.code()))
                .toList();
    }

    private String lineage(Unit unit) {
        return engine.units().lineage(unit, world.today()).stream()
                .map(Unit::fullName)
                .collect(Collectors.joining(", "));
    }

    /** {@code text|json}: one of them; {@code docx,pdf,txt}: one more behind a comma. */
    private static List<Candidate> words(String label, String start, String typed) {
        if (label.contains("|")) {
            return Arrays.stream(label.split("\\|"))
                    .map(word -> described(start + word, null))
                    .toList();
        }
        if (!label.contains(",")) {
            return List.of();
        }
        String chosen = typed.substring(0, typed.lastIndexOf(',') + 1);
        return Arrays.stream(label.split(","))
                .filter(word -> !List.of(chosen.split(",")).contains(word))
                .map(word -> unfinished(start + chosen + word))
                .toList();
    }

    /** {@code text}, or behind {@code sarif=} a file; one more behind a comma. */
    private static List<Candidate> reports(String start, String typed) {
        int last = typed.lastIndexOf(',') + 1;
        int equals = typed.indexOf('=', last);
        if (equals >= 0) {
            return files(start + typed.substring(0, equals + 1), typed.substring(equals + 1), file -> true);
        }
        String before = start + typed.substring(0, last);
        return Stream.of("text", "json", "sarif", "html", "sarif=", "html=")
                .map(word -> unfinished(before + word))
                .toList();
    }

    private static List<Candidate> files(String start, String typed, Predicate<Path> wanted) {
        int cut = typed.lastIndexOf('/') + 1;
        String folder = typed.substring(0, cut);
        boolean hidden = typed.startsWith(".", cut);
        try (Stream<Path> entries = Files.list(Path.of(folder.isEmpty() ? "." : folder))) {
            return entries.filter(entry -> hidden || !name(entry).startsWith("."))
                    .filter(entry -> Files.isDirectory(entry) || wanted.test(entry))
                    .sorted()
                    .map(entry -> Files.isDirectory(entry)
                            ? unfinished(start + folder + name(entry) + "/")
                            : described(start + folder + name(entry), null))
                    .toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    private static String name(Path entry) {
        return entry.getFileName().toString();
    }

    private static boolean endsWithOneOf(List<String> endings, Path file) {
        return endings.stream().anyMatch(name(file).toLowerCase(Locale.ROOT)::endsWith);
    }

    private static Candidate described(String value, String description) {
        return new Candidate(value, value, null, description, null, null, true);
    }

    /** No blank behind it: more may follow. */
    private static Candidate unfinished(String value) {
        return new Candidate(value, value, null, null, null, null, false);
    }
}
