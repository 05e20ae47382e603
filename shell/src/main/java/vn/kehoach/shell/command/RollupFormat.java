package vn.kehoach.shell.command;

import java.util.Locale;

/** What {@code rollup} makes. */
enum RollupFormat {
    /** For a person at a terminal. */
    TABLE,
    /** For programs. */
    JSON,
    /** A row for each target and plan. */
    CSV,
    /** A workbook. */
    XLSX,
    /** A picture of each target that can be read as text. */
    SVG,
    /** A picture of each target. */
    PNG,
    /** The annex of a report, DOCX and PDF. */
    ANNEX;

    /** The word on the command line, and the ending of its files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it cannot be printed. */
    boolean needsFile() {
        return this != TABLE && this != JSON && this != CSV;
    }

    /** Whether it draws targets one by one. */
    boolean isPicture() {
        return this == SVG || this == PNG;
    }
}
