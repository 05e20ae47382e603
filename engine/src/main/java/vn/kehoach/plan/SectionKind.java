package vn.kehoach.plan;

import vn.kehoach.shape.SpreadKey;

/** The sections of a plan; each is a root key of the file, written in the order of the document. */
public enum SectionKind implements SpreadKey {
    /** Mục đích. */
    PURPOSES("purposes"),
    /** Yêu cầu. */
    REQUIREMENTS("requirements"),
    /** Phạm vi, đối tượng. */
    SCOPE("scope"),
    /** Chỉ tiêu. */
    TARGETS("targets"),
    /** Nhiệm vụ, giải pháp. */
    SOLUTIONS("solutions"),
    /** Phân công nhiệm vụ. */
    ASSIGNMENTS("assignments"),
    /** Kinh phí. */
    FUNDING("funding"),
    /** Kiến nghị. */
    RECOMMENDATIONS("recommendations"),
    /** Tổ chức thực hiện. */
    ORGANISATION("organisation"),
    /** Any other section: {@code section-muc-tieu}. */
    FREE("section-");

    private final String word;

    SectionKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public boolean open() {
        return this == FREE;
    }

    @Override
    public Class<? extends Record> shape() {
        return this == TARGETS ? TargetSection.class : ItemSection.class;
    }

    /** The kind of a root key. */
    public static SectionKind of(String key) {
        for (SectionKind kind : values()) {
            if (kind.word.equals(key)) {
                return kind;
            }
        }
        return FREE;
    }
}
