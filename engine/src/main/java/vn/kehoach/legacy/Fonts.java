package vn.kehoach.legacy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of the fonts that show the encodings. */
final class Fonts {
    /** Before the name of a font of which a PDF has only some letters (ISO 32000-1, 9.6.4). */
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    /** What follows the name of a family, in any order. */
    private static final Pattern STYLES =
            Pattern.compile("(?:[ ,_-]*(?:bold|italic|oblique|regular|normal|psmt|mt|ps|đậm|nghiêng))+$");

    private static final Pattern VNI = Pattern.compile("^vni[ _-]?\\p{L}.*");
    private static final Pattern VPS = Pattern.compile("^vps[ _-]?\\p{L}.*");

    /** All ABC fonts have a dot before their name; where a program has dropped it only the names of known ones tell. */
    private static final Pattern ABC =
            Pattern.compile("^(?:\\.vn ?\\p{L}.*|vn[ _-]?(?:time|arial|avant|aristote|bahamas|black|bodoni"
                    + "|book|century|clarendon|commercial|cooper|courier|exotic|free|gothic|helvet|koala|lincoln|linus|lucida|memorandum"
                    + "|monotype|mystical|park|present|revue|shelley|southern|stamp|teknical|tifani|univers|vogue).*)");

    /** Unicode fonts whose names begin alike. */
    private static final Pattern UNICODE = Pattern.compile("^vn[ _-]?times? ?new.*");

    private Fonts() {}

    static Optional<Legacy> encoding(String font) {
        String name = SUBSET.matcher(font.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        if (VNI.matcher(name).matches()) {
            return Optional.of(Legacy.VNI);
        }
        if (VPS.matcher(name).matches()) {
            return Optional.of(Legacy.VPS);
        }
        if (UNICODE.matcher(name).matches() || !ABC.matcher(name).matches()) {
            return Optional.empty();
        }
        boolean capitals = STYLES.matcher(name).replaceFirst("").endsWith("h");
        return Optional.of(capitals ? Legacy.TCVN3_CAPITALS : Legacy.TCVN3);
    }
}
