package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.Form;
import vn.kehoach.document.Line;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Together;

/**
 * Sets recipients and signature side by side, level at the top (ND30-CK-14), as one strip that no page end splits; what is
 * too long for that goes on below the signature.
 */
final class ClosingLayout {
    private final Form form;
    private final Measures measures;

    ClosingLayout(Form form, Measures measures) {
        this.form = form;
        this.measures = measures;
    }

    /** The signature and the recipients beside it, then what follows. */
    List<Flow> flows(Block.Closing closing) {
        List<List<Line>> rows = Together.rows(form, closing);
        List<Flow> flows = new ArrayList<>();
        Column first = left().add(style(StyleName.RECIPIENTS_LABEL), closing.label())
                .add(style(StyleName.RECIPIENT), rows.get(0));
        flows.add(flow(Column.sideBySide(first, signature(closing))));
        for (List<Line> row : rows.subList(1, rows.size())) {
            flows.add(flow(left().add(style(StyleName.RECIPIENT), row).strip()));
        }
        return flows;
    }

    private Column signature(Block.Closing closing) {
        Column right = new Column(
                measures.left() + leftWidth(), Measures.mm(form.closing().right()));
        return right.add(style(StyleName.AUTHORITY), closing.authority())
                .add(style(StyleName.POST), closing.post().stream().toList())
                .down(form.closing().signatureSpace())
                .add(style(StyleName.POST), closing.secondPosts())
                .add(style(StyleName.SIGNER), closing.signer().text());
    }

    private static Flow flow(Strip strip) {
        return new Flow(List.of(strip), 0, 0, Flow.Keep.NOTHING, Optional.empty(), Optional.empty());
    }

    private Column left() {
        return new Column(measures.left(), leftWidth());
    }

    private double leftWidth() {
        return Measures.mm(form.closing().left());
    }

    private Style style(StyleName name) {
        return form.style(name);
    }
}
