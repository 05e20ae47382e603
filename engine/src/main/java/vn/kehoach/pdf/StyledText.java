package vn.kehoach.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.document.Blank;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;

/**
 * The text of one paragraph in NFC, and for each of its characters the face, whether it is still to be filled in, and which element of the
 * structure it belongs to.
 */
final class StyledText {
    private static final Face[] FACES = Face.values();
    private static final byte TODO = 8;
    private static final byte RAISED = 16;
    /** Size of the sign that calls a footnote, as LibreOffice sets it. */
    static final double RAISED_SIZE = 0.58;

    private final StringBuilder text = new StringBuilder();
    private final Style style;
    private final List<Call> calls = new ArrayList<>();
    private byte[] looks = new byte[256];
    private int element = Structure.ARTIFACT;
    private int label = Structure.ARTIFACT;
    private int labelEnd;
    private boolean goesOn;
    private List<Room> rooms = List.of();

    /** Characters in whose place a field stands. */
    private record Room(int start, int end, int element, FieldName field) {}

    StyledText(Style style) {
        this.style = style;
    }

    /** A text all in the style's own look. */
    static StyledText of(Style style, String text) {
        return new StyledText(style).add(Run.of(text));
    }

    /** A line, a paragraph of its own, in which blanks are fields. */
    static StyledText withFields(Style style, Line line, Structure structure) {
        int paragraph = structure.add(Role.P);
        StyledText text = StyledText.of(style, line.text()).as(paragraph);
        for (Blank blank : line.blanks()) {
            int start = normal(line.text().substring(0, blank.start())).length();
            int end = start + blank.end() - blank.start();
            text.field(start, end, structure.add(Role.FORM, paragraph), FieldName.of(blank.kind()));
        }
        return text;
    }

    /** A paragraph with its mark, parted by a space. */
    static StyledText of(Style style, String label, List<Run> runs) {
        StyledText styled = new StyledText(style);
        if (!label.isEmpty()) {
            styled.add(Run.of(runs.isEmpty() ? label : label + ' '));
        }
        runs.forEach(styled::add);
        return styled;
    }

    /** All of it belongs to an element. */
    StyledText as(int whole) {
        element = whole;
        return this;
    }

    /** Its first characters, with the space behind them, belong to an element, the rest to another. */
    StyledText as(Points.Point point, int length) {
        element = point.body();
        label = point.label();
        labelEnd = Math.min(length + 1, text.length());
        return this;
    }

    /** Some of its characters, which stand in no text of a mark, are room for a field, an element of its own. */
    StyledText field(int start, int end, int ofField, FieldName field) {
        rooms = new ArrayList<>(rooms);
        rooms.add(new Room(start, end, ofField, field));
        return this;
    }

    /** The text goes on in the next paragraph. */
    StyledText goingOn() {
        goesOn = true;
        return this;
    }

    /**
     * Where a footnote is called.
     *
     * @param index of the first figure of its number
     * @param note called there
     */
    record Call(int index, Run.Note note) {}

    /** A footnote with its number. */
    static StyledText of(Style style, Run.Note note) {
        StyledText styled = new StyledText(style).sign(note);
        styled.add(Run.of(" "));
        note.text().forEach(styled::add);
        return styled;
    }

    private StyledText sign(Run.Note note) {
        int start = text.length();
        add(Run.of(Integer.toString(note.number())));
        for (int i = start; i < text.length(); i++) {
            looks[i] += RAISED;
        }
        return this;
    }

    private StyledText add(Run run) {
        if (run.note().isPresent()) {
            calls.add(new Call(text.length(), run.note().get()));
            return sign(run.note().get());
        }
        int start = text.length();
        String normal = normal(run.text());
        text.append(style.capitals() ? normal.toUpperCase(Locale.ROOT) : normal);
        if (text.length() > looks.length) {
            looks = Arrays.copyOf(looks, Math.max(text.length(), 2 * looks.length));
        }
        Face face = Face.of(style.bold() || run.bold(), style.italic() || run.italic());
        substitute(start, Typeface.of(face));
        byte look = (byte) (face.ordinal() + (run.todo() ? TODO : 0));
        Arrays.fill(looks, start, text.length(), look);
        return this;
    }

    /** Puts a box for each character that the font lacks. */
    private void substitute(int start, Typeface typeface) {
        for (int i = start; i < text.length(); i++) {
            if (!typeface.has(text.charAt(i))) {
                text.setCharAt(i, Repertoire.SUBSTITUTE);
            }
        }
    }

    /** A text as it is set: composed letters, and spaces for tabs and line ends. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\t', ' ')
                .replace('\n', ' ')
                .replace('\r', ' ');
    }

    Style style() {
        return style;
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return text.charAt(index);
    }

    String text(int start, int end) {
        return text.substring(start, end);
    }

    Face face(int index) {
        return FACES[looks[index] % TODO];
    }

    boolean todo(int index) {
        return (looks[index] & TODO) != 0;
    }

    /** Whether a character is small and stands above the line: the number of a footnote. */
    boolean raised(int index) {
        return looks[index] >= RAISED;
    }

    /** Width of a character, 1/1000 em of the text's size. */
    int advance(int index) {
        int advance = Typeface.of(face(index)).advance(text.charAt(index));
        return raised(index) ? (int) Math.round(advance * RAISED_SIZE) : advance;
    }

    /** The footnotes called between two places. */
    List<Run.Note> notes(int start, int end) {
        return calls.isEmpty()
                ? List.of()
                : calls.stream()
                        .filter(call -> start <= call.index() && call.index() < end)
                        .map(Call::note)
                        .toList();
    }

    int element(int index) {
        for (Room room : rooms) {
            if (room.start <= index && index < room.end) {
                return room.element;
            }
        }
        return index < labelEnd ? label : element;
    }

    /** The field that begins at a place. */
    Optional<FieldName> field(int start) {
        return rooms.stream()
                .filter(room -> room.start == start)
                .map(Room::field)
                .findFirst();
    }

    /** Whether a space follows a place, and more text. */
    boolean goesOnAfter(int end) {
        return end < text.length() ? text.charAt(end) == ' ' : goesOn;
    }

    /** The first place from a start on, before the end, where look or element are others; the end if there is none. */
    int endOfLook(int start, int end) {
        int most = start < labelEnd ? Math.min(end, labelEnd) : end;
        for (Room room : rooms) {
            most = room.start > start ? Math.min(most, room.start) : most;
            most = room.end > start ? Math.min(most, room.end) : most;
        }
        int index = start + 1;
        while (index < most && looks[index] == looks[start]) {
            index++;
        }
        return index;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
