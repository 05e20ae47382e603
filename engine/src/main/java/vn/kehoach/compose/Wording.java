package vn.kehoach.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.kehoach.plan.ReportDuty;
import vn.kehoach.plan.SectionKind;

/** The fixed Vietnamese words that a document gets without its author typing them. */
public final class Wording {
    /** The heading that purposes and requirements share when the author names none (ND30-BC-16). */
    public static final String PURPOSES_AND_REQUIREMENTS = "Mục đích, yêu cầu";

    public static final String RECIPIENTS = "Nơi nhận:";
    static final String CONTENTS = "Mục lục";
    static final String DRAFT = "DỰ THẢO";
    /** The Party's, in small letters (HD36-MK-3). */
    static final String PARTY_DRAFT = "Dự thảo";
    /** The word before an annex's number, and all of its label where there is only one (ND30-PL-2, 3). */
    static final String ANNEX = "Phụ lục";
    /** Head of a column that counts the rows. */
    static final String ROW_NUMBER = "TT";
    /** First cell of a row of totals. */
    static final String TOTAL = "Tổng cộng";
    /** The mark that closes the content in every form of Phụ lục III (ND30-ND-7). */
    static final String END = "./.";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Wording() {}

    /** The usual heading of a kind of section; empty for a free one, whose author names it. */
    public static String heading(SectionKind kind) {
        return switch (kind) {
            case PURPOSES -> "Mục đích";
            case REQUIREMENTS -> "Yêu cầu";
            case SCOPE -> "Phạm vi, đối tượng";
            case TARGETS -> "Chỉ tiêu";
            case SOLUTIONS -> "Nhiệm vụ, giải pháp";
            case ASSIGNMENTS -> "Phân công nhiệm vụ";
            case FUNDING -> "Kinh phí thực hiện";
            case RECOMMENDATIONS -> "Kiến nghị";
            case ORGANISATION -> "Tổ chức thực hiện";
            case FREE -> "";
        };
    }

    /** How often, in words: {@code định kỳ hằng quý, 6 tháng, hằng năm}. */
    static String every(List<ReportDuty.Every> every) {
        return String.join(
                ", ",
                every.stream()
                        .map(each -> switch (each) {
                            case MONTH -> "hằng tháng";
                            case QUARTER -> "hằng quý";
                            case HALF_YEAR -> "6 tháng";
                            case YEAR -> "hằng năm";
                        })
                        .toList());
    }

    /** A figure as Vietnamese writes it: {@code 22.450,194}. */
    public static String figure(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        int decimals = Math.max(0, plain.scale());
        return String.format(VIETNAMESE, "%,." + decimals + "f", plain);
    }

    /** Capitals, as Vietnamese has them. */
    public static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** A text without the marks that end it. */
    public static String withoutEndMark(String text) {
        int end = text.length();
        while (end > 0 && ".;,:/ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The first letter made a capital. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : capitals(text.substring(0, 1)) + text.substring(1);
    }
}
