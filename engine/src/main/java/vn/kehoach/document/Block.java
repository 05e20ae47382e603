package vn.kehoach.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a document, from margin to margin. What its author may change knows from which part of the plan it was made: {@code
 * from} is a pointer through the plan's full shape, as in {@link vn.kehoach.shape.Origins}, whatever shorthand the plan was
 * written in; empty where there is none. What the engine words itself comes from the part that it words: {@code
 * /assignments/items/3/agency} for a title made of an agency's name, {@code /targets/items/2} for a sentence made of data,
 * {@code /recipients} for a computed list. Several blocks and lines may come from one part.
 */
public sealed interface Block
        permits Block.Letterhead,
                Block.Title,
                Block.Heading,
                Block.Paragraph,
                Block.DataTable,
                Block.AnnexTitle,
                ContentsBlock,
                Block.Closing {
    /** Calls the visitor's method for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of block: add a kind, and no writer compiles until it has decided what to do.
     *
     * @param <R> what a visit gives
     */
    interface Visitor<R> {
        /** The head of the first page. */
        R letterhead(Letterhead letterhead);

        /** Type and trích yếu. */
        R title(Title title);

        /** A heading. */
        R heading(Heading heading);

        /** A paragraph. */
        R paragraph(Paragraph paragraph);

        /** A table of data. */
        R table(DataTable table);

        /** The head of an annex. */
        R annexTitle(AnnexTitle title);

        /** Recipients and signature. */
        R closing(Closing closing);

        /** A list of headings. */
        R contents(ContentsBlock contents);
    }

    /**
     * The head of the first page (ND30-SD-1 to 4): two columns, the issuer at the left and the nation at the right.
     *
     * @param stamps marks of secrecy, urgency, circulation, and of a draft
     * @param governing lines of the governing body, capitals, not bold; empty for UBND
     * @param issuer lines of the issuer, capitals, bold; under them a rule, or the star
     * @param star {@code *} between the Party's issuer and number (HD36-CQ-8); absent in State documents
     * @param number {@code Số: 15/KH-UBND}, with room for the number where there is none; absent where another document bears it
     * @param nation Quốc hiệu; in Party documents their title
     * @param motto Tiêu ngữ; under it, or under the Party's title, a rule; the Party has none
     * @param placeAndDate {@code Quỳ Hợp, ngày 09 tháng 01 năm 2026}, with room for what is not known; absent with the number
     */
    record Letterhead(
            Stamps stamps,
            List<Line> governing,
            List<Line> issuer,
            Optional<String> star,
            Optional<Line> number,
            String nation,
            Optional<String> motto,
            Optional<Line> placeAndDate)
            implements Block {
        /** Keeps its own copies. */
        public Letterhead {
            governing = List.copyOf(governing);
            issuer = List.copyOf(issuer);
        }

        /** A State document's without marks but that of a draft. */
        public Letterhead(
                Optional<String> draft,
                List<Line> governing,
                List<Line> issuer,
                Line number,
                String nation,
                Optional<String> motto,
                Line placeAndDate) {
            this(
                    Stamps.draft(draft),
                    governing,
                    issuer,
                    Optional.empty(),
                    Optional.of(number),
                    nation,
                    motto,
                    Optional.of(placeAndDate));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.letterhead(this);
        }
    }

    /**
     * Type and trích yếu, centred, and a rule under them (ND30-TL-1 to 4).
     *
     * @param type {@code KẾ HOẠCH}
     * @param summary trích yếu
     * @param separator {@code -----} of the Party (HD36-TL-4), in the place of a drawn rule; absent in State documents
     * @param reference {@code (Kèm theo Quyết định số …)} of a text that another issues (ND30-PL-9); the rule is then under it
     */
    record Title(Line type, Line summary, Optional<String> separator, Optional<Line> reference) implements Block {
        /** A State document's. */
        public Title(Line type, Line summary) {
            this(type, summary, Optional.empty(), Optional.empty());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.title(this);
        }
    }

    /**
     * A heading; it stays on the page of what follows.
     *
     * @param level from 1: 1 for {@code I. …}, 2 for {@code 1. …}
     * @param style how it looks
     * @param label mark with its punctuation, {@code I.}; empty for none
     * @param text without the mark
     * @param from the part of the plan that it was made from
     */
    record Heading(int level, StyleName style, String label, List<Run> text, String from) implements Block {
        /** Keeps its own copy. */
        public Heading {
            text = List.copyOf(text);
        }

        /** The same on another level. */
        Heading at(int other) {
            return new Heading(other, style, label, text, from);
        }

        /** A heading that was made from no part of a plan. */
        public Heading(int level, StyleName style, String label, List<Run> text) {
            this(level, style, label, text, "");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /**
     * A paragraph of the body.
     *
     * @param style how it looks
     * @param label mark with its punctuation, {@code a)} or {@code -}; empty for none
     * @param text without the mark
     * @param keepWithNext whether it must stay on the page of what follows
     * @param from the part of the plan that it was made from
     */
    record Paragraph(StyleName style, String label, List<Run> text, boolean keepWithNext, String from)
            implements Block {
        /** Keeps its own copy. */
        public Paragraph {
            text = List.copyOf(text);
        }

        /** A paragraph that was made from no part of a plan. */
        public Paragraph(StyleName style, String label, List<Run> text, boolean keepWithNext) {
            this(style, label, text, keepWithNext, "");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A table of data from margin to margin, ruled. The decree has no requirements for its look; its header row is repeated on
     * each page, and no page end splits a row that a page can hold.
     *
     * @param columns texts of the header row; empty for none
     * @param rows texts of the cells, in each row as many as there are columns
     * @param widths percent of the text width for each column, 100 together; empty: {@link ColumnEdges} reckons them
     * @param from the part of the plan that it was made from; {@link TableLook} says of which parts of it its cells are
     * @param look how its columns stand, and what of it was not written by an author
     */
    record DataTable(
            List<List<Run>> columns, List<List<List<Run>>> rows, List<Integer> widths, String from, TableLook look)
            implements Block {
        /** Keeps its own copies. */
        public DataTable {
            columns = columns.stream().map(List::copyOf).toList();
            rows = rows.stream()
                    .map(row -> row.stream().map(List::copyOf).toList())
                    .toList();
            widths = List.copyOf(widths);
        }

        /** A table of texts, all of them its author's. */
        public DataTable(List<List<Run>> columns, List<List<List<Run>>> rows, List<Integer> widths, String from) {
            this(columns, rows, widths, from, TableLook.PLAIN);
        }

        /** The rows of its head from above. */
        public List<List<HeadCell>> head() {
            return HeadCell.rows(columns, look.groups());
        }

        /** The part of the plan that a cell of a row was made of, both from 0; empty for none. */
        public String partOf(int row, int column) {
            return look.partOf(from, rows.size(), row, column);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * The head of an annex (ND30-PL-3 to 7).
     *
     * @param label {@code Phụ lục}, {@code Phụ lục II}
     * @param title in capitals
     * @param reference to the document that it belongs to, in parentheses
     */
    record AnnexTitle(Line label, Line title, Line reference) implements Block {
        /** As an entry of the contents. */
        Heading heading() {
            return new Heading(1, StyleName.ANNEX_LABEL, label.text(), List.of(Run.of(title.text())), title.from());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.annexTitle(this);
        }
    }

    /**
     * Recipients at the left, signature at the right (ND30-SD-8 to 13); never alone on a page, and parted only as
     * {@link Together#rows} says.
     *
     * @param label {@code Nơi nhận:}
     * @param recipients lines with dash and end mark, the Lưu line last
     * @param authority quyền hạn, lines above the post: {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}
     * @param post chức vụ, above the signature; absent where nobody is known to sign
     * @param secondPosts lines between signature and name: a second post
     * @param signer name; empty where not known
     */
    record Closing(
            String label,
            List<Line> recipients,
            List<Line> authority,
            Optional<Line> post,
            List<Line> secondPosts,
            Line signer)
            implements Block {
        /** Keeps its own copies. */
        public Closing {
            recipients = List.copyOf(recipients);
            authority = List.copyOf(authority);
            secondPosts = List.copyOf(secondPosts);
        }

        /** The lines above the signature: quyền hạn, chức vụ. */
        public List<Line> above() {
            return Stream.concat(authority.stream(), post.stream()).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.closing(this);
        }
    }
}
