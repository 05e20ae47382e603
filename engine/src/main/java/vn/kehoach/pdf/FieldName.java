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
    /** Number, symbol and time of the agency's signature, of an annex that is a file of its own (ND30-DS-7). */
    SIGNING_TIME("signing-time", "Số, ký hiệu văn bản và thời gian ký số của cơ quan, tổ chức", false),
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

    /** What a text is filled in with; none for a signature. */
    Optional<FieldLetters> letters() {
        return switch (this) {
            case NUMBER -> Optional.of(FieldLetters.NUMBER);
            case DAY, MONTH -> Optional.of(FieldLetters.DATE);
            case SIGNING_TIME -> Optional.of(FieldLetters.SIGNING);
            case SIGNATURE, SEAL -> Optional.empty();
        };
    }
}
