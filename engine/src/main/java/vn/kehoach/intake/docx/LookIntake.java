package vn.kehoach.intake.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.intake.Intake;
import vn.kehoach.intake.IntakeCode;
import vn.kehoach.intake.word.Type;
import vn.kehoach.manuscript.OfficeLook;
import vn.kehoach.source.FileKind;
import vn.kehoach.source.SourceFile;

/** Reads of a DOCX file how its documents look, and nothing of its text. */
public final class LookIntake {
    private static final double TWIPS_PER_POINT = 20;
    private static final double LINE = 240;

    private final Styles styles;

    private LookIntake(Styles styles) {
        this.styles = styles;
    }

    /** The look of a DOCX file; absent where it cannot be read or is none. */
    public static Outcome<OfficeLook> read(SourceFile file) {
        if (file.content().length > Intake.MAX_BYTES) {
            return failed(IntakeCode.IMPORT_TOO_LARGE.of(file, file.content().length, Intake.MAX_BYTES));
        }
        Optional<FileKind> kind = FileKind.of(file.content());
        if (kind.equals(Optional.of(FileKind.LOCKED))) {
            return failed(IntakeCode.IMPORT_ENCRYPTED.of(file));
        }
        if (!kind.equals(Optional.of(FileKind.DOCX))) {
            return failed(IntakeCode.IMPORT_NOT_WORD.of(file));
        }
        try {
            Optional<DocxPackage> opened = DocxPackage.open(Parts.unpack(file.content()));
            return opened.isEmpty()
                    ? failed(IntakeCode.IMPORT_NOT_WORD.of(file))
                    : new Outcome<>(Optional.of(look(file.name(), opened.get())), List.of());
        } catch (BadPartException e) {
            IntakeCode code = e.isUnsafe() ? IntakeCode.IMPORT_UNSAFE : IntakeCode.IMPORT_DAMAGED;
            return failed(code.of(file, e.getMessage()));
        }
    }

    private static Outcome<OfficeLook> failed(Diagnostic why) {
        return new Outcome<>(Optional.empty(), List.of(why));
    }

    private static OfficeLook look(String file, DocxPackage parts) throws BadPartException {
        Element styles = parts.related("styles");
        LookIntake reader = new LookIntake(new Styles(styles, Theme.of(parts.related("theme"))));
        List<OfficeLook.Named> named = new ArrayList<>();
        styles.children("w:style")
                .filter(style -> style.attribute("w:type").equals("paragraph"))
                .filter(style -> !style.attribute("w:styleId").isEmpty())
                .forEach(style -> named.add(reader.named(style)));
        // The last section's properties are the body's own, not a paragraph's.
        Element section = parts.main().child("w:body").child("w:sectPr");
        return new OfficeLook(file, paper(section), named);
    }

    private OfficeLook.Named named(Element style) {
        String id = style.attribute("w:styleId");
        Type type = styles.type(Element.NONE, id);
        Properties paragraph = styles.settled(id);
        return new OfficeLook.Named(
                id,
                style.val("w:name"),
                Arrays.stream(style.val("w:aliases").split(","))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .toList(),
                type.font(),
                type.size(),
                type.bold(),
                type.italic(),
                align(paragraph.get("jc")),
                Lengths.mm(paragraph.number("first", 0)),
                paragraph.number("before", 0) / TWIPS_PER_POINT,
                paragraph.number("after", 0) / TWIPS_PER_POINT,
                line(paragraph));
    }

    private static OfficeLook.Align align(String jc) {
        return switch (jc) {
            case "center" -> OfficeLook.Align.CENTRE;
            case "right", "end" -> OfficeLook.Align.RIGHT;
            case "both", "distribute" -> OfficeLook.Align.JUSTIFY;
            default -> OfficeLook.Align.LEFT;
        };
    }

    private static OfficeLook.Line line(Properties paragraph) {
        double line = paragraph.number("line", LINE);
        return switch (paragraph.get("lineRule")) {
            case "exact" -> new OfficeLook.Line(OfficeLook.Line.Kind.EXACT, line / TWIPS_PER_POINT);
            case "atLeast" -> new OfficeLook.Line(OfficeLook.Line.Kind.AT_LEAST, line / TWIPS_PER_POINT);
            default -> new OfficeLook.Line(OfficeLook.Line.Kind.MULTIPLE, line / LINE);
        };
    }

    private static Optional<OfficeLook.Paper> paper(Element section) {
        Element size = section.child("w:pgSz");
        Element margins = section.child("w:pgMar");
        if (margins == Element.NONE) {
            return Optional.empty();
        }
        return Optional.of(new OfficeLook.Paper(
                mm(size, "w"),
                mm(size, "h"),
                // A margin below 0 is one that running texts do not push away.
                Math.abs(mm(margins, "top")),
                Math.abs(mm(margins, "bottom")),
                mm(margins, "left") + mm(margins, "gutter"),
                mm(margins, "right")));
    }

    private static double mm(Element element, String name) {
        return Lengths.mm(Lengths.number(element.attribute("w:" + name)).orElse(0.0));
    }
}
