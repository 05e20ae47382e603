package vn.kehoach.manuscript;

/** What kind of file a manuscript was read from; it decides how its places are counted. */
public enum Kind {
    /** Plain text or Markdown: lines. */
    TEXT,
    /** Word since 2007: paragraphs. */
    DOCX,
    /** Word 97 to 2003: paragraphs. */
    DOC,
    /** PDF: pages, and lines on them. */
    PDF
}
