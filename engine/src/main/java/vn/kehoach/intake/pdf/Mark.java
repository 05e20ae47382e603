package vn.kehoach.intake.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and signs at the beginning of a line that may begin a paragraph. */
final class Mark {
    private static final Pattern MARK =
            Pattern.compile("^(?:(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU)\\s+[IVXLC\\d]+\\b[.:]?"
                    + "|(?:[IVX]{1,6}|\\d{1,2})\\s?[./)-]+(?=\\s|$|\\p{L})"
                    + "|[A-ZĐ]\\s?[./)-](?=\\s|$)"
                    + "|\\d{1,2}(?:\\.(?:\\d{1,2}|[a-zđ]))+[.)]?(?=\\s)"
                    + "|\\(?[a-zđ\\d]{1,2}\\)"
                    + "|[a-zđ]\\.(?=\\s)"
                    + "|[-–—+*•▪▫●○◦■□➢❖✓►→](?=\\s|$|\\p{Lu}))\\s*");

    private Mark() {}

    /** Length of the mark at the beginning of a text, blanks behind it included; 0 for none. */
    static int length(String text) {
        Matcher matcher = MARK.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    /** Whether a text is nothing but a mark. */
    static boolean isAll(String text) {
        return length(text) == text.length();
    }
}
