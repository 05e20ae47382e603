package vn.kehoach.rollup;

/**
 * A place of a plan below that what it was derived from has changed and that nobody has decided on yet.
 *
 * @param commune code of the unit
 * @param path of the part, as its template names it: {@code solutions/communication/press}
 */
public record OpenConflict(String commune, String path) {}
