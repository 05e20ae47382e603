package vn.kehoach.pdf;

import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.document.Apart;
import vn.kehoach.document.Form;
import vn.kehoach.document.SigningText;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;

/**
 * Sets the text for the agency's signature of an annex that is a file of its own, at the right end of the top margin, and the field for that
 * signature, of which nothing is shown (ND30-DS-6).
 */
final class SigningTextLayout {
    /** How far the field goes beyond the line of its text, pt. */
    private static final double SPILL = 2;

    private final Form form;
    private final Measures measures;
    private final Structure structure;

    SigningTextLayout(Form form, Measures measures, Structure structure) {
        this.form = form;
        this.measures = measures;
        this.structure = structure;
    }

    /** What stands in the top margin, from the height of the page number on. */
    Strip strip(Apart apart) {
        structure.open(Role.SECT);
        Column column = new Column(measures.left(), measures.textWidth());
        Style style = form.style(StyleName.SIGNING_TIME);
        Stream<PageLayout.Field> text = apart
                .text()
                .flatMap(signing ->
                        signing.isWhole() ? printed(column, style, signing) : Optional.of(room(style, signing)))
                .stream();
        // A field without extent is a signature that nobody sees (ISO 32000-1, 12.7.4.5).
        PageLayout.Field seal = new PageLayout.Field(FieldName.SEAL, right(), 0, 0, 0, 0, structure.add(Role.FORM));
        structure.close();
        return column.strip().with(Stream.concat(text, Stream.of(seal)).toList());
    }

    private Optional<PageLayout.Field> printed(Column column, Style style, SigningText signing) {
        column.add(StyledText.withFields(style, signing.line(), structure));
        return Optional.empty();
    }

    private PageLayout.Field room(Style style, SigningText signing) {
        double width = Measures.mm(form.head().right());
        int element = structure.add(Role.FORM, structure.add(Role.P));
        return new PageLayout.Field(
                FieldName.SIGNING_TIME,
                right() - width,
                -SPILL,
                width,
                Measures.lineHeight(style.size()) + 2 * SPILL,
                style.size(),
                element,
                signing.line().text());
    }

    private double right() {
        return measures.left() + measures.textWidth();
    }
}
