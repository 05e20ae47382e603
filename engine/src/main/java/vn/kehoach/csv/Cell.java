package vn.kehoach.csv;

import vn.kehoach.source.Span;

/**
 * A value of a table.
 *
 * @param text without quotes, and without blanks around it unless these are within the quotes
 * @param span from its first character to after its last, quotes included
 */
public record Cell(String text, Span span) {}
