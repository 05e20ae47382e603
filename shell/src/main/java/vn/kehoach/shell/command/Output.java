package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes result files: whole or not at all, and never over what a person has changed. What the program wrote is known by its
 * SHA-256, kept in a file {@code .kehoach} beside it.
 */
final class Output {
    private static final String RECORD = ".kehoach";

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

    /**
     * Writes a file, making its folder where needed.
     *
     * @throws ChangedByHand if there is a file with other content that the program did not write
     * @throws IOException if it cannot be written; an older file is then still there, whole
     */
    synchronized void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Map<String, String> written = readRecord(folder);
        String name = file.getFileName().toString();
        String hash = hash(content);
        if (!force && hasOther(file, content) && !hash(Files.readAllBytes(file)).equals(written.get(name))) {
            throw new ChangedByHand(file);
        }
        replace(file, content);
        written.put(name, hash);
        writeRecord(folder, written);
    }

    /**
     * Whether there is such a file already, with other content.
     *
     * @throws IOException if it cannot be read
     */
    static boolean hasOther(Path file, byte[] content) throws IOException {
        return Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), content);
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
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Map<String, String> readRecord(Path folder) throws IOException {
        Map<String, String> written = new TreeMap<>();
        Path record = folder.resolve(RECORD);
        if (Files.exists(record)) {
            for (String line : Files.readAllLines(record, StandardCharsets.UTF_8)) {
                int gap = line.indexOf("  ");
                if (gap > 0) {
                    written.put(line.substring(gap + 2), line.substring(0, gap));
                }
            }
        }
        return written;
    }

    private static void writeRecord(Path folder, Map<String, String> written) throws IOException {
        StringBuilder text = new StringBuilder();
        written.forEach(
                (name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        replace(folder.resolve(RECORD), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
