package vn.kehoach.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a document's number and symbol: of the State {@code 15/KH-UBND}, {@code 163/2024/QH15}; of the Party {@code
 * 36-CT/TW} (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 3; HD36-SO-2).
 */
public final class NumberForm {
    private static final String SYMBOL = "[\\p{Lu}\\p{Ll}0-9&.]+(-[\\p{Lu}\\p{Ll}0-9&.]+)*";
    private static final Pattern STATE = Pattern.compile("[0-9]+[A-Za-z]?(?:/([0-9]{4}))?/" + SYMBOL);
    private static final Pattern PARTY = Pattern.compile("[0-9]+-[\\p{Lu}\\p{Ll}]+/" + SYMBOL);
    private static final Pattern MIXED = Pattern.compile("[0-9]+-\\p{L}+/(UBND|HĐND|NĐ-CP|NQ-CP|TTg)");

    private NumberForm() {}

    /** Whether a number has one of the two forms, not mixed ({@code 12-KH/UBND}). */
    public static boolean isGood(String number) {
        return (STATE.matcher(number).matches() || PARTY.matcher(number).matches())
                && !MIXED.matcher(number).matches();
    }

    /** The year that a number carries: 2024 in {@code 163/2024/QH15}. */
    public static Optional<Integer> year(String number) {
        Matcher state = STATE.matcher(number);
        return state.matches() ? Optional.ofNullable(state.group(1)).map(Integer::valueOf) : Optional.empty();
    }
}
