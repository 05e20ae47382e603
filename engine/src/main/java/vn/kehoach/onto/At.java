package vn.kehoach.onto;

/**
 * A place in a plan, as people are told of it.
 *
 * @param pointer of the part through the plan's full shape, in the plan that the document was made of
 * @param printed numbers of the headings and points around it, as printed: {@code II.1.a}, in an annex without the annex's own; empty for
 *     none
 * @param dash where it is a point with a dash or plus: which of its list, from 1; 0 elsewhere
 * @param line of the plan file, from 1, before it is changed
 */
public record At(String pointer, String printed, int dash, int line) {}
