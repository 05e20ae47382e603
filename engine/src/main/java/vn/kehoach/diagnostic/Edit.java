package vn.kehoach.diagnostic;

import vn.kehoach.source.Span;

/**
 * A stretch of a file and what is to stand there instead.
 *
 * @param span what is taken away; empty where something is only put in
 * @param text what is put in, as it stands in the file
 */
public record Edit(Span span, String text) {}
