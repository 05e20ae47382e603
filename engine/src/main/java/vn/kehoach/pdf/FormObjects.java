package vn.kehoach.pdf;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The form of a file (ISO 32000-1, 12.7): fields for what is filled in and signed when a document is issued. Nobody sees them before: what they
 * look like is empty.
 */
final class FormObjects {
    private static final String LOOK = "/Type/XObject/Subtype/Form/Resources<<>>/BBox[0 0 ";
    private static final byte[] EMPTY_TEXT = {'/', 'T', 'x', ' ', 'B', 'M', 'C', '\n', 'E', 'M', 'C'};

    private final PdfObjects objects;
    private final StructureTree structure;
    private final StringBuilder fields = new StringBuilder();
    private final Set<Face> faces = new TreeSet<>();
    private boolean signatures;

    FormObjects(PdfObjects objects, StructureTree structure) {
        this.objects = objects;
        this.structure = structure;
    }

    /** Writes the fields of the page that was drawn last and gives the entry of its dictionary. */
    String page(PageLayout.Page page, int number) {
        if (page.fields().isEmpty()) {
            return "";
        }
        StringBuilder annotations = new StringBuilder();
        for (PageLayout.Field field : page.fields()) {
            String reference = Syntax.reference(write(field, page.height(), number));
            annotations.append(reference).append(' ');
        }
        fields.append(annotations);
        return "/Annots[" + annotations + "]";
    }

    /** Writes the form and gives the entry of the catalogue; empty where there are no fields. */
    String form() {
        if (fields.isEmpty()) {
            return "";
        }
        StringBuilder fonts = new StringBuilder();
        for (Face face : faces) {
            String font = Syntax.reference(FieldFont.of(face).write(objects));
            fonts.append('/').append(FieldFont.resource(face)).append(' ').append(font);
        }
        String resources = faces.isEmpty() ? "" : "/DR<</Font<<" + fonts + ">>>>";
        String form = "<</Fields[" + fields + "]" + (signatures ? "/SigFlags 1" : "") + resources + ">>";
        return "/AcroForm " + Syntax.reference(objects.add(form));
    }

    private int write(PageLayout.Field field, double height, int page) {
        FieldName name = field.name();
        int number = objects.reserve(1);
        int key = structure.object(field.element(), number);
        String size = Syntax.number(field.width()) + " " + Syntax.number(field.height()) + "]";
        int look = objects.stream(LOOK + size, name.isSignature() ? new byte[0] : EMPTY_TEXT);
        double bottom = height - field.y() - field.height();
        List<Double> edges = List.of(field.x(), bottom, field.x() + field.width(), bottom + field.height());
        StringBuilder rectangle = new StringBuilder();
        edges.forEach(edge -> rectangle.append(Syntax.number(edge)).append(' '));
        objects.put(
                number,
                "<</Type/Annot/Subtype/Widget/F 4/T(" + name.id() + ")/TU" + Syntax.text(name.tooltip()) + kind(field)
                        + "/Rect[" + rectangle + "]/P " + Syntax.reference(page) + "/StructParent " + key + "/AP<</N "
                        + Syntax.reference(look) + ">>>>");
        return number;
    }

    private String kind(PageLayout.Field field) {
        signatures |= field.name().isSignature();
        return field.name()
                .face()
                .map(face -> {
                    faces.add(face);
                    String size = Syntax.number(field.size());
                    return "/FT/Tx/Q 1/DA(/" + FieldFont.resource(face) + " " + size + " Tf 0 g)";
                })
                .orElse("/FT/Sig");
    }
}
