package vn.kehoach.pdf;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form of a file (ISO 32000-1, 12.7): fields for what is filled in and signed when a document is issued. Nobody sees them before: what they
 * look like is empty, but for what is known already.
 */
final class FormObjects {
    private static final String LOOK = "/Type/XObject/Subtype/Form/Resources<<";
    /** Between the edges of a field and its text at the sides, pt: what programs that fill in fields keep free. */
    private static final double PADDING = 2;

    private static final byte[] EMPTY_TEXT = {'/', 'T', 'x', ' ', 'B', 'M', 'C', '\n', 'E', 'M', 'C'};

    private final PdfObjects objects;
    private final StructureTree structure;
    private final StringBuilder fields = new StringBuilder();
    private final Set<FieldLetters> used = EnumSet.noneOf(FieldLetters.class);
    private final Map<FieldLetters, Integer> fonts = new EnumMap<>(FieldLetters.class);
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
        String resources = used.isEmpty() ? "" : "/DR<<" + resources(used) + ">>";
        String form = "<</Fields[" + fields + "]" + (signatures ? "/SigFlags 1" : "") + resources + ">>";
        return "/AcroForm " + Syntax.reference(objects.add(form));
    }

    /** The fonts with some letters among resources; each is written once. */
    private String resources(Set<FieldLetters> wanted) {
        StringBuilder list = new StringBuilder();
        for (FieldLetters letters : wanted) {
            int font = fonts.computeIfAbsent(letters, each -> FieldFont.of(each).write(objects));
            list.append('/').append(letters.resource()).append(' ').append(Syntax.reference(font));
        }
        return "/Font<<" + list + ">>";
    }

    private int write(PageLayout.Field field, double height, int page) {
        FieldName name = field.name();
        int number = objects.reserve(1);
        int key = structure.object(field.element(), number);
        int look = look(field);
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

    private int look(PageLayout.Field field) {
        String box = ">>/BBox[0 0 " + Syntax.number(field.width()) + " " + Syntax.number(field.height()) + "]";
        if (field.value().isEmpty()) {
            return objects.stream(LOOK + box, field.name().isSignature() ? new byte[0] : EMPTY_TEXT);
        }
        FieldLetters letters = field.name().letters().orElseThrow();
        double x = field.width() - PADDING - FieldFont.of(letters).width(field.value(), field.size());
        double y = (field.height() - Measures.lineHeight(field.size())) / 2 + Measures.descent(field.size());
        String text = "/Tx BMC\nq\nBT\n0 g\n/" + letters.resource() + " " + Syntax.number(field.size()) + " Tf\n"
                + Syntax.number(x) + " " + Syntax.number(y) + " Td\n" + letters.text(field.value())
                + " Tj\nET\nQ\nEMC";
        return objects.stream(LOOK + resources(Set.of(letters)) + box, text.getBytes(StandardCharsets.US_ASCII));
    }

    private String kind(PageLayout.Field field) {
        signatures |= field.name().isSignature();
        return field.name()
                .letters()
                .map(letters -> {
                    used.add(letters);
                    String look = "/" + letters.resource() + " " + Syntax.number(field.size());
                    String value = field.value().isEmpty() ? "" : "/V" + Syntax.text(field.value());
                    return "/FT/Tx/Q " + align(field.name()) + "/DA(" + look + " Tf 0 g)" + value;
                })
                .orElse("/FT/Sig");
    }

    /** What is filled in stands in the middle of its room, or at the right (ISO 32000-1, 12.7.3.3). */
    private static int align(FieldName name) {
        return name == FieldName.SIGNING_TIME ? 2 : 1;
    }
}
