package vn.kehoach.onto;

import java.util.List;

/**
 * Something to know about a change that was made.
 *
 * @param at where in the plan
 * @param kind what
 * @param details what it is about
 */
public record Notice(At at, Kind kind, List<String> details) {
    /** Keeps its own copy. */
    public Notice {
        details = List.copyOf(details);
    }

    static Notice of(At at, Kind kind, String... details) {
        return new Notice(at, kind, List.of(details));
    }

    /** Kinds of notices. */
    public enum Kind {
        /** The words of a citation were changed: it is plain words now; 0: its key. */
        CITATION_PLAIN,
        /** A basis is plain words now; 0: its key. */
        BASIS_PLAIN,
        /** A new paragraph has no mark: it stands as a plain paragraph in its list; 0: its words. */
        WITHOUT_MARK,
        /** A tracked change was taken as accepted; 0: author, 1: words. */
        OPEN_REVISION,
        /** The sentence was made from data, and is a text of its own now. */
        OWN_SENTENCE,
        /** A figure in a text changed, and with it the target's value; 0: key, 1: value. */
        VALUE_TOO,
        /** Words in capitals were written small: names need a look; 0: the words. */
        CAPITALS,
        /** Comments of the plan file went with the part; 0: how many. */
        COMMENTS_GONE
    }
}
