package vn.kehoach.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Compresses streams. Not for use by several threads at once. */
final class Deflate implements AutoCloseable {
    /** Measured: level 6 makes files a hundredth smaller and a whole document a fifth slower. */
    private static final int LEVEL = 4;

    private final Deflater deflater;
    private byte[] buffer = new byte[1 << 14];

    Deflate() {
        this(LEVEL);
    }

    private Deflate(int level) {
        deflater = new Deflater(level);
    }

    /** As small as can be, for what is compressed once per process. */
    static byte[] best(byte[] data) {
        try (Deflate deflate = new Deflate(Deflater.BEST_COMPRESSION)) {
            return deflate.of(data, data.length);
        }
    }

    /** Compresses the beginning of an array. */
    byte[] of(byte[] data, int length) {
        deflater.reset();
        deflater.setInput(data, 0, length);
        deflater.finish();
        int size = 0;
        while (!deflater.finished()) {
            if (size == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * size);
            }
            size += deflater.deflate(buffer, size, buffer.length - size);
        }
        return Arrays.copyOf(buffer, size);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
