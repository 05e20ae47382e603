package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.Markup;

/**
 * A text of a plan beside what was printed of it, piece by piece: which letters of the source became which letters on paper,
 * where markup stands that does not print, and which words a citation became.
 *
 * @param pieces in order; together the whole source
 * @param tail words that the engine printed behind the text: a deadline, a product, the end of the content
 */
record Markings(List<Piece> pieces, String tail) {
    /** What stands behind a text on paper: a deadline and a product, and marks that end it. */
    private static final String TAIL = "((?: \\((?:thời hạn|sản phẩm): .*\\))?[\\s.;,:/]*)";

    private static final char NO_BREAK = '\u00a0';

    /**
     * A stretch of the source.
     *
     * @param source as written
     * @param printed as printed; empty for marks of bold and italics
     * @param kind what it is
     */
    record Piece(String source, String printed, Kind kind) {}

    /** Kinds of pieces. */
    enum Kind {
        /** A letter of the author's. */
        LETTER,
        /** Stars around bold or italic words. */
        STARS,
        /** A citation, or the number of another part. */
        CITATION,
        /** A footnote, whose words stand elsewhere on paper. */
        FOOTNOTE
    }

    /** Characters that mean something in a plan's texts, with a backslash before them. */
    static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace("*", "\\*")
                .replace("[@", "\\[@")
                .replace("[#", "\\[#")
                .replace("[^", "\\[^");
    }

    /** A text beside its printed form; absent where the one cannot be told from the other. */
    static Optional<Markings> of(String source, String printed) {
        List<Piece> pieces = pieces(source);
        StringBuilder pattern = new StringBuilder();
        StringBuilder literal = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.CITATION) {
                pattern.append(quoted(literal.toString())).append("(.+?)");
                literal.setLength(0);
            } else {
                literal.append(piece.printed());
            }
        }
        String last = Prose.withoutEndMark(literal.toString());
        pattern.append(quoted(last)).append(TAIL);
        Matcher found = Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(printed);
        return found.matches()
                ? Optional.of(new Markings(withCitations(pieces, found), found.group(found.groupCount())))
                : Optional.empty();
    }

    /** Blanks print as one space, whatever and however many they are. */
    private static String quoted(String literal) {
        StringBuilder pattern = new StringBuilder();
        for (String token : Prose.tokens(literal)) {
            pattern.append(token.isBlank() ? "\\s*" : "(?iu:" + Pattern.quote(token) + ")");
        }
        return pattern.toString();
    }

    private static List<Piece> withCitations(List<Piece> pieces, Matcher found) {
        List<Piece> all = new ArrayList<>();
        int group = 0;
        for (Piece piece : pieces) {
            all.add(
                    piece.kind() == Kind.CITATION
                            ? new Piece(piece.source(), found.group(++group), Kind.CITATION)
                            : piece);
        }
        return all;
    }

    private static List<Piece> pieces(String source) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Markup.Piece piece : Markup.parse(source)) {
            if (piece instanceof Markup.Footnote footnote) {
                at = stars(source, at, footnote.offset(), pieces);
                int end = source.indexOf(']', at) + 1;
                pieces.add(new Piece(source.substring(at, end), "", Kind.FOOTNOTE));
                at = end;
            } else if (offset(piece) >= 0) {
                at = stars(source, at, offset(piece), pieces);
                int end = source.indexOf(']', at) + 1;
                pieces.add(new Piece(source.substring(at, end), "", Kind.CITATION));
                at = end;
            } else {
                String words = piece instanceof Markup.Words known ? known.text() : ((Markup.Todo) piece).text();
                at = letters(source, at, words, pieces);
            }
        }
        stars(source, at, source.length(), pieces);
        return pieces;
    }

    /** Where what the engine puts in the place of a name begins; -1 for other pieces. */
    private static int offset(Markup.Piece piece) {
        return piece instanceof Markup.Cite cite
                ? cite.offset()
                : piece instanceof Markup.Reference reference ? reference.offset() : -1;
    }

    private static int letters(String source, int from, String words, List<Piece> into) {
        int at = from;
        for (char letter : words.toCharArray()) {
            while (at < source.length() && !starts(source, at, letter)) {
                into.add(new Piece(source.substring(at, at + 1), "", Kind.STARS));
                at++;
            }
            int length = at < source.length() && source.charAt(at) == '\\' && letter != '\\' ? 2 : 1;
            length = source.startsWith("\\\\", at) && letter == '\\' ? 2 : length;
            int end = Math.min(source.length(), at + length);
            String printed = Character.isWhitespace(letter) || letter == NO_BREAK ? " " : String.valueOf(letter);
            into.add(new Piece(source.substring(at, end), printed, Kind.LETTER));
            at = end;
        }
        return at;
    }

    private static boolean starts(String source, int at, char letter) {
        return source.charAt(at) == letter
                || source.charAt(at) == '\\' && at + 1 < source.length() && source.charAt(at + 1) == letter;
    }

    private static int stars(String source, int from, int to, List<Piece> into) {
        for (int at = from; at < to; at++) {
            into.add(new Piece(source.substring(at, at + 1), "", Kind.STARS));
        }
        return to;
    }

    /** All that is printed of the source, without the tail. */
    String printed() {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.printed()));
        return all.toString();
    }
}
