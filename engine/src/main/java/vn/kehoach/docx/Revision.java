package vn.kehoach.docx;

import java.time.LocalDate;

/**
 * Who changed a document, and when, as Word shows it beside the changes.
 *
 * @param author name; empty: Word shows none
 * @param date the changes have no time of the day
 */
public record Revision(String author, LocalDate date) {}
