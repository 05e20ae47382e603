package vn.kehoach.docx;

/**
 * Where a paragraph with a place of its own stands, mm from the paper's edges.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param width from edge to edge
 */
record Placing(double left, double top, double width) {}
