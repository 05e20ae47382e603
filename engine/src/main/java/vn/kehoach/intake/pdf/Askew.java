package vn.kehoach.intake.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import vn.kehoach.manuscript.Look;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Stretch;

/** Letters that run across the others: watermarks, words turned on their side. They are read in the order of drawing. */
final class Askew {
    private Askew() {}

    /** The words of a page that run in other directions than most; absent where there are none. */
    static Optional<Paragraph> paragraph(Sheet sheet) {
        StringBuilder words = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : sheet.askew()) {
            boolean apart = before != null
                    && Math.hypot(glyph.x() - before.x(), glyph.y() - before.y()) > before.width() + glyph.size() / 4;
            words.append(apart ? " " : "").append(glyph.text());
            before = glyph;
        }
        String text = Normalizer.normalize(words.toString().strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Paragraph(
                new Place(sheet.number(), 1),
                Paragraph.Origin.BOX,
                "",
                List.of(Stretch.of(text)),
                Look.PLAIN,
                Optional.empty(),
                List.of()));
    }
}
