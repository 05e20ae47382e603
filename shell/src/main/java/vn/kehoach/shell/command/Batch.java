package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.kehoach.shell.batch.Tally;

/**
 * Makes the files of many units, several at a time. What goes wrong with one touches no other. What is there already, made of the same, is not
 * made again; what a person has changed is left alone.
 */
final class Batch {
    /** What was made since is made again after a hard end of the process. */
    private static final long SAVE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Kehoach kehoach;
    private final BatchOptions options;
    private final BatchLedger ledger;
    private final BatchStop stop;

    Batch(Kehoach kehoach, BatchOptions options, BatchLedger ledger, BatchStop stop) {
        this.kehoach = kehoach;
        this.options = options;
        this.ledger = ledger;
        this.stop = stop;
    }

    /**
     * Goes through the units.
     *
     * @param reached takes what became of each, in the order of the units
     * @throws IOException if what has been made cannot be taken down
     * @throws InterruptedException never: a run that is interrupted ends like one that is stopped
     */
    void run(List<? extends BatchItem> items, Consumer<BatchRow> reached) throws IOException, InterruptedException {
        ledger.damaged().forEach(file -> kehoach.tell(kehoach.say("batch-manifest-damaged", file)));
        int jobs = options.jobs().orElse(Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(jobs, items.size())));
        try (BatchProgress progress = new BatchProgress(kehoach, items.size(), options.quiet())) {
            Deque<Future<BatchRow>> pending = new ArrayDeque<>();
            for (BatchItem item : items) {
                pending.add(workers.submit(() -> {
                    BatchRow row = stop.isAsked() ? unreached(item) : one(item);
                    progress.step(row.state() == BatchRow.State.MADE);
                    return row;
                }));
            }
            long saved = System.nanoTime();
            while (!pending.isEmpty()) {
                reached.accept(next(pending.poll()));
                if (System.nanoTime() - saved > SAVE_NANOS) {
                    ledger.save();
                    saved = System.nanoTime();
                }
            }
        } finally {
            stop.now(); // where what was made cannot be taken down, no more is made
            workers.shutdown();
            ledger.close();
        }
    }

    private BatchRow next(Future<BatchRow> future) {
        while (true) {
            try {
                return future.get();
            } catch (InterruptedException e) {
                stop.now(); // what has begun is ended, and everything is told
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
            }
        }
    }

    private static BatchRow unreached(BatchItem item) {
        return row(item, BatchRow.State.NOT_REACHED, List.of(), Tally.NONE, "", Optional.empty());
    }

    private BatchRow one(BatchItem item) {
        try {
            BatchItem.Opened opened = item.open();
            Optional<BatchLedger.Standing> standing = ledger.standing(files(item, opened), opened.inputs());
            return standing.isPresent() ? stands(item, opened, standing.get()) : made(item, opened);
        } catch (IOException e) {
            return row(
                    item,
                    BatchRow.State.BROKEN,
                    List.of(),
                    Tally.NONE,
                    withEarlier(item, Failure.of(kehoach, e)),
                    Optional.empty());
        } catch (RuntimeException | StackOverflowError e) { // ours; the others are not to suffer from it
            return row(item, BatchRow.State.BROKEN, List.of(), Tally.NONE, OneShot.bug(kehoach, e), Optional.empty());
        }
    }

    /** Findings depend on the day; documents only where their inputs say so. */
    private BatchRow stands(BatchItem item, BatchItem.Opened opened, BatchLedger.Standing standing) {
        boolean isKnown = standing.tally().day().equals(kehoach.world().today().toString());
        if (isKnown && options.sarif().isEmpty()) {
            ledger.stands(standing, standing.tally());
            return row(item, standing.state(), files(item, opened), standing.tally(), "", Optional.empty());
        }
        BatchItem.Result result = opened.look();
        ledger.stands(standing, result.tally());
        return row(item, standing.state(), files(item, opened), result.tally(), "", Optional.of(result));
    }

    /** What was made of an item the last time it was made of just this. */
    private List<String> files(BatchItem item, BatchItem.Opened opened) {
        return Stream.concat(
                        item.files().stream(),
                        item.others().stream().flatMap(others -> ledger.madeOf(opened.inputs(), others).stream()))
                .toList();
    }

    private BatchRow made(BatchItem item, BatchItem.Opened opened) throws IOException {
        BatchItem.Result result = opened.make();
        if (result.files().isEmpty()) {
            String why = withEarlier(item, result.trouble().orElse(""));
            return row(item, BatchRow.State.FAILED, List.of(), result.tally(), why, Optional.of(result));
        }
        Optional<IssuedThere> issued = ledger.issued(result.files());
        if (issued.isPresent()) {
            String why = IssuePlace.over(kehoach, issued.get());
            return row(item, BatchRow.State.ISSUED, made(item, result), result.tally(), why, Optional.of(result));
        }
        Optional<String> changed = ledger.write(result.files(), opened.inputs(), result.tally());
        return changed.isPresent()
                ? changedByHand(item, opened, result, changed.get())
                : row(item, BatchRow.State.MADE, made(item, result), result.tally(), "", Optional.of(result));
    }

    private static List<String> made(BatchItem item, BatchItem.Result result) {
        Stream<String> others = result.files().keySet().stream()
                .filter(file -> !item.files().contains(file))
                .sorted();
        return Stream.concat(item.files().stream(), others).toList();
    }

    private BatchRow changedByHand(BatchItem item, BatchItem.Opened opened, BatchItem.Result result, String file)
            throws IOException {
        Path path = ledger.path(file);
        boolean upToDate =
                opened.isUpToDate(Files.readAllBytes(path), result.files().get(file));
        String remark = upToDate
                ? kehoach.say("batch-inherits", kehoach.typed("sync " + Typed.word(path)))
                : kehoach.say("batch-held", file);
        BatchRow.State state = upToDate ? BatchRow.State.KEPT : BatchRow.State.HELD;
        return row(item, state, made(item, result), result.tally(), remark, Optional.of(result));
    }

    /** What lies there of an earlier run is not what the item would be now. */
    private String withEarlier(BatchItem item, String why) {
        List<String> there = ledger.there(item.files());
        return there.isEmpty() ? why : why + "; " + kehoach.say("batch-earlier", String.join(" ", there));
    }

    private static BatchRow row(
            BatchItem item,
            BatchRow.State state,
            List<String> files,
            Tally tally,
            String remark,
            Optional<BatchItem.Result> result) {
        return new BatchRow(
                item.name(),
                state,
                files,
                tally,
                remark,
                result.map(BatchItem.Result::findings).orElse(List.of()),
                result.flatMap(BatchItem.Result::source));
    }
}
