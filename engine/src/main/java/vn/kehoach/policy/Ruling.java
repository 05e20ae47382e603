package vn.kehoach.policy;

import vn.kehoach.source.Span;

/**
 * How grave an office takes a rule, and where it says so.
 *
 * @param setting what it says
 * @param file the office's file
 * @param span in the file
 */
public record Ruling(RuleSetting setting, String file, Span span) {}
