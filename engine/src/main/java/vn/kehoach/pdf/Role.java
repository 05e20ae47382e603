package vn.kehoach.pdf;

/** What a part of a document is: the standard structure types that are used (ISO 32000-1, 14.8.4). */
public enum Role {
    /** The whole. */
    DOCUMENT("Document"),
    /** Parts that belong together: the head, the closing. */
    SECT("Sect"),
    /** The title. */
    H1("H1"),
    /** A heading of the first level below the title. */
    H2("H2"),
    /** A heading. */
    H3("H3"),
    /** A heading. */
    H4("H4"),
    /** A heading. */
    H5("H5"),
    /** A heading of the lowest level. */
    H6("H6"),
    /** A paragraph. */
    P("P"),
    /** A list of numbered points. */
    NUMBERED("L", "/O/List/ListNumbering/Decimal"),
    /** A list of points with letters. */
    LETTERED("L", "/O/List/ListNumbering/LowerAlpha"),
    /** A list of points with dashes. */
    DASHED("L", "/O/List/ListNumbering/Disc"),
    /** A list of points with plus signs. */
    PLUSSED("L", "/O/List/ListNumbering/Circle"),
    /** A point of a list. */
    LI("LI"),
    /** The mark of a point. */
    LBL("Lbl"),
    /** The text of a point, and the lists below it. */
    LBODY("LBody"),
    /** A table. */
    TABLE("Table"),
    /** A row of a table. */
    TR("TR"),
    /** The head of a column. */
    TH("TH", "/O/Table/Scope/Column"),
    /** A cell. */
    TD("TD"),
    /** A footnote. */
    NOTE("Note"),
    /** A list of headings. */
    TOC("TOC"),
    /** An entry of such a list. */
    TOCI("TOCI"),
    /** A field to fill in or to sign. */
    FORM("Form"),
    /** A picture. */
    FIGURE("Figure");

    private final String type;
    private final String attributes;

    Role(String type) {
        this(type, "");
    }

    Role(String type, String attributes) {
        this.type = type;
        this.attributes = attributes;
    }

    /** Its name in files. */
    public String type() {
        return type;
    }

    /** The entries of its attribute object; empty for none. */
    String attributes() {
        return attributes;
    }
}
