package vn.kehoach.docx;

import vn.kehoach.document.StyleName;

/**
 * Ids of the paragraph styles. Where Word has a style of its own for a component, it is that one: its headings fill the
 * navigation pane and tables of contents.
 */
public final class StyleIds {
    /** Room for the signature. */
    static final String SIGNATURE_SPACE = "SignatureSpace";
    /** The paragraph that the format wants after a table at the end of the text, or before one; next to no height. */
    static final String END = "End";
    /** The paragraph between a table of data and what follows: two tables one after another would become one. */
    static final String TABLE_END = "TableEnd";
    /** The look of the sign that calls a footnote: a style of characters. */
    static final String FOOTNOTE_REFERENCE = "FootnoteReference";
    /** Headings go down to this level; deeper ones look and count like it. */
    static final int DEEPEST_HEADING = 6;

    private StyleIds() {}

    /** The id of a component's style. */
    public static String of(StyleName name) {
        return switch (name) {
            case BODY -> "Normal";
            case TYPE -> "Title";
            case SUMMARY -> "Subtitle";
            case SECTION -> heading(1);
            case CLAUSE_HEADING -> heading(2);
            case CONTENTS_TITLE -> "TOCHeading";
            case CONTENTS_1 -> "TOC1";
            case CONTENTS_2 -> "TOC2";
            case CONTENTS_3 -> "TOC3";
            case FOOTNOTE -> "FootnoteText";
            case PAGE_NUMBER -> "Header";
            case NATION -> "Nation";
            case MOTTO -> "Motto";
            case GOVERNING -> "Governing";
            case ISSUER -> "Issuer";
            case STAR -> "Star";
            case NUMBER -> "Number";
            case PLACE_AND_DATE -> "PlaceAndDate";
            case SEPARATOR -> "Separator";
            case DECREE -> "Decree";
            case ARTICLE -> "Article";
            case BASIS -> "Basis";
            case POINT -> "Point";
            case TABLE_HEADER -> "TableHeader";
            case TABLE_CELL -> "TableCell";
            case ANNEX_LABEL -> "AnnexLabel";
            case ANNEX_TITLE -> "AnnexTitle";
            case ANNEX_REFERENCE -> "AnnexReference";
            case AUTHORITY -> "Authority";
            case POST -> "Post";
            case SIGNER -> "Signer";
            case RECIPIENTS_LABEL -> "RecipientsLabel";
            case RECIPIENT -> "Recipient";
            case DRAFT_MARK -> "DraftMark";
            case SECRECY -> "Secrecy";
            case URGENCY -> "Urgency";
            case CIRCULATION -> "Circulation";
            case CONTACT -> "Contact";
            case SIGNING_TIME -> "SigningTime";
        };
    }

    /** The name that the style must have for Word to know it as its own; the component's own name otherwise. */
    public static String name(StyleName name, String title) {
        return switch (name) {
            case BODY -> "Normal";
            case TYPE -> "Title";
            case SUMMARY -> "Subtitle";
            case SECTION -> headingName(1);
            case CLAUSE_HEADING -> headingName(2);
            case CONTENTS_TITLE -> "TOC Heading";
            case CONTENTS_1 -> "toc 1";
            case CONTENTS_2 -> "toc 2";
            case CONTENTS_3 -> "toc 3";
            case FOOTNOTE -> "footnote text";
            case PAGE_NUMBER -> "header";
            default -> withoutComma(title);
        };
    }

    /** Word takes what follows a comma for another name of the same style. */
    public static String withoutComma(String title) {
        return title.replace(",", " –");
    }

    /** From 1. */
    static String heading(int level) {
        return "Heading" + level;
    }

    static String headingName(int level) {
        return "heading " + level;
    }

    /** The style of the line drawn under a component. */
    static String rule(StyleName name) {
        return of(name) + "Rule";
    }

    static boolean builtIn(StyleName name) {
        return switch (name) {
            case BODY, TYPE, SUMMARY, SECTION, CLAUSE_HEADING, FOOTNOTE, PAGE_NUMBER -> true;
            case CONTENTS_TITLE, CONTENTS_1, CONTENTS_2, CONTENTS_3 -> true;
            default -> false;
        };
    }
}
