package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kehoach.shell.batch.Made;
import vn.kehoach.shell.batch.Manifest;
import vn.kehoach.shell.batch.Shard;
import vn.kehoach.shell.batch.Tally;
import vn.kehoach.source.Digest;
import vn.kehoach.source.SourceText;

/**
 * The folder of a run: what in it is the program's, what a person's, and what has still to be made. For use by several threads, and by several
 * shares of a run at the same time.
 */
final class BatchLedger {
    private final Path out;
    private final Shard shard;
    private final boolean force;
    private final Manifest manifest = new Manifest();
    private final List<Path> damaged = new ArrayList<>();
    private final Map<Path, Map<String, String>> records = new HashMap<>();
    private final Map<Path, Map<String, String>> written = new TreeMap<>();

    private BatchLedger(Path out, Shard shard, boolean force) {
        this.out = out;
        this.shard = shard;
        this.force = force;
    }

    /**
     * Opens a folder, making it where needed.
     *
     * @param force to write over what a person has changed
     * @throws IOException if it cannot be made or read
     */
    static BatchLedger open(Path out, Shard shard, boolean force) throws IOException {
        Files.createDirectories(out);
        BatchLedger ledger = new BatchLedger(out, shard, force);
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (Manifest.isOne(name)) {
                    ledger.read(file, name);
                }
            }
        }
        return ledger;
    }

    private void read(Path file, String name) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            manifest.read(new SourceText(name, text), name.equals(Manifest.name(shard)));
        } catch (CharacterCodingException e) {
            damaged.add(file);
        }
    }

    /** Tables of earlier runs that are no text: what they would have told is found out again. */
    List<Path> damaged() {
        return List.copyOf(damaged);
    }

    /** Those of an item's files that are there, from whatever run. */
    List<String> there(List<String> files) {
        return files.stream().filter(file -> Files.exists(out.resolve(file))).toList();
    }

    /** Files that an earlier run has made of just these inputs, among those of some paths, by name. */
    List<String> madeOf(String inputs, Predicate<String> paths) {
        return manifest.madeOf(inputs).stream().filter(paths).toList();
    }

    /** Where a file lies. */
    Path path(String file) {
        return out.resolve(file);
    }

    /**
     * What is there already and stays.
     *
     * @param state {@link BatchRow.State#STANDING} or {@link BatchRow.State#KEPT}
     * @param tally of the time when it was made
     * @param entries what is known of each file
     */
    record Standing(BatchRow.State state, Tally tally, Map<String, Made> entries) {
        /** Keeps its own copy. */
        Standing {
            entries = Map.copyOf(entries);
        }
    }

    /**
     * Whether an item's files are there, made of just these inputs; absent: they have to be made.
     *
     * @throws IOException if one is there but cannot be read
     */
    Optional<Standing> standing(List<String> files, String inputs) throws IOException {
        BatchRow.State state = BatchRow.State.STANDING;
        Tally tally = Tally.NONE;
        Map<String, Made> entries = new HashMap<>();
        for (String file : files) {
            List<Made> same = manifest.of(file).stream()
                    .filter(entry -> entry.inputs().equals(inputs))
                    .toList();
            Path path = out.resolve(file);
            if (same.isEmpty() || !Files.exists(path)) {
                return Optional.empty();
            }
            String now = hash(Output.content(path));
            Optional<Made> made =
                    same.stream().filter(entry -> entry.content().equals(now)).findFirst();
            if (made.isEmpty() && isKnown(file, now)) {
                return Optional.empty(); // another run has since made it of something else
            }
            state = made.isEmpty() ? BatchRow.State.KEPT : state;
            Made entry = made.orElse(same.get(0));
            tally = entry.tally();
            entries.put(file, entry);
        }
        if (force && state == BatchRow.State.KEPT) {
            return Optional.empty();
        }
        return Optional.of(new Standing(state, tally, entries));
    }

    /** Takes down that an item stands, with what is found in it today. */
    void stands(Standing standing, Tally tally) {
        standing.entries().forEach((file, made) -> manifest.put(file, new Made(made.content(), made.inputs(), tally)));
    }

    /**
     * The first of an item's files that was issued and would get other content; absent: there is none, or it may be written over.
     *
     * @throws IOException if one is there but cannot be read
     */
    Optional<IssuedThere> issued(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
            Optional<IssuedThere> there =
                    force ? Optional.empty() : IssuedThere.under(out.resolve(file.getKey()), file.getValue());
            if (there.isPresent()) {
                return there;
            }
        }
        return Optional.empty();
    }

    /**
     * Writes an item's files: all of them, or none where a person has changed one.
     *
     * @return the file that a person has changed; absent: all is written
     * @throws IOException if one cannot be written; an older file of that name is then still there, whole
     */
    Optional<String> write(Map<String, byte[]> files, String inputs, Tally tally) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String wanted = hash(file.getValue());
            hashes.put(file.getKey(), wanted);
            if (!force && !isOurs(file.getKey(), wanted)) {
                return Optional.of(file.getKey());
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = out.resolve(file.getKey());
            String wanted = hashes.get(file.getKey());
            if (!Files.exists(path) || !hash(Output.content(path)).equals(wanted)) {
                Output.replace(path, file.getValue());
            }
            manifest.put(file.getKey(), new Made(wanted, inputs, tally));
            note(path, wanted);
        }
        return Optional.empty();
    }

    private boolean isOurs(String file, String wanted) throws IOException {
        Path path = out.resolve(file);
        if (!Files.exists(path)) {
            return true;
        }
        String now = hash(Output.content(path));
        return now.equals(wanted)
                || isKnown(file, now)
                || now.equals(record(path.getParent()).get(path.getFileName().toString()));
    }

    private boolean isKnown(String file, String content) {
        return manifest.of(file).stream().anyMatch(entry -> entry.content().equals(content));
    }

    /** What other runs of the program have written into a folder. */
    private synchronized Map<String, String> record(Path folder) throws IOException {
        Map<String, String> known = records.get(folder);
        if (known == null) {
            known = Output.record(folder);
            records.put(folder, known);
        }
        return known;
    }

    private synchronized void note(Path path, String hash) {
        written.computeIfAbsent(path.getParent(), none -> new TreeMap<>())
                .put(path.getFileName().toString(), hash);
    }

    /**
     * Writes down what is known so far, whole.
     *
     * @throws IOException if that is not possible
     */
    void save() throws IOException {
        Output.replace(out.resolve(Manifest.name(shard)), manifest.text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes down everything, for later runs of every command too.
     *
     * @throws IOException if that is not possible
     */
    synchronized void close() throws IOException {
        save();
        for (Map.Entry<Path, Map<String, String>> folder : written.entrySet()) {
            Output.note(folder.getKey(), folder.getValue());
        }
    }

    private static String hash(byte[] content) {
        return Digest.of(Stream.of(content));
    }
}
