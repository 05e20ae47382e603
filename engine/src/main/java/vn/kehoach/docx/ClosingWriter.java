package vn.kehoach.docx;

import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Form;
import vn.kehoach.document.Images;
import vn.kehoach.document.Line;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Together;

/**
 * Writes recipients and signature: a table of two columns.
 *
 * @param images of signature and seal; none where they are not shown
 */
record ClosingWriter(Xml xml, Form form, Paragraphs paragraphs, Pictures pictures, List<Images.Placed> images) {
    /** Rows that do not split, kept with the text before them and with the paragraph that must follow a table. */
    void write(Block.Closing closing) {
        Table table = new Table(xml, form.closing().left(), form.closing().right());
        List<List<Line>> rows = Together.rows(form, closing);
        boolean whole = rows.size() == 1;
        table.row(() -> recipients(closing.label(), rows.get(0), whole), () -> signature(closing, whole));
        for (List<Line> row : rows.subList(1, rows.size())) {
            table.row(() -> lines(row, false), () -> paragraphs.line(StyleName.RECIPIENT, "", false));
        }
        table.close();
        paragraphs.empty(StyleIds.END, false);
    }

    private void recipients(String label, List<Line> recipients, boolean keep) {
        paragraphs.line(StyleName.RECIPIENTS_LABEL, label, keep);
        lines(recipients, keep);
    }

    private void lines(List<Line> recipients, boolean keep) {
        recipients.forEach(line -> paragraphs.line(StyleName.RECIPIENT, line, keep));
    }

    private void signature(Block.Closing closing, boolean keep) {
        closing.authority().forEach(line -> paragraphs.line(StyleName.AUTHORITY, line, keep));
        closing.post().ifPresent(line -> paragraphs.line(StyleName.POST, line, keep));
        paragraphs.around(StyleIds.SIGNATURE_SPACE, () -> pictures.write(images));
        closing.secondPosts().forEach(line -> paragraphs.line(StyleName.POST, line, keep));
        paragraphs.line(StyleName.SIGNER, closing.signer(), keep);
    }
}
