package vn.kehoach.pdf;

import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.Form;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;

/** Sets recipients and signature side by side, level at the top (ND30-CK-14), as one strip that no page end splits. */
final class ClosingLayout {
    private final Form form;
    private final Measures measures;

    ClosingLayout(Form form, Measures measures) {
        this.form = form;
        this.measures = measures;
    }

    Flow flow(Block.Closing closing) {
        double leftWidth = Measures.mm(form.closing().left());
        Column left = new Column(measures.left(), leftWidth);
        Column right = new Column(
                measures.left() + leftWidth, Measures.mm(form.closing().right()));
        left.add(style(StyleName.RECIPIENTS_LABEL), List.of(closing.label()));
        left.add(style(StyleName.RECIPIENT), closing.recipients());
        right.add(style(StyleName.AUTHORITY), closing.authority());
        right.down(form.closing().signatureSpace());
        right.add(style(StyleName.AUTHORITY), closing.posts());
        right.add(style(StyleName.SIGNER), List.of(closing.signer()));
        return new Flow(List.of(Column.sideBySide(left, right)), 0, 0, false, Optional.empty());
    }

    private Style style(StyleName name) {
        return form.style(name);
    }
}
