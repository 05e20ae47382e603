package vn.kehoach.document;

import java.util.Optional;
import vn.kehoach.picture.BadPictureException;
import vn.kehoach.picture.DrawnPng;

/** Images of signature and seal for tests. */
public final class SampleImages {
    private SampleImages() {}

    /** Both; the seal is 36 mm wide. */
    public static Images both() {
        try {
            return new Images(
                    Optional.of(Images.signature(DrawnPng.signature())),
                    Optional.of(Images.seal(DrawnPng.seal(10_000))));
        } catch (BadPictureException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The signature alone. */
    public static Images signature() {
        return new Images(both().signature(), Optional.empty());
    }
}
