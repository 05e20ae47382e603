package vn.kehoach.intake.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.manuscript.Look;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Stretch;

/** Makes a paragraph of its lines. */
final class Setter {
    private static final double MM = 25.4 / 72;
    /** Codes are broken behind a hyphen or a stroke without a blank: {@code 132-|KL/TW}. */
    private static final Pattern CODE = Pattern.compile(".*[\\p{L}\\d][-–/]$", Pattern.DOTALL);

    private final List<Stretch> stretches = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private boolean bold;
    private boolean italic;

    private Setter() {}

    static Paragraph paragraph(Frame frame, List<Line> lines, Paragraph.Origin origin) {
        Setter setter = new Setter();
        for (Line line : lines) {
            setter.line(line);
        }
        setter.end();
        Line first = lines.get(0);
        return new Paragraph(
                new Place(first.page(), first.number()),
                origin,
                "",
                setter.stretches,
                look(frame, lines),
                Optional.empty(),
                List.of());
    }

    private void line(Line line) {
        boolean begun = text.length() > 0 || !stretches.isEmpty();
        if (begun && !(CODE.matcher(lastWords()).matches() && !Mark.isAll(lastWords()))) {
            blank();
        }
        Glyph before = null;
        for (Glyph glyph : line.glyphs()) {
            if (glyph.isBlank() || before != null && Words.parts(before, glyph)) {
                blank();
            }
            if (!glyph.isBlank()) {
                letter(glyph);
            }
            before = glyph;
        }
    }

    private String lastWords() {
        if (text.length() > 0) {
            return text.toString();
        }
        return stretches.isEmpty() ? "" : stretches.get(stretches.size() - 1).text();
    }

    private void blank() {
        String last = lastWords();
        if (!last.isEmpty() && !last.endsWith(" ")) {
            text.append(' ');
        }
    }

    private void letter(Glyph glyph) {
        if (glyph.bold() != bold || glyph.italic() != italic) {
            end();
            bold = glyph.bold();
            italic = glyph.italic();
        }
        text.append(glyph.text());
    }

    private void end() {
        if (text.length() > 0) {
            stretches.add(new Stretch(Normalizer.normalize(text, Normalizer.Form.NFC), bold, italic));
            text = new StringBuilder();
        }
    }

    private static Look look(Frame frame, List<Line> lines) {
        Line first = lines.get(0);
        Look.Align align = align(frame, lines);
        boolean hangs = align == Look.Align.CENTRE || align == Look.Align.RIGHT;
        double indent = hangs ? 0 : Math.max(0, first.left() - frame.left()) * MM;
        return new Look(align, 0, Math.round(indent * 10) / 10.0, Math.round(first.size() * 2) / 2.0);
    }

    private static Look.Align align(Frame frame, List<Line> lines) {
        if (frame.isCentred(lines)) {
            return Look.Align.CENTRE;
        }
        if (lines.stream().allMatch(frame::isRight)) {
            return Look.Align.RIGHT;
        }
        List<Line> inner = lines.subList(0, lines.size() - 1);
        if (inner.isEmpty()) {
            return Look.Align.UNKNOWN;
        }
        return inner.stream().allMatch(line -> Filling.reaches(frame, line)) ? Look.Align.JUSTIFY : Look.Align.LEFT;
    }
}
