package vn.kehoach.outline;

import vn.kehoach.manuscript.Look.Align;
import vn.kehoach.manuscript.Stretch;
import vn.kehoach.manuscript.Table;

/** What a document is made of, one after the other. */
sealed interface Item {
    /** A table with lines. */
    record Grid(Table table) implements Item {}

    /**
     * A paragraph.
     *
     * @param mark before it
     * @param line its words without the mark
     * @param whole its words with a mark that was typed
     */
    record Passage(Mark mark, Line line, Line whole) implements Item {
        String words() {
            return line.words();
        }

        boolean marked() {
            return mark.style() != Mark.Style.NONE;
        }

        /** Whether all of its letters are bold. */
        boolean bold() {
            return line.text().stream().anyMatch(s -> s.bold() && hasLetters(s))
                    && line.text().stream().allMatch(s -> s.bold() || !hasLetters(s));
        }

        boolean centred() {
            return line.look().align() == Align.CENTRE;
        }

        /** Whether it is written in capitals. */
        boolean capitals() {
            return Form.capitals(words());
        }

        /** Whether it ends as a sentence or a part of one does. */
        boolean closed() {
            return Form.closed(words());
        }

        private static boolean hasLetters(Stretch stretch) {
            return stretch.text().codePoints().anyMatch(Character::isLetter);
        }
    }
}
