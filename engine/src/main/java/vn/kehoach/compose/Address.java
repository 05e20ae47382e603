package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.kehoach.words.Numerals;

/** How a part of a plan is cited: from the smallest to the largest, without commas (Decree 30/2020/NĐ-CP, Phụ lục II, V.7). */
public final class Address {
    private Address() {}

    /** {@code điểm a khoản 2 Mục III}; empty for what is not printed. */
    public static String of(List<Labels.Step> way) {
        List<String> words = new ArrayList<>(way.stream().map(Address::of).toList());
        Collections.reverse(words);
        return String.join(" ", words);
    }

    /** The same of one step: {@code khoản 2}; what has no mark of its own by its place: {@code đoạn thứ 2}. */
    public static String of(Labels.Step step) {
        return noun(step.kind()) + " " + (step.mark().isEmpty() ? "thứ " + step.ordinal() : step.mark());
    }

    private static String noun(MarkKind kind) {
        return switch (kind) {
            case ROMAN -> "Mục";
            case ARABIC, DECIMAL -> "khoản";
            case LETTER -> "điểm";
            case DASH -> "gạch đầu dòng";
            case PLUS -> "dấu cộng";
            case NONE -> "đoạn";
        };
    }

    /**
     * The step of something new behind another: behind the last the next mark, else the mark with a letter ({@code 2a}, {@code b1}), so
     * that what follows keeps its own.
     *
     * @param nth of several that come in at the same place, from 1
     * @param last whether nothing follows in the list
     */
    public static Labels.Step behind(Labels.Step step, int nth, boolean last) {
        String mark =
                switch (step.kind()) {
                    case ROMAN -> last ? roman(step.mark(), nth) : step.mark() + letter(nth);
                    case ARABIC, DECIMAL -> last ? counted(step.mark(), nth) : step.mark() + letter(nth);
                    case LETTER -> last ? lettered(step.mark(), nth) : step.mark() + nth;
                    case DASH, PLUS, NONE -> "";
                };
        return new Labels.Step(step.kind(), mark, step.ordinal() + nth);
    }

    private static String counted(String mark, int nth) {
        int stop = mark.lastIndexOf('.') + 1;
        return mark.substring(0, stop) + (Integer.parseInt(mark.substring(stop)) + nth);
    }

    private static String lettered(String mark, int nth) {
        int next = Numerals.LETTERS.indexOf(mark) + nth;
        return mark.length() == 1 && next < Numerals.LETTERS.length() ? letter(next + 1) : mark + nth;
    }

    private static String letter(int n) {
        return String.valueOf(Numerals.LETTERS.charAt((n - 1) % Numerals.LETTERS.length()));
    }

    private static String roman(String mark, int nth) {
        int number = 1;
        while (!Numerals.roman(number).equals(mark)) {
            number++;
        }
        return Numerals.roman(number + nth);
    }

    /** A mark with its punctuation as the document has it. */
    public static String label(Labels.Step step, String like) {
        String end = like.substring(MarkKind.bare(like).length());
        return step.mark().isEmpty() ? like : step.mark() + end;
    }
}
