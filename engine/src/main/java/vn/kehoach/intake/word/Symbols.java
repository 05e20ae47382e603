package vn.kehoach.intake.word;

import java.util.Locale;
import java.util.Map;

/**
 * Signs of symbol fonts as plain Unicode. Word keeps them in the private area U+F000 to U+F0FF; what they look like, only the font
 * says. Bullets of every shape become {@code •}, dashes {@code -}: the shape says nothing that a plan could keep.
 */
public final class Symbols {
    private static final String BULLET = "•";
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6f, "□"),
            Map.entry(0x71, "□"),
            Map.entry(0x72, "□"),
            Map.entry(0xa8, "□"),
            Map.entry(0xfb, "✗"),
            Map.entry(0xfc, "✓"),
            Map.entry(0xfd, "☒"),
            Map.entry(0xfe, "☑"),
            Map.entry(0xe0, "→"),
            Map.entry(0xf0, "→"),
            Map.entry(0x20, " "));
    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0x20, " "),
            Map.entry(0x2d, "-"),
            Map.entry(0xbe, "-"),
            Map.entry(0xa3, "≤"),
            Map.entry(0xb3, "≥"),
            Map.entry(0xb1, "±"),
            Map.entry(0xb4, "×"),
            Map.entry(0xb8, "÷"),
            Map.entry(0xb9, "≠"),
            Map.entry(0xbb, "≈"),
            Map.entry(0xbc, "…"),
            Map.entry(0xae, "→"),
            Map.entry(0xde, "⇒"),
            Map.entry(0xb0, "°"),
            Map.entry(0xa5, "∞"));

    private Symbols() {}

    /** Whether a font's letters are pictures. */
    public static boolean isSymbolFont(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        return name.equals("symbol") || name.startsWith("wingdings") || name.equals("webdings");
    }

    /**
     * A sign as text; what is not known becomes a bullet.
     *
     * @param code in the font, with or without the private area's F000
     */
    public static String text(String font, int code) {
        int sign = code & 0xff;
        if (!isSymbolFont(font)) {
            return code >= 0xf000 && code <= 0xf0ff ? plain(sign) : Character.toString(code);
        }
        if (font.equalsIgnoreCase("symbol")) {
            String known = SYMBOL.get(sign);
            return known != null ? known : sign > 0x20 && sign < 0x40 ? plain(sign) : BULLET;
        }
        return font.equalsIgnoreCase("wingdings") ? WINGDINGS.getOrDefault(sign, BULLET) : BULLET;
    }

    /** A text in which signs of the private area may stand. */
    public static String inText(String font, String text) {
        boolean symbols = isSymbolFont(font);
        if (!symbols && text.chars().noneMatch(c -> c >= 0xf000 && c <= 0xf0ff)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> {
            boolean sign = c >= 0xf000 && c <= 0xf0ff || symbols && c > ' ' && c <= 0xff;
            plain.append(sign ? text(font, c) : Character.toString(c));
        });
        return plain.toString();
    }

    /** The sign of a bullet: a dash or plus stays itself, pictures become {@code •}. */
    public static String bullet(String font, String sign) {
        String text = inText(font, sign).strip();
        return switch (text) {
            case "–", "—", "−", "‑", "‒", "―", "⁃", "-" -> "-";
            case "o", "§", "·", "●", "○", "▪", "■", "□", "◦", "∙", "➢", "➤", "►", "‣", "♦", "❖" -> BULLET;
            default -> text;
        };
    }

    private static String plain(int sign) {
        return sign >= 0x20 && sign < 0x7f ? Character.toString(sign) : BULLET;
    }
}
