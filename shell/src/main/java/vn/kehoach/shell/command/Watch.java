package vn.kehoach.shell.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import vn.kehoach.policy.PolicyFile;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.Decoder;

/**
 * Does something with some files again whenever they change. The machine only tells that something happened in a folder; what
 * happened is seen by looking: so it does not matter how an editor writes, and files and folders may come and go.
 */
final class Watch {
    /** An editor writes a file in several steps, and several files at once. */
    private static final int QUIET_MILLIS = 150;

    /** In a folder where something is written all the time there is never a quiet moment. */
    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** Folders that are not there yet are not told of: they are looked for. */
    private static final int LOOK_MILLIS = 2000;

    private final Kehoach kehoach;
    private final List<String> paths;
    private final Map<WatchKey, Path> watched = new HashMap<>();
    /** Which template a file reads, by the file as it was. */
    private final Map<String, Optional<Path>> templates = new HashMap<>();

    Watch(Kehoach kehoach, List<String> paths) {
        this.kehoach = kehoach;
        this.paths = paths;
    }

    /** What is done each time; its status does not end the watching. */
    interface Task {
        int run() throws InterruptedException;
    }

    /**
     * Runs until a person stops it.
     *
     * @throws IOException if the machine cannot tell of changes
     */
    int run(Task task) throws IOException {
        Thread farewell = new Thread(() -> Runtime.getRuntime().halt(Status.FINE)); // Ctrl-C is how it ends
        if (!kehoach.isAtPrompt()) {
            Runtime.getRuntime().addShutdownHook(farewell);
        }
        try (WatchService service = Path.of("").getFileSystem().newWatchService()) {
            Map<Path, String> state = look(service);
            while (true) {
                once(task);
                state = change(service, state);
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            return Status.FINE;
        } finally {
            if (!kehoach.isAtPrompt()) {
                forget(farewell);
            }
        }
    }

    private void once(Task task) throws InterruptedException {
        kehoach.tell(kehoach.say("watch-run", LocalTime.now().truncatedTo(ChronoUnit.SECONDS)));
        task.run();
        kehoach.console().out().flush();
        kehoach.tell(kehoach.say("watch-waits"));
    }

    private static void forget(Thread farewell) {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException e) {
            // It is running: the process ends.
        }
    }

    /** Waits until the files are others than before. */
    private Map<Path, String> change(WatchService service, Map<Path, String> before) throws InterruptedException {
        while (true) {
            settle(service);
            Map<Path, String> now = look(service);
            if (!now.equals(before)) {
                return now;
            }
        }
    }

    /** Waits for something to happen, and then until nothing does for a moment, but not for ever. */
    private void settle(WatchService service) throws InterruptedException {
        WatchKey key = service.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        long begun = System.nanoTime();
        while (key != null && System.nanoTime() - begun < LONGEST_WAIT_NANOS) {
            key.pollEvents();
            if (!key.reset()) {
                watched.remove(key);
            }
            key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** The files that matter, each with what tells it from another of its name; every folder of theirs is listened to. */
    private Map<Path, String> look(WatchService service) {
        Map<Path, String> state = new TreeMap<>();
        Set<Path> folders = new HashSet<>();
        for (String given : paths) {
            try {
                Path path = OfficeLookup.full(Path.of(given));
                if (Files.isDirectory(path)) {
                    below(path, state, folders);
                } else {
                    note(path, state);
                }
                around(path, state, folders);
            } catch (InvalidPathException | UncheckedIOException | IOException e) {
                state.put(Path.of(""), String.valueOf(e)); // told when the files are read
            }
        }
        templates(state, folders);
        listen(service, folders);
        return state;
    }

    /** A change of a template is one of the plans that read it. */
    private void templates(Map<Path, String> state, Set<Path> folders) {
        for (Map.Entry<Path, String> plan : List.copyOf(state.entrySet())) {
            templates
                    .computeIfAbsent(plan.getKey() + " " + plan.getValue(), key -> template(plan.getKey()))
                    .ifPresent(template -> {
                        note(template, state);
                        if (Files.isDirectory(template.getParent())) {
                            folders.add(template.getParent());
                        }
                    });
        }
    }

    private Optional<Path> template(Path plan) {
        try {
            return TemplateLookup.path(plan.getParent(), SourceFile.read(kehoach.world(), plan, Decoder.MAX_BYTES));
        } catch (IOException e) {
            return Optional.empty(); // told when it is read in earnest
        }
    }

    /** The plan files of a folder; what may not be read is told when the files are. */
    private static void below(Path folder, Map<Path, String> state, Set<Path> folders) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                folders.add(path);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                if (Inputs.isYaml(path)) {
                    note(path, state);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The folder of a path and all around it, where an office's file may be. */
    private static void around(Path path, Map<Path, String> state, Set<Path> folders) {
        for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder)) {
                folders.add(folder);
                note(folder.resolve(PolicyFile.NAME), state);
            }
        }
    }

    private static void note(Path file, Map<Path, String> state) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            state.put(file, attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey());
        } catch (IOException e) {
            state.remove(file); // not there, or not now
        }
    }

    private void listen(WatchService service, Set<Path> folders) {
        for (Path folder : folders) {
            if (!watched.containsValue(folder)) {
                try {
                    watched.put(
                            folder.register(
                                    service,
                                    StandardWatchEventKinds.ENTRY_CREATE,
                                    StandardWatchEventKinds.ENTRY_DELETE,
                                    StandardWatchEventKinds.ENTRY_MODIFY),
                            folder);
                } catch (IOException e) {
                    // Gone again, or too many: what happens there is seen when it is looked at next.
                }
            }
        }
    }
}
