package vn.kehoach.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.document.Blank;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.setting.Setting;

/** Dates in words, as Decree 30 writes them (Phụ lục I, II.4.b). */
public final class Dates {
    /** Room for a day or month that is filled in by hand. */
    static final String BLANK = "\u00a0\u00a0\u00a0\u00a0\u00a0";

    private static final String MONTH = " tháng ";

    private Dates() {}

    /** {@code ngày 09 tháng 01 năm 2026}, with room for what is not known (ND30-DD-8, 9). */
    private static String line(Optional<PartialDate> date, int year) {
        return "ngày " + date.flatMap(PartialDate::day).map(Dates::twoFigures).orElse(BLANK) + MONTH
                + date.flatMap(PartialDate::month).map(Dates::month).orElse(BLANK) + " năm "
                + date.map(PartialDate::year).orElse(year);
    }

    /** The same of a plan; where it has no date, with the year for which it is written. */
    static String line(Setting setting) {
        int year = setting.day()
                .map(LocalDate::getYear)
                .orElse(setting.plan().period().first());
        return line(setting.plan().date(), year);
    }

    /** What {@link #line} leaves room for, where it begins at a place in its line. */
    static List<Blank> blanks(Optional<PartialDate> date, int start) {
        List<Blank> blanks = new ArrayList<>();
        int month = start + line(date, 0).indexOf(MONTH) + MONTH.length();
        if (date.flatMap(PartialDate::day).isEmpty()) {
            blanks.add(new Blank(Blank.Kind.DAY, month - MONTH.length() - BLANK.length(), month - MONTH.length()));
        }
        if (date.flatMap(PartialDate::month).isEmpty()) {
            blanks.add(new Blank(Blank.Kind.MONTH, month, month + BLANK.length()));
        }
        return blanks;
    }

    /** {@code 30/9/2026}, {@code tháng 9/2026} or {@code năm 2026}. */
    static String of(Deadline deadline) {
        PartialDate date = deadline.date();
        if (date.day().isPresent()) {
            return "ngày " + twoFigures(date.day().get()) + "/"
                    + month(date.month().orElseThrow()) + "/" + date.year();
        }
        return date.month()
                .map(month -> "tháng " + month(month) + "/" + date.year())
                .orElse("năm " + date.year());
    }

    /** In a table: {@code 09/01/2026}, {@code 9/2026} or {@code 2026}. */
    static String figures(PartialDate date) {
        String day = date.day().map("%02d/"::formatted).orElse("");
        return date.month().map(month -> day + month(month) + "/").orElse("") + date.year();
    }

    /** Whether a sentence says the day by itself: {@code trước ngày 15/12/2026}, {@code trong tháng 9 năm 2026}. */
    public static boolean isSaid(Deadline deadline, String sentence) {
        PartialDate date = deadline.date();
        String day = date.day().map(number -> "0?" + number + "(/| tháng )").orElse("");
        String month = date.month().map(number -> "0?" + number + "(/| năm )").orElse("");
        boolean quarter = date.day().isEmpty()
                && date.month().filter(number -> number % 3 == 0).isPresent();
        String quarters = quarter ? "|quý " + quarter(date.month().get() / 3) + "(/| năm )" + date.year() : "";
        return Pattern.compile("(?<!\\d)" + day + month + date.year() + "(?!\\d)" + quarters, Pattern.CASE_INSENSITIVE)
                .matcher(sentence)
                .find();
    }

    private static String quarter(int number) {
        return "(" + number + "|" + Marks.roman(number) + ")";
    }

    /** January and February are 01 and 02, the others have no zero (ND30-DD-9). */
    private static String month(int month) {
        return month <= 2 ? "0" + month : String.valueOf(month);
    }

    private static String twoFigures(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
