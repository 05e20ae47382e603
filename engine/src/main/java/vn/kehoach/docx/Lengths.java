package vn.kehoach.docx;

/** Lengths in the units of the file format: twips are 1/20 pt, lines 1/240 of a line's own height. */
final class Lengths {
    private static final double TWIPS_PER_POINT = 20;
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private Lengths() {}

    static long mm(double mm) {
        return Math.round(mm * TWIPS_PER_MM);
    }

    static long points(double points) {
        return Math.round(points * TWIPS_PER_POINT);
    }

    static double toPoints(long twips) {
        return twips / TWIPS_PER_POINT;
    }

    static double pointsInMm(double points) {
        return points * TWIPS_PER_POINT / TWIPS_PER_MM;
    }

    static long lines(double lines) {
        return Math.round(lines * 240);
    }

    static long halfPoints(double points) {
        return Math.round(points * 2);
    }

    static long eighths(double points) {
        return Math.round(points * 8);
    }
}
