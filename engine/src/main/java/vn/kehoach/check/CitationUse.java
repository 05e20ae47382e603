package vn.kehoach.check;

/**
 * A document cited in a plan.
 *
 * @param pointer where the key, or the text that holds it, is
 * @param key the citation key
 * @param part what it is cited for
 * @param text the text that holds it; the key itself where it stands alone
 * @param offset of {@code [@key]} in the text, in chars from 0
 */
public record CitationUse(String pointer, String key, Part part, String text, int offset) {
    /** What a document is cited for. */
    public enum Part {
        /** Căn cứ. */
        BASIS,
        /** The superior document that the plan carries out. */
        IMPLEMENTS,
        /** A mention in running text. */
        MENTION
    }

    /** Whether the plan stands on it: it must be in force. */
    public boolean isGround() {
        return part != Part.MENTION;
    }
}
