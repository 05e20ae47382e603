package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.legacy.Legacy;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;

/** Finds fonts that show Vietnamese from before Unicode, and reads their letters. */
final class Decoding {
    /** Letters of a font from which its encoding can be told. */
    private static final int ENOUGH = 40;

    /** Letters that Vietnamese has in Unicode and nowhere else. */
    private static final Pattern VIETNAMESE = Pattern.compile("[\u1ea0-\u1ef9ĂăĐđĨĩŨũƠơƯư]");

    private final Map<FontLook, Optional<Legacy>> encodings = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Decoding() {}

    /** The sheets in Unicode, and a remark for each font that was not. */
    static List<Sheet> decoded(List<Sheet> sheets, List<Remark> remarks) {
        Decoding decoding = new Decoding();
        decoding.learn(sheets);
        if (decoding.encodings.values().stream().allMatch(Optional::isEmpty)) {
            return sheets;
        }
        List<Sheet> decoded = sheets.stream().map(decoding::sheet).toList();
        remarks.addAll(decoding.remarks);
        return decoded;
    }

    private void learn(List<Sheet> sheets) {
        Map<FontLook, StringBuilder> texts = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            for (Glyph glyph : sheet.glyphs()) {
                texts.computeIfAbsent(glyph.font(), any -> new StringBuilder()).append(glyph.text());
            }
        }
        texts.forEach((font, text) -> encodings.put(font, font.encoding().or(() -> byContent(text.toString()))));
    }

    private static Optional<Legacy> byContent(String text) {
        boolean unicode = VIETNAMESE.matcher(text).find();
        return unicode || text.length() < ENOUGH ? Optional.empty() : Legacy.byContent(text);
    }

    private Sheet sheet(Sheet sheet) {
        List<Glyph> glyphs = new ArrayList<>(sheet.glyphs().size());
        for (int i = 0; i < sheet.glyphs().size(); i++) {
            Glyph glyph = sheet.glyphs().get(i);
            Optional<Legacy> encoding = encodings.get(glyph.font());
            if (encoding.isEmpty() || glyph.isBlank()) {
                glyphs.add(glyph);
                continue;
            }
            say(sheet, glyph, encoding.get());
            Glyph after = i + 1 < sheet.glyphs().size() ? sheet.glyphs().get(i + 1) : null;
            if (after != null && isPair(glyph, after, encoding.get())) {
                glyphs.add(glyph.with(after).reading(encoding.get().toUnicode(glyph.text() + after.text())));
                i++;
            } else {
                glyphs.add(glyph.reading(encoding.get().toUnicode(glyph.text())));
            }
        }
        return sheet.with(glyphs);
    }

    /** Whether the second of two letters is a mark of the first. */
    private static boolean isPair(Glyph glyph, Glyph after, Legacy encoding) {
        return after.font().equals(glyph.font())
                && Math.abs(after.y() - glyph.y()) < 1
                && Math.abs(after.x() - glyph.right()) < glyph.size() / 2
                && !after.isBlank()
                && encoding.toUnicode(glyph.text() + after.text()).length() == 1;
    }

    private void say(Sheet sheet, Glyph glyph, Legacy encoding) {
        String font = glyph.font().name();
        if (remarks.stream().noneMatch(remark -> remark.details().get(1).equals(font))) {
            Place place = new Place(sheet.number(), new Rows(sheet).number(glyph.y()));
            remarks.add(Remark.of(place, Matter.LEGACY_ENCODING, encoding.title(), font));
        }
    }
}
