package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Kind;
import vn.kehoach.manuscript.Look;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Stretch;

/** Ways in which offices number the same points; each writes a tree as a manuscript. */
enum Scheme {
    /** As Decree 30 has it. */
    ROMAN("R.", "1.", "a)", "(1)", "(i)"),
    /** With one level more above. */
    CAPITALS("A.", "R.", "1.", "a)", "(i)"),
    /** As the Party writes. */
    PARTY("R-", "1-", "a)", "a1)", "(i)"),
    /** Strokes. */
    STROKES("R/", "1/", "a/", "1)", "(i)"),
    /** Numbers of several parts. */
    DECIMAL("1.", "1.1.", "1.1.1.", "a)", "(i)"),
    /** Parts above. */
    PARTS("Phần R.", "R.", "1.", "1.1", "a)");

    private static final List<String> ROMANS = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX", "XXI", "XXII");
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private final List<String> marks;

    Scheme(String... marks) {
        this.marks = List.of(marks);
    }

    /**
     * A manuscript of points.
     *
     * @param bold whether headings are bold
     * @param labels whether marks are automatic numbers
     */
    Manuscript write(List<Node> nodes, boolean bold, boolean labels) {
        List<Block> blocks = new ArrayList<>();
        new Writing(bold, labels, blocks).all(nodes, 0, "");
        return new Manuscript("plan.docx", Kind.DOCX, blocks, List.of(), Optional.empty());
    }

    private String mark(int depth, int number, String above) {
        String mark = marks.get(Math.min(depth, marks.size() - 1));
        if (mark.startsWith("1.1")) {
            return above.replaceAll("\\.$", "") + "." + number + (mark.endsWith(".") ? "." : "");
        }
        if (mark.equals("a1)")) {
            return above.charAt(0) + String.valueOf(number) + ")";
        }
        return mark.replace("R", ROMANS.get(number - 1))
                .replace("A", String.valueOf(Character.toUpperCase(LETTERS.charAt(number - 1))))
                .replace("a", String.valueOf(LETTERS.charAt(number - 1)))
                .replaceFirst("1", String.valueOf(number))
                .replace("(i)", "(" + ROMANS.get(number - 1).toLowerCase(Locale.ROOT) + ")");
    }

    private final class Writing {
        private final boolean bold;
        private final boolean labels;
        private final List<Block> blocks;

        Writing(boolean bold, boolean labels, List<Block> blocks) {
            this.bold = bold;
            this.labels = labels;
            this.blocks = blocks;
        }

        void all(List<Node> nodes, int depth, String above) {
            int number = 0;
            for (Node node : nodes) {
                String printed = node.mark().printed();
                if (node.mark().number() > 0) {
                    printed = mark(depth, ++number, above);
                }
                write(node, printed);
                all(node.nodes(), depth + 1, printed);
            }
        }

        private void write(Node node, String mark) {
            List<Stretch> text = new ArrayList<>();
            if (!labels && !mark.isEmpty()) {
                text.add(new Stretch(mark + " ", bold && node.title().isPresent(), false));
            }
            node.title().ifPresent(title -> text.add(new Stretch(title.words(), bold, false)));
            node.text().ifPresent(line -> text.add(Stretch.of((node.title().isPresent() ? " " : "") + line.words())));
            blocks.add(new Paragraph(
                    Place.of(blocks.size() + 1),
                    Paragraph.Origin.BODY,
                    labels ? mark : "",
                    text,
                    Look.PLAIN,
                    Optional.empty(),
                    List.of()));
        }
    }
}
