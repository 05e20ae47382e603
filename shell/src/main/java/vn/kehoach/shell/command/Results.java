package vn.kehoach.shell.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output, which knows why it could not be written: a reader who has seen enough ({@code kehoach rules | head}) is no
 * trouble, a full disk is.
 */
final class Results extends PrintStream {
    private final Pipe pipe;

    Results() {
        this(new Pipe());
    }

    private Results(Pipe pipe) {
        super(pipe, true, StandardCharsets.UTF_8);
        this.pipe = pipe;
    }

    /** Whether the other end of a pipe was closed. */
    boolean isReaderGone() {
        return pipe.readerGone;
    }

    private static final class Pipe extends FileOutputStream {
        private volatile boolean readerGone;

        private Pipe() {
            super(FileDescriptor.out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                super.write(bytes, from, count);
            } catch (IOException e) {
                readerGone = "Broken pipe".equals(e.getMessage());
                throw e;
            }
        }
    }
}
