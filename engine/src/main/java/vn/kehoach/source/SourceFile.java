package vn.kehoach.source;

/**
 * The bytes of one file, not yet known to be text.
 *
 * @param name as given on the command line, {@code -} for standard input
 * @param content the bytes; not to be changed
 */
public record SourceFile(String name, byte[] content) {}
