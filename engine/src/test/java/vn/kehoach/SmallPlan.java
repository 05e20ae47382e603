package vn.kehoach;

/** The text of a plan of one purpose, for tests of what a plan may have beside its sections. */
public final class SmallPlan {
    private static final String TEXT =
            """
            kehoach: 1
            id: vi-du
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee, unit: "xã Quỳ Hợp, Nghệ An"}
            as-of: 2026-01-09
            period: 2026
            title: Phòng, chống ma túy
            purposes: ["%s"]
            recipients: [police]
            archive: [VT]
            """;

    private SmallPlan() {}

    /** The plan with further keys, among them the signature. */
    public static String with(String keys) {
        return with("Giữ vững địa bàn theo Phụ lục kèm theo.", keys);
    }

    /** The same of another purpose. */
    public static String with(String purpose, String keys) {
        return TEXT.formatted(purpose) + keys;
    }
}
