package vn.kehoach.document;

import java.util.Optional;

/**
 * Marks on the first page beside the text, each in capitals; absent where the document bears none.
 *
 * @param circulation {@code LƯU HÀNH NỘI BỘ}, {@code XEM XONG TRẢ LẠI}: in the top margin, right of the centre (ND30-SD-16)
 * @param secrecy {@code MẬT}: under the number (ND30-SD-14)
 * @param urgency {@code KHẨN}: under the secrecy mark (ND30-SD-15)
 * @param urgencyFrame width of its frame where the form draws one, mm
 * @param draft {@code DỰ THẢO}, where the document is only a draft of the program's
 */
public record Stamps(
        Optional<Line> circulation,
        Optional<Line> secrecy,
        Optional<Line> urgency,
        double urgencyFrame,
        Optional<String> draft) {
    /** No mark at all. */
    public static final Stamps NONE = draft(Optional.empty());

    /** No mark but that of a draft. */
    public static Stamps draft(Optional<String> draft) {
        return new Stamps(Optional.empty(), Optional.empty(), Optional.empty(), 0, draft);
    }
}
