package vn.kehoach.pdf;

import java.nio.charset.StandardCharsets;

/** How values are written in a file (ISO 32000-1, 7.3); a character stands for a byte. */
final class Syntax {
    private static final int DECIMALS = 1000;

    private Syntax() {}

    /** A reference to an object. */
    static String reference(int number) {
        return number + " 0 R";
    }

    /** A text: ASCII as it is, other text in UTF-16. */
    static String text(String text) {
        boolean ascii = text.chars().allMatch(c -> c >= ' ' && c <= '~');
        byte[] bytes = text.getBytes(ascii ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE);
        StringBuilder literal = new StringBuilder(bytes.length + 8).append(ascii ? "(" : "(\u00fe\u00ff");
        for (byte each : bytes) {
            char c = (char) (each & 0xff);
            switch (c) {
                case '(', ')', '\\' -> literal.append('\\').append(c);
                case '\r' -> literal.append("\\r");
                default -> literal.append(c);
            }
        }
        return literal.append(')').toString();
    }

    /** Bytes. */
    static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder("<");
        for (byte each : bytes) {
            hex.append(Character.forDigit(each >> 4 & 0xf, 16)).append(Character.forDigit(each & 0xf, 16));
        }
        return hex.append('>').toString();
    }

    /** A number with up to three decimals. */
    static String number(double value) {
        long thousandths = Math.round(value * DECIMALS);
        String whole = (thousandths < 0 ? "-" : "") + Math.abs(thousandths) / DECIMALS;
        int rest = (int) (Math.abs(thousandths) % DECIMALS);
        return rest == 0
                ? whole
                : whole + "." + String.valueOf(DECIMALS + rest).substring(1).replaceFirst("0+$", "");
    }
}
