package vn.kehoach.shell.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** When a run is asked to stop (Ctrl-C, or the machine goes down), it ends what it has begun and writes down what it has done. */
final class BatchStop implements AutoCloseable {
    /** A process that does not end soon after it was asked to is killed by whoever asked. */
    private static final int LONGEST_SECONDS = 8;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "stop");

    /** At our own prompt Ctrl-C comes as an interruption instead. */
    BatchStop(boolean atPrompt) {
        if (!atPrompt) {
            Runtime.getRuntime().addShutdownHook(hook);
        }
    }

    private void ask() {
        asked.set(true);
        try {
            if (!over.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                return; // what is written is whole all the same
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From within. */
    void now() {
        asked.set(true);
    }

    boolean isAsked() {
        return asked.get();
    }

    /** All that the run had to write is written. */
    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is running: the process ends.
        }
    }
}
