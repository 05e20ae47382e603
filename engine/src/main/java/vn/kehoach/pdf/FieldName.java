package vn.kehoach.pdf;

import java.util.Optional;
import vn.kehoach.document.Blank;

/** The fields of a PDF that is ready to be issued; their names stay the same in all versions. */
public enum FieldName {
    /** The document's number. */
    NUMBER("number", "Số của văn bản", false),
    /** The day of issue. */
    DAY("day", "Ngày ban hành văn bản", false),
    /** The month of issue. */
    MONTH("month", "Tháng ban hành văn bản", false),
    /** The signature of who signs. */
    SIGNATURE("signature", "Chữ ký số của người có thẩm quyền", true),
    /** The signature of the agency. */
    SEAL("seal", "Chữ ký số của cơ quan, tổ chức", true);

    private final String name;
    private final String tooltip;
    private final boolean signature;

    FieldName(String name, String tooltip, boolean signature) {
        this.name = name;
        this.tooltip = tooltip;
        this.signature = signature;
    }

    /** The field for a blank. */
    static FieldName of(Blank.Kind kind) {
        return switch (kind) {
            case NUMBER -> NUMBER;
            case DAY -> DAY;
            case MONTH -> MONTH;
        };
    }

    /** Its name in files. */
    public String id() {
        return name;
    }

    /** What it is for, in Vietnamese, as readers are told. */
    public String tooltip() {
        return tooltip;
    }

    /** Whether it takes a signature; else a text. */
    public boolean isSignature() {
        return signature;
    }

    /** The face in which a text is filled in. */
    Optional<Face> face() {
        if (signature) {
            return Optional.empty();
        }
        return Optional.of(this == NUMBER ? Face.REGULAR : Face.ITALIC);
    }
}
