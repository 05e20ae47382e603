package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.source.SourceFile;

/**
 * Writes result files: whole or not at all, and never over what a person has changed. What the program wrote is known by its
 * SHA-256, kept in a file {@code .kehoach} beside it.
 */
final class Output {
    private static final String RECORD = ".kehoach";
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final boolean force;

    /** Writes over changed files only where {@code force} is set. */
    Output(boolean force) {
        this.force = force;
    }

    /** A file that a person has changed since the program wrote it, or that the program never wrote. */
    static final class ChangedByHand extends IOException {
        private static final long serialVersionUID = 1;

        ChangedByHand(Path file) {
            super(file.toString());
        }
    }

    /** A file that was issued: what is sent out under a number is not written over by the way. */
    static final class OverIssued extends IOException {
        private static final long serialVersionUID = 1;

        private final transient IssuedThere there;

        OverIssued(IssuedThere there) {
            super(there.file().toString());
            this.there = there;
        }

        IssuedThere there() {
            return there;
        }
    }

    /** A folder where a file is to be. */
    static final class FolderThere extends FileSystemException {
        private static final long serialVersionUID = 1;

        FolderThere(Path folder) {
            super(folder.toString());
        }
    }

    /**
     * Writes files of one folder, making it where needed: all of them, or none where one has been changed by hand, or was issued.
     *
     * @throws OverIssued if there is a file with other content that was issued
     * @throws ChangedByHand if there is a file with other content that the program did not write
     * @throws IOException if one cannot be written; an older file of that name is then still there, whole
     */
    synchronized void write(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        Path record = folder.resolve(RECORD);
        try (FileChannel channel = FileChannel.open(
                        record, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock ours = channel.lock()) {
            Map<String, String> written = readRecord(channel);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                refuseIfIssued(folder.resolve(file.getKey()), file.getValue());
                refuseIfChanged(folder.resolve(file.getKey()), file.getValue(), written);
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                replace(folder.resolve(file.getKey()), file.getValue());
                written.put(file.getKey(), hash(file.getValue()));
                writeRecord(channel, written);
            }
            assert ours.isValid();
        } finally {
            if (Files.exists(record) && Files.size(record) == 0) {
                Files.delete(record);
            }
        }
    }

    /**
     * Writes files of one folder together with others that have been staged: all or none. The folder's come to their places first.
     *
     * @param together what else is to be written; closed by who opened it
     * @throws ChangedByHand if there is a file with other content that the program did not write
     * @throws IOException if one cannot be written; then everything is as it was before
     */
    synchronized void write(Path folder, Map<String, byte[]> files, AllOrNothing together) throws IOException {
        together.folder(folder);
        Path record = folder.resolve(RECORD);
        try (FileChannel channel = FileChannel.open(
                        record, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock ours = channel.lock()) {
            Map<String, String> before = readRecord(channel);
            Map<String, String> written = new TreeMap<>(before);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                refuseIfChanged(folder.resolve(file.getKey()), file.getValue(), before);
                written.put(file.getKey(), hash(file.getValue()));
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                together.stageFirst(folder.resolve(file.getKey()), file.getValue());
            }
            together.commit();
            try {
                writeRecord(channel, written);
            } catch (IOException e) {
                together.undo();
                writeRecord(channel, before);
                throw e;
            }
            assert ours.isValid();
        } finally {
            if (Files.exists(record) && Files.size(record) == 0) {
                Files.delete(record);
            }
        }
    }

    private void refuseIfIssued(Path file, byte[] content) throws IOException {
        Optional<IssuedThere> there = force ? Optional.empty() : IssuedThere.under(file, content);
        if (there.isPresent()) {
            throw new OverIssued(there.get());
        }
    }

    private void refuseIfChanged(Path file, byte[] content, Map<String, String> written) throws IOException {
        boolean isOurs = !hasOther(file, content)
                || hash(content(file)).equals(written.get(file.getFileName().toString()));
        if (!force && !isOurs) {
            throw new ChangedByHand(file);
        }
    }

    /**
     * Whether there is such a file already, with other content.
     *
     * @throws FolderThere if it is a folder
     * @throws IOException if it cannot be read
     */
    static boolean hasOther(Path file, byte[] content) throws IOException {
        return Files.exists(file) && !Arrays.equals(content(file), content);
    }

    /**
     * What is in a file that is there.
     *
     * @throws FolderThere if it is a folder; the machine's own word for that does not say which
     * @throws IOException if it cannot be read
     */
    static byte[] content(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FolderThere(file);
        }
        return Files.readAllBytes(file);
    }

    /**
     * Writes a file whole, over what is there.
     *
     * @throws IOException if it cannot be written; an older file is then still there, whole
     */
    static void replace(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.write(temporary, content);
            keepPermissions(file, temporary);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A file's text as bytes, with the byte order mark that the file had before, if it had one. */
    static byte[] bytes(String text, SourceFile before) {
        byte[] start = Arrays.copyOf(before.content(), MARK.length);
        return ((Arrays.equals(start, MARK) ? "\ufeff" : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    /** Who may read and change a file stays as it was; Windows has this from the folder. */
    static void keepPermissions(Path file, Path next) throws IOException {
        if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(next, Files.getPosixFilePermissions(file));
        }
    }

    private static Map<String, String> readRecord(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {}
        return lines(new String(bytes.array(), StandardCharsets.UTF_8));
    }

    private static Map<String, String> lines(String text) {
        Map<String, String> written = new TreeMap<>();
        text.lines().forEach(line -> {
            int gap = line.indexOf("  ");
            if (gap > 0) {
                written.put(line.substring(gap + 2), line.substring(0, gap));
            }
        });
        return written;
    }

    /**
     * The hashes of what the program has written into a folder, by file name.
     *
     * @throws IOException if they cannot be read
     */
    static Map<String, String> record(Path folder) throws IOException {
        Path record = folder.resolve(RECORD);
        return Files.exists(record) ? lines(Files.readString(record, StandardCharsets.UTF_8)) : new TreeMap<>();
    }

    /**
     * Takes down what has been written into a folder, beside what is known already.
     *
     * @param written hashes by file name
     * @throws IOException if that cannot be written
     */
    static void note(Path folder, Map<String, String> written) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        folder.resolve(RECORD),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
                FileLock ours = channel.lock()) {
            Map<String, String> all = readRecord(channel);
            all.putAll(written);
            writeRecord(channel, all);
            assert ours.isValid();
        }
    }

    /** In place: the lock is on this very file. A record cut short costs a question before overwriting, nothing else. */
    private static void writeRecord(FileChannel channel, Map<String, String> written) throws IOException {
        StringBuilder text = new StringBuilder();
        written.forEach(
                (name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
        channel.truncate(0);
        while (bytes.hasRemaining()) {
            channel.write(bytes, bytes.position());
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
