package vn.kehoach.plan;

/** How the members of a list are marked. Numbers are generated, never typed. */
public enum Numbering {
    /** 1. 2. 3. */
    ARABIC,
    /** 1.1. 1.2.: the number of the level above is repeated. */
    DECIMAL,
    /** a) b) c) d) đ) e) g): Vietnamese letters. */
    LETTER,
    /** - */
    DASH,
    /** + */
    PLUS,
    /** No mark: plain paragraphs. */
    NONE
}
