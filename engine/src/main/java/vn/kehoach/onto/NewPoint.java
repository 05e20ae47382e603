package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.Target;

/** A point that the edited document has and the plan has not; it grows while the document is read. */
final class NewPoint {
    private final EditedParagraph paragraph;
    private final boolean marked;
    private final Optional<String> title;
    private Optional<String> text;
    private final List<NewPoint> points = new ArrayList<>();
    private MarkKind pointsKind = MarkKind.NONE;

    /**
     * A point of one paragraph.
     *
     * @param marked whether it has a mark where its list has marks
     * @param text its words with markup
     */
    NewPoint(EditedParagraph paragraph, boolean marked, String text) {
        this.paragraph = paragraph;
        this.marked = marked;
        boolean heading = paragraph.isBold() && !text.endsWith(".") && !text.endsWith(";") && text.length() < 250;
        this.title = heading ? Optional.of(text) : Optional.empty();
        this.text = heading ? Optional.empty() : Optional.of(text);
    }

    void add(NewPoint point) {
        if (points.isEmpty()) {
            pointsKind = MarkKind.of(point.paragraph.mark());
        }
        points.add(point);
    }

    /** Takes a paragraph below its heading as its text, if it has none. */
    boolean takesText(String words) {
        boolean free = title.isPresent() && text.isEmpty() && points.isEmpty();
        text = free ? Optional.of(words) : text;
        return free;
    }

    EditedParagraph paragraph() {
        return paragraph;
    }

    boolean isMarked() {
        return marked;
    }

    MarkKind kind() {
        return MarkKind.of(paragraph.mark());
    }

    /** The kind of its points' marks; none where it has none. */
    MarkKind pointsKind() {
        return pointsKind;
    }

    boolean hasPoints() {
        return !points.isEmpty();
    }

    /** All its words, a line each. */
    String words() {
        StringBuilder words = new StringBuilder(title.orElse(""));
        text.ifPresent(more -> words.append(words.isEmpty() ? "" : "\n").append(more));
        points.forEach(point -> words.append("\n").append(point.words()));
        return words.toString();
    }

    Item item() {
        return Item.of(
                title,
                text,
                marked ? Optional.empty() : Optional.of(Item.Mark.NONE),
                points.stream().map(NewPoint::item).toList());
    }

    Target target() {
        return Target.group(
                title,
                text,
                Optional.empty(),
                points.stream().map(NewPoint::target).toList());
    }
}
