package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.picture.BadPictureException;
import vn.kehoach.picture.BadPictureException.Fault;
import vn.kehoach.picture.Picture;
import vn.kehoach.picture.PngReader;

/**
 * Pictures that show where a document is signed.
 *
 * @param signature of who signs: blue on nothing (ND30-DS-1)
 * @param seal of the agency: red on nothing, of real size (ND30-DS-3)
 */
public record Images(Optional<Picture> signature, Optional<Picture> seal) {
    /** No pictures. */
    public static final Images NONE = new Images(Optional.empty(), Optional.empty());

    private static final double SMALLEST_SEAL = 10;
    private static final double LARGEST_SEAL = 60;

    /**
     * A picture in its place.
     *
     * @param kind what it is
     * @param picture what is seen
     * @param box where it stands, as in {@link SigningPlaces}
     */
    public record Placed(Kind kind, Picture picture, SigningPlaces.Box box) {}

    /** What is pictured. */
    public enum Kind {
        /** A signature. */
        SIGNATURE("Hình ảnh chữ ký của người có thẩm quyền"),
        /** A seal. */
        SEAL("Hình ảnh dấu của cơ quan, tổ chức");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** What is said to readers who do not see it. */
        public String text() {
            return text;
        }
    }

    /**
     * The picture of a signature.
     *
     * @param png a PNG file
     * @throws BadPictureException if it cannot be read, or nothing in it is transparent
     */
    public static Picture signature(byte[] png) throws BadPictureException {
        Picture picture = PngReader.read(png);
        for (byte opacity : picture.opacity()) {
            if (opacity == 0) {
                return picture;
            }
        }
        throw new BadPictureException(Fault.OPAQUE);
    }

    /**
     * The picture of a seal.
     *
     * @param png a PNG file
     * @throws BadPictureException as with {@link #signature}; or if it is less than 10 or more than 60 mm wide or high by its resolution
     */
    public static Picture seal(byte[] png) throws BadPictureException {
        Picture picture = signature(png);
        if (picture.resolution().isPresent()) {
            double resolution = picture.resolution().get();
            double larger = Math.max(picture.width(), picture.height()) / resolution;
            double smaller = Math.min(picture.width(), picture.height()) / resolution;
            if (smaller < SMALLEST_SEAL || larger > LARGEST_SEAL) {
                throw new BadPictureException(Fault.SIZE);
            }
        }
        return picture;
    }

    /** The pictures in their places in documents of a form; a later one stands over an earlier one. */
    public List<Placed> placed(Form form) {
        List<Placed> placed = new ArrayList<>();
        SigningPlaces.Box person = SigningPlaces.of(form).person();
        SigningPlaces.Box box = signature.map(person::fitting).orElse(person);
        signature.ifPresent(picture -> placed.add(new Placed(Kind.SIGNATURE, picture, box)));
        seal.ifPresent(picture -> placed.add(new Placed(Kind.SEAL, picture, box.sealedWith(picture))));
        return placed;
    }
}
