package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small closed markup inside a plan's texts: {@code **bold**}, {@code *italic*}, {@code [@citation-key]}, {@code
 * [#part-of-the-plan]}, {@code [^words of a footnote]}, and the word {@code TODO} for what is not known yet. A backslash takes the meaning from {@code *}, {@code [} and
 * {@code ]}. Nothing else is special.
 */
public final class Markup {
    private static final Pattern MARK =
            Pattern.compile("\\\\[*\\[\\]\\\\]|\\*\\*|\\*|\\[(?<sign>[@#^])(?<inside>[^\\]\\[\\n]+)\\]|\\bTODO\\b");

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private boolean bold;
    private boolean italic;

    private Markup() {}

    /** A piece of a text. */
    public sealed interface Piece {}

    /**
     * Words.
     *
     * @param text as printed
     * @param bold between double stars
     * @param italic between single stars
     */
    public record Words(String text, boolean bold, boolean italic) implements Piece {}

    /**
     * A citation.
     *
     * @param key between {@code [@} and {@code ]}
     * @param offset of the opening bracket in the text, in UTF-16 units from 0
     * @param italic between single stars
     */
    public record Cite(String key, int offset, boolean italic) implements Piece {}

    /**
     * The number of another part of the plan.
     *
     * @param name of the part, see {@link PartNames}, between {@code [#} and {@code ]}
     * @param offset of the opening bracket in the text, in UTF-16 units from 0
     * @param italic between single stars
     */
    public record Reference(String name, int offset, boolean italic) implements Piece {}

    /**
     * A footnote.
     *
     * @param text its words with their markup, between {@code [^} and {@code ]}
     * @param offset of the opening bracket in the text, in UTF-16 units from 0
     */
    public record Footnote(String text, int offset) implements Piece {}

    /**
     * Something not known yet.
     *
     * @param text the rest of the text, from {@code TODO} on
     * @param offset of the word in the text, in UTF-16 units from 0
     */
    public record Todo(String text, int offset) implements Piece {}

    /** The pieces of a text, in order. A star without its partner is a star. */
    public static List<Piece> parse(String text) {
        // Most texts have no mark; to look for one with the pattern took half the time of composing.
        boolean plain = !text.isEmpty()
                && text.indexOf('*') < 0
                && text.indexOf('[') < 0
                && text.indexOf('\\') < 0
                && !text.contains("TODO");
        return plain ? List.of(new Words(text, false, false)) : new Markup().pieces(text);
    }

    /** The citations of a text, in order. */
    public static List<Cite> citations(String text) {
        if (!text.contains("[@")) {
            return List.of();
        }
        return parse(text).stream()
                .filter(Cite.class::isInstance)
                .map(Cite.class::cast)
                .toList();
    }

    /** The references of a text to other parts of the plan, in order. */
    public static List<Reference> references(String text) {
        if (!text.contains("[#")) {
            return List.of();
        }
        return parse(text).stream()
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .toList();
    }

    /** The footnotes of a text, in order. */
    public static List<Footnote> footnotes(String text) {
        if (!text.contains("[^")) {
            return List.of();
        }
        return parse(text).stream()
                .filter(Footnote.class::isInstance)
                .map(Footnote.class::cast)
                .toList();
    }

    private Piece bracketed(String sign, String inside, int offset) {
        return switch (sign) {
            case "@" -> new Cite(inside.strip(), offset, italic);
            case "#" -> new Reference(inside.strip(), offset, italic);
            default -> new Footnote(inside.strip(), offset);
        };
    }

    private List<Piece> pieces(String text) {
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            pending.append(text, from, mark.start());
            from = mark.end();
            String found = mark.group();
            if (mark.group("sign") != null) {
                flush();
                pieces.add(bracketed(mark.group("sign"), mark.group("inside"), mark.start()));
            } else if (found.startsWith("\\")) {
                pending.append(found.charAt(1));
            } else if (found.equals("TODO")) {
                flush();
                pieces.add(new Todo(text.substring(mark.start()), mark.start()));
                return List.copyOf(pieces);
            } else if (isOpen(found) || hasPartner(text, from, found)) {
                flush();
                toggle(found);
            } else {
                pending.append(found);
            }
        }
        pending.append(text, from, text.length());
        flush();
        return List.copyOf(pieces);
    }

    private boolean isOpen(String mark) {
        return mark.equals("**") ? bold : italic;
    }

    private static boolean hasPartner(String text, int from, String mark) {
        return text.indexOf(mark, from) >= 0;
    }

    private void toggle(String mark) {
        if (mark.equals("**")) {
            bold = !bold;
        } else {
            italic = !italic;
        }
    }

    private void flush() {
        if (!pending.isEmpty()) {
            pieces.add(new Words(pending.toString(), bold, italic));
            pending.setLength(0);
        }
    }
}
