package vn.kehoach.document;

import vn.kehoach.picture.Picture;

/**
 * Where signatures show, mm, from the left edge of the signature's column and from the end of the post above it downwards.
 *
 * @param person of who signs: centred between post and name (ND30-DS-2)
 * @param agency of the agency: a seal of real size that covers a third of the other at its left (ND30-DS-4)
 */
public record SigningPlaces(Box person, Box agency) {
    private static final double POINTS_IN_MM = 72 / 25.4;
    /** A signature as it is usually scanned: twice as wide as high. */
    private static final double SHAPE = 2;
    /** Room above and below the person's, mm. */
    private static final double FREE = 1;
    /** Across the round seals of agencies, mm. */
    private static final double SEAL = 36;
    /** How much of a signature the seal covers: one in so many. */
    private static final double SHARE = 3;

    /**
     * A rectangle, mm.
     *
     * @param x of its left edge
     * @param y of its upper edge
     * @param width from edge to edge
     * @param height from edge to edge
     */
    public record Box(double x, double y, double width, double height) {
        /** The largest place for a picture in the middle of this one. */
        Box fitting(Picture picture) {
            double scale = Math.min(width / picture.width(), height / picture.height());
            return centred(scale * picture.width(), scale * picture.height());
        }

        /** The place of a seal over a third of a signature: as large as it says to be, else as high as the room. */
        Box sealedWith(Picture seal) {
            Box box = seal.resolution()
                    .map(resolution -> centred(seal.width() / resolution, seal.height() / resolution))
                    .orElseGet(() -> fitting(seal));
            return new Box(x + width / SHARE - box.width, box.y, box.width, box.height);
        }

        private Box centred(double across, double down) {
            return new Box(x + (width - across) / 2, y + (height - down) / 2, across, down);
        }
    }

    /** The places in documents of a form. */
    public static SigningPlaces of(Form form) {
        double room = form.closing().signatureSpace() / POINTS_IN_MM;
        double height = room - 2 * FREE;
        double width = SHAPE * height;
        double x = (form.closing().right() - width) / 2;
        return new SigningPlaces(
                new Box(x, FREE, width, height), new Box(x + width / SHARE - SEAL, (room - SEAL) / 2, SEAL, SEAL));
    }
}
