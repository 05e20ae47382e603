package vn.kehoach.manuscript;

import java.util.List;
import java.util.Locale;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;

/** What can be said about a place of an original. The bundles have the sentences. */
public enum Matter {
    /** A page number was left out; 0: its words. */
    PAGE_NUMBER,
    /** Text that repeats at the head or foot of pages was left out; 0: its words. */
    RUNNING_TEXT,
    /** A list of headings that a word processor has made was left out; 0: its first words. */
    CONTENTS,
    /** A footnote or endnote stands after the text; 0: its words. */
    NOTE,
    /** A text box was read as a paragraph; 0: its words. */
    BOX,
    /** A picture, drawing or other object was left out; 0: what. */
    OBJECT,
    /** A page has no text, only a picture: it was scanned. */
    SCANNED,
    /** The text of a scanned page is what a program once read off its picture. */
    OCR,
    /** Text that the file hides, on screen and on paper, was left out; 0: its words. */
    HIDDEN,
    /** A comment; 0: its author, 1: its words, 2: the words that it is about. */
    COMMENT,
    /** Words that a tracked change puts in were taken; 0: author, 1: words. */
    INSERTED,
    /** Words that a tracked change takes out were left out; 0: author, 1: words. */
    DELETED,
    /** The text was in a legacy encoding; 0: its name, 1: the font or {@code ""}. */
    LEGACY_ENCODING,
    /** Letters that could not be read stand as U+FFFD; 0: around. */
    UNREADABLE,
    /** A paragraph that a page end had cut was joined; 0: last words before, 1: first words after. */
    JOINED,
    /** A number that we print otherwise; 0: as printed there, 1: as we print it. */
    RENUMBERED,
    /** A number that does not follow the one before it; 0: the number, 1: the number before. */
    BROKEN_NUMBERING,
    /** A part without a type of ours keeps its words in an untyped section; 0: its first words. */
    UNTYPED,
    /** A value that may be another one; 0: the field, 1: the value, 2: the words it was read from. */
    DOUBTFUL,
    /** A name that no catalogue has; 0: the name. */
    UNKNOWN_NAME,
    /** A legal document that the catalogue does not have; 0: how it is cited. */
    UNKNOWN_DOCUMENT,
    /** The line of the number has none; 0: the line. */
    NUMBER_BLANK,
    /** There is no line of number and symbol. */
    NUMBER_ABSENT,
    /** The date of issue lacks its day, or day and month; 0: the line. */
    DATE_INCOMPLETE,
    /** There is no line of place and date. */
    DATE_ABSENT,
    /** Words of the original that the imported plan does not print; 0: the words. */
    WORDS_LOST;

    /** The word for programs and the key of its sentence: {@code words-lost}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a person has to look at the place; the others only tell what was done. */
    public boolean asksForAttention() {
        return switch (this) {
            case PAGE_NUMBER, RUNNING_TEXT, CONTENTS, BOX, JOINED, LEGACY_ENCODING, RENUMBERED, UNTYPED -> false;
            default -> true;
        };
    }

    /** The sentences of all matters, and the words for places. */
    public static Messages messages(Lang lang) {
        return Messages.load(lang, Matter.class, List.of("messages"));
    }
}
