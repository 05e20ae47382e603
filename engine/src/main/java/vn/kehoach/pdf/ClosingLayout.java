package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.Form;
import vn.kehoach.document.Images;
import vn.kehoach.document.Line;
import vn.kehoach.document.SigningPlaces;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Together;

/**
 * Sets recipients and signature side by side, level at the top (ND30-CK-14), as one strip that no page end splits; what is
 * too long for that goes on below the signature.
 */
final class ClosingLayout {
    private static final String DASH = "- ";

    private final Form form;
    private final Measures measures;
    private final Structure structure;
    private final boolean fields;
    private final Images images;

    ClosingLayout(Form form, Measures measures, Structure structure, boolean fields, Images images) {
        this.form = form;
        this.measures = measures;
        this.structure = structure;
        this.fields = fields;
        this.images = images;
    }

    /** The signature and the recipients beside it, then what follows. All recipients are read before the signature. */
    List<Flow> flows(Block.Closing closing) {
        structure.open(Role.SECT);
        Column first = left().as(structure.add(Role.P)).add(style(StyleName.RECIPIENTS_LABEL), closing.label());
        Points points = new Points(structure);
        List<Column> rows = new ArrayList<>();
        for (List<Line> row : Together.rows(form, closing)) {
            rows.add(recipients(rows.isEmpty() ? first : left(), row, points));
        }
        List<Flow> flows = new ArrayList<>();
        flows.add(flow(Column.sideBySide(first, signature(closing))));
        rows.subList(1, rows.size()).forEach(row -> flows.add(flow(row.strip())));
        structure.close();
        return flows;
    }

    private Column recipients(Column column, List<Line> lines, Points points) {
        for (Line line : lines) {
            StyledText text = StyledText.of(style(StyleName.RECIPIENT), line.text());
            Optional<Points.Point> point = line.text().startsWith(DASH) ? points.next(DASH.strip()) : Optional.empty();
            column.add(point.map(item -> text.as(item, 1)).orElseGet(() -> text.as(structure.add(Role.P))));
        }
        return column;
    }

    private Column signature(Block.Closing closing) {
        Column right = new Column(
                measures.left() + leftWidth(), Measures.mm(form.closing().right()));
        lines(right, StyleName.AUTHORITY, closing.authority());
        lines(right, StyleName.POST, closing.post().stream().toList());
        if (fields && closing.post().isPresent()) {
            sign(right);
        }
        right.down(form.closing().signatureSpace());
        lines(right, StyleName.POST, closing.secondPosts());
        String signer = closing.signer().text();
        if (!signer.isEmpty()) {
            right.as(structure.add(Role.P));
        }
        return right.add(style(StyleName.SIGNER), signer);
    }

    /** Images, and fields for the signatures that have none. */
    private void sign(Column column) {
        images.placed(form).forEach(placed -> column.figure(placed, structure.add(Role.FIGURE)));
        SigningPlaces places = SigningPlaces.of(form);
        if (images.signature().isEmpty()) {
            column.field(FieldName.SIGNATURE, places.person(), structure.add(Role.FORM));
        }
        if (images.seal().isEmpty()) {
            column.field(FieldName.SEAL, places.agency(), structure.add(Role.FORM));
        }
    }

    private void lines(Column column, StyleName name, List<Line> lines) {
        lines.forEach(line -> column.as(structure.add(Role.P)).add(style(name), line.text()));
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
