package vn.kehoach.check;

/**
 * A part of a plan and where it is.
 *
 * @param <T> its type
 * @param pointer through the plan's full shape, see {@link vn.kehoach.shape.Origins}
 * @param value the part
 */
public record Located<T>(String pointer, T value) {}
