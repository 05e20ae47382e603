package vn.kehoach.shell.batch;

/**
 * A file that a run has made.
 *
 * @param content SHA-256 of the file as it was made
 * @param inputs SHA-256 of everything that it was made of
 * @param tally what was found while it was made
 */
public record Made(String content, String inputs, Tally tally) {}
