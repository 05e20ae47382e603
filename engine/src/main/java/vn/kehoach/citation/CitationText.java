package vn.kehoach.citation;

import java.time.LocalDate;

/** A document as it is cited in Vietnamese. */
public final class CitationText {
    private static final int TEN = 10;

    private CitationText() {}

    /**
     * The first citation in a text: {@code Nghị quyết số 163/2024/QH15 ngày 27/11/2024 của Quốc hội phê duyệt …}; a law by type
     * and name only (ND30-VD-1, ND30-VD-2: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 6, điểm b).
     */
    public static String first(LegalDocument document) {
        return inFull(document, " ");
    }

    /** The first citation in a document of the Party: a comma after the number (HD36-VD-1). */
    public static String firstInPartyText(LegalDocument document) {
        return inFull(document, ", ");
    }

    /** Every later citation: type and number; a law again by type and name (ND30-VD-2, ND30-VD-3). */
    public static String later(LegalDocument document) {
        if (document.isLaw() || document.number().isEmpty()) {
            return document.isLaw() ? nameOfLaw(document) : first(document);
        }
        return numbered(document);
    }

    /** Type, number, date and issuer, as titles of other documents name it: {@code Nghị quyết số 93/NQ-CP ngày 16/4/2025 của Chính phủ}. */
    public static String withoutTitle(LegalDocument document) {
        String date = document.date().map(day -> " ngày " + running(day)).orElse("");
        return numbered(document) + date + " của " + document.issuer();
    }

    /**
     * What follows "Căn cứ": {@code Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư}; a
     * law by type, name and date, without number and issuer (ND30-CC-2, ND30-CC-3: Mục II, khoản 6, điểm a).
     */
    public static String basis(LegalDocument document) {
        String date = document.date().map(day -> " ngày " + inWords(day)).orElse("");
        return document.isLaw() ? nameOfLaw(document) + date : numbered(document) + date + issuerAndTitle(document);
    }

    /**
     * A date in running text, {@code 05/12/2025}, {@code 13/3/2025}: as in the words in full, days below 10 and the months
     * January and February have two digits (ND30-VD-5; Mục II, khoản 4, điểm b).
     */
    public static String running(LocalDate date) {
        return twoDigits(date.getDayOfMonth()) + "/" + month(date) + "/" + date.getYear();
    }

    /** A date in words, {@code 05 tháng 3 năm 2020}, without "ngày" (Mục II, khoản 4, điểm b). */
    public static String inWords(LocalDate date) {
        return twoDigits(date.getDayOfMonth()) + " tháng " + month(date) + " năm " + date.getYear();
    }

    /** The key that an author writes to mean this document and no other of its number. */
    public static String key(LegalDocument document) {
        String word = document.key().or(document::number).orElse(document.title());
        return word + "|" + document.issuer()
                + document.date().map(day -> "|" + day).orElse("");
    }

    private static String inFull(LegalDocument document, String beforeDate) {
        if (document.isLaw()) {
            return nameOfLaw(document);
        }
        String date =
                document.date().map(day -> beforeDate + "ngày " + running(day)).orElse("");
        return numbered(document) + date + issuerAndTitle(document);
    }

    private static String nameOfLaw(LegalDocument document) {
        return document.type() + " " + document.title();
    }

    private static String numbered(LegalDocument document) {
        return document.type()
                + document.number().map(number -> " số " + number).orElse("");
    }

    private static String issuerAndTitle(LegalDocument document) {
        return " của " + document.issuer() + " " + document.title();
    }

    private static String month(LocalDate date) {
        return date.getMonthValue() <= 2 ? twoDigits(date.getMonthValue()) : String.valueOf(date.getMonthValue());
    }

    /** By hand: a formatter takes longer than all the rest of a citation. */
    private static String twoDigits(int number) {
        return number < TEN ? "0" + number : String.valueOf(number);
    }
}
