package vn.kehoach.shell.command;

/** For whom a result is printed. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
