package vn.kehoach.pdf;

/** The faces of the document font: Liberation Serif, which has the widths of Times New Roman. */
public enum Face {
    /** Upright. */
    REGULAR("LiberationSerif-Regular", false, false),
    /** Bold. */
    BOLD("LiberationSerif-Bold", true, false),
    /** Italic. */
    ITALIC("LiberationSerif-Italic", false, true),
    /** Bold and italic. */
    BOLD_ITALIC("LiberationSerif-BoldItalic", true, true);

    private final String fileName;
    private final boolean bold;
    private final boolean italic;

    Face(String fileName, boolean bold, boolean italic) {
        this.fileName = fileName;
        this.bold = bold;
        this.italic = italic;
    }

    /** The face for a look. */
    public static Face of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    /** The font file's name without its ending. */
    String fileName() {
        return fileName;
    }

    /** Whether it is bold. */
    public boolean bold() {
        return bold;
    }

    /** Whether it is italic. */
    public boolean italic() {
        return italic;
    }
}
