package vn.kehoach.document;

/** The components of a document that have a look of their own; the form says which. */
public enum StyleName {
    /** Quốc hiệu. */
    NATION,
    /** Tiêu ngữ. */
    MOTTO,
    /** Cơ quan chủ quản. */
    GOVERNING,
    /** Cơ quan ban hành. */
    ISSUER,
    /** {@code *} of the Party. */
    STAR,
    /** Số, ký hiệu. */
    NUMBER,
    /** Địa danh, thời gian. */
    PLACE_AND_DATE,
    /** Tên loại. */
    TYPE,
    /** Trích yếu. */
    SUMMARY,
    /** {@code -----} of the Party. */
    SEPARATOR,
    /** Thẩm quyền ban hành and {@code QUYẾT ĐỊNH:} of a decision. */
    DECREE,
    /** Điều. */
    ARTICLE,
    /** Căn cứ. */
    BASIS,
    /** Body text. */
    BODY,
    /** {@code I. MỤC ĐÍCH, YÊU CẦU}: mục of structure (b). */
    SECTION,
    /** {@code 1. Mục đích}: khoản with a title, and headings below it. */
    CLAUSE_HEADING,
    /** Khoản without a title, điểm, dashes. */
    POINT,
    /** Header row of a table. */
    TABLE_HEADER,
    /** Cell of a table. */
    TABLE_CELL,
    /** {@code Phụ lục I}. */
    ANNEX_LABEL,
    /** Tên phụ lục. */
    ANNEX_TITLE,
    /** {@code (Kèm theo Kế hoạch số …)}. */
    ANNEX_REFERENCE,
    /** Quyền hạn. */
    AUTHORITY,
    /** Chức vụ. */
    POST,
    /** Họ tên người ký. */
    SIGNER,
    /** {@code Nơi nhận:}. */
    RECIPIENTS_LABEL,
    /** A line of the recipients. */
    RECIPIENT,
    /** {@code MỤC LỤC}. */
    CONTENTS_TITLE,
    /** A heading of the first level in the contents. */
    CONTENTS_1,
    /** One of the second level. */
    CONTENTS_2,
    /** One of the third level. */
    CONTENTS_3,
    /** Footnote. */
    FOOTNOTE,
    /** Page number. */
    PAGE_NUMBER,
    /** {@code DỰ THẢO}. */
    DRAFT_MARK,
    /** Độ mật. */
    SECRECY,
    /** Mức độ khẩn. */
    URGENCY,
    /** Phạm vi lưu hành. */
    CIRCULATION,
    /** Địa chỉ, điện thoại, thư điện tử, ở chân trang thứ nhất. */
    CONTACT,
    /** Số, ký hiệu và thời gian ký số, ở góc trên bên phải trang đầu của phụ lục là tệp riêng. */
    SIGNING_TIME
}
