package vn.kehoach.plan;

import vn.kehoach.shape.Key;

/** The type of a document (Decree 30/2020/NĐ-CP, article 7) with its code (Phụ lục III, part I). */
public enum DocumentType {
    /** Kế hoạch. */
    @Key("ke-hoach")
    PLAN("Kế hoạch", "KH"),
    /** Chương trình. */
    @Key("chuong-trinh")
    PROGRAMME("Chương trình", "CTr");

    private final String vietnamese;
    private final String code;

    DocumentType(String vietnamese, String code) {
        this.vietnamese = vietnamese;
        this.code = code;
    }

    /** The name as in a running sentence. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The code in a document's symbol. */
    public String code() {
        return code;
    }
}
