package vn.kehoach.document;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of text of one look, beside what its paragraph's style already says.
 *
 * @param text without line breaks; empty where a footnote is called
 * @param bold set bold
 * @param italic set italic
 * @param todo something the author has still to fill in; shown as such in a draft
 * @param to the block to which the words lead: its {@code from}, see {@link Block}; empty for none
 * @param note the footnote that is called here
 */
public record Run(String text, boolean bold, boolean italic, boolean todo, String to, Optional<Note> note) {
    /** Words that lead nowhere. */
    public Run(String text, boolean bold, boolean italic, boolean todo) {
        this(text, bold, italic, todo, "", Optional.empty());
    }

    /** Whether it looks otherwise than its paragraph, if only in a draft. */
    public boolean hasOwnLook() {
        return bold || italic || todo;
    }

    /**
     * A footnote.
     *
     * @param number from 1, through the whole document
     * @param text of one paragraph
     */
    public record Note(int number, List<Run> text) {
        /** Keeps its own copy. */
        public Note {
            text = List.copyOf(text);
        }

        private Note done() {
            return new Note(number, text.stream().map(Run::done).toList());
        }
    }

    /** Text in the look of its paragraph. */
    public static Run of(String text) {
        return new Run(text, false, false, false);
    }

    /** The place where a footnote is called. */
    public static Run of(Note note) {
        return new Run("", false, false, false, "", Optional.of(note));
    }

    /** The same look and aim with other words. */
    public Run with(String words) {
        return new Run(words, bold, italic, todo, to, note);
    }

    /** The same as a finished document shows it. */
    public Run done() {
        return todo || note.isPresent() ? new Run(text, bold, italic, false, to, note.map(Note::done)) : this;
    }
}
