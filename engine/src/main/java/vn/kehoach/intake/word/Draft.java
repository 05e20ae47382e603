package vn.kehoach.intake.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.legacy.Legacy;
import vn.kehoach.manuscript.Look;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.manuscript.Revision;
import vn.kehoach.manuscript.Stretch;

/** A paragraph while it is being read. Runs of one look and encoding become one text before it is decoded and composed. */
public final class Draft {
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Double, Integer> sizes = new HashMap<>();
    private final List<Revision> revisions = new ArrayList<>();
    private Place place;
    private Optional<String> control;

    /** An empty paragraph. */
    public Draft(Place place, Optional<String> control) {
        this.place = place;
        this.control = control;
    }

    /** Where it begins. */
    public Place place() {
        return place;
    }

    /**
     * Goes on with the next paragraph, from which no mark parts it any more. Where nothing is left of it, it becomes the next one.
     *
     * @return what is to be said of a paragraph that was taken out altogether
     */
    public List<Remark> continueAt(Place next, Optional<String> nextControl) {
        if (!isBlank()) {
            return List.of();
        }
        List<Remark> gone = remarks();
        place = next;
        control = nextControl;
        revisions.clear();
        return gone;
    }

    /** Says in which content control the text is, unless that is known. */
    public void controlledBy(String tag) {
        control = control.or(() -> Optional.of(tag));
    }

    /** Whether it has no words yet. */
    public boolean isBlank() {
        return pieces.stream().allMatch(piece -> piece.text.toString().isBlank());
    }

    /** Adds text. */
    public void add(String text, Type type) {
        if (text.isEmpty()) {
            return;
        }
        sizes.merge(type.size(), text.length(), Integer::sum);
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last == null || !last.continuesIn(type)) {
            last = new Piece(type);
            pieces.add(last);
        }
        last.text.append(text);
    }

    /** Adds a change; changes of one kind and author that touch are one. */
    public void changed(Revision revision) {
        Revision last = revisions.isEmpty() ? null : revisions.get(revisions.size() - 1);
        if (last != null && last.kind() == revision.kind() && last.author().equals(revision.author())) {
            revisions.set(
                    revisions.size() - 1, new Revision(last.kind(), last.author(), last.text() + revision.text()));
        } else {
            revisions.add(revision);
        }
    }

    /** Its changes so far. */
    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    /** What is to be said of its changes. */
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (Revision revision : revisions) {
            Matter matter = revision.kind() == Revision.Kind.INSERTED ? Matter.INSERTED : Matter.DELETED;
            String words = revision.text().equals("\n") ? "¶" : revision.text().strip();
            if (!words.isEmpty()) {
                remarks.add(Remark.of(place, matter, revision.author(), words));
            }
        }
        return remarks;
    }

    /** The size of most of its letters, pt; 0 where it has none. */
    public double size() {
        return sizes.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    /** The paragraph; absent where it has no words. */
    public Optional<Paragraph> paragraph(Paragraph.Origin origin, String label, Look look) {
        List<Stretch> text = strip(stretches());
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(place, origin, label, text, look, control, revisions));
    }

    /** Text of a run as Unicode in composed form, its signs in place of symbol letters. */
    public static String decoded(String text, Type type) {
        Piece piece = new Piece(type);
        piece.text.append(text);
        return piece.decoded();
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (Piece piece : pieces) {
            String text = piece.decoded();
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && (last.bold() == piece.type.bold() && last.italic() == piece.type.italic())) {
                stretches.set(stretches.size() - 1, grown(last, text));
            } else if (last != null && !text.isEmpty() && isMark(text.charAt(0))) {
                // An accent typed in another look than its letter belongs to the letter.
                stretches.set(stretches.size() - 1, grown(last, text.substring(0, 1)));
                stretches.add(new Stretch(text.substring(1), piece.type.bold(), piece.type.italic()));
            } else {
                stretches.add(new Stretch(text, piece.type.bold(), piece.type.italic()));
            }
        }
        return stretches;
    }

    private static Stretch grown(Stretch stretch, String text) {
        return new Stretch(composed(stretch.text() + text), stretch.bold(), stretch.italic());
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static List<Stretch> strip(List<Stretch> stretches) {
        List<Stretch> text = new ArrayList<>(stretches);
        while (!text.isEmpty() && text.get(0).text().isBlank()) {
            text.remove(0);
        }
        while (!text.isEmpty() && text.get(text.size() - 1).text().isBlank()) {
            text.remove(text.size() - 1);
        }
        if (!text.isEmpty()) {
            text.set(0, with(text.get(0), text.get(0).text().stripLeading()));
            int last = text.size() - 1;
            text.set(last, with(text.get(last), text.get(last).text().stripTrailing()));
        }
        return text;
    }

    private static Stretch with(Stretch stretch, String text) {
        return new Stretch(text, stretch.bold(), stretch.italic());
    }

    private static final class Piece {
        private final Type type;
        private final StringBuilder text = new StringBuilder();

        private Piece(Type type) {
            this.type = type;
        }

        private boolean continuesIn(Type next) {
            return type.bold() == next.bold()
                    && type.italic() == next.italic()
                    && type.capitals() == next.capitals()
                    && type.font().equals(next.font());
        }

        private String decoded() {
            Optional<Legacy> legacy = Legacy.byFont(type.font());
            String plain = text.toString();
            String unicode = legacy.isPresent() ? legacy.get().toUnicode(plain) : Symbols.inText(type.font(), plain);
            return composed(type.capitals() ? unicode.toUpperCase(Locale.ROOT) : unicode);
        }
    }
}
