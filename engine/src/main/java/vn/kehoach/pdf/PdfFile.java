package vn.kehoach.pdf;

/**
 * A finished PDF.
 *
 * @param bytes of the file; not to be changed
 * @param pages how many
 */
public record PdfFile(byte[] bytes, int pages) {}
