package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.words.Differences;

/**
 * A change of printed words, made in the text of the plan that they were printed from. Words that did not change keep their
 * markup; a citation whose own words were changed becomes plain words.
 *
 * @param source the new text
 * @param citations keys of the citations that became plain words
 */
record SourceEdit(String source, List<String> citations) {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /**
     * The text with the change.
     *
     * @param source the text as it is
     * @param before what was printed of it
     * @param after what stands there now
     * @return absent where words were changed that the engine adds to the text, or the text cannot be told from what was printed
     */
    static Optional<SourceEdit> of(String source, String before, String after) {
        return Markings.of(source, before)
                .flatMap(markings -> ownWords(markings, before, after).map(own -> new Making(markings).make(own)));
    }

    /** What stands there now, without what the engine adds and with the author's own end mark where the engine has put another. */
    private static Optional<String> ownWords(Markings markings, String before, String after) {
        String added = Prose.withoutEndMark(markings.tail());
        String rest = Prose.withoutContentEnd(after);
        if (!added.isEmpty()) {
            String body = Prose.withoutEndMark(rest);
            if (!body.endsWith(added)) {
                return Optional.empty();
            }
            rest = body.substring(0, body.length() - added.length()) + rest.substring(body.length());
        }
        String own = Prose.tidy(markings.printed());
        String ownEnd = own.substring(Prose.withoutEndMark(own).length());
        String endBefore = before.substring(Prose.withoutEndMark(before).length());
        boolean engines = !endBefore.equals(ownEnd) || Prose.endsContent(after);
        return Optional.of(engines ? Prose.withoutEndMark(rest) + ownEnd : rest);
    }

    /** One text. */
    private static final class Making {
        private final List<Markings.Piece> pieces;
        private final List<String> citations = new ArrayList<>();
        private final List<Token> tokens = new ArrayList<>();
        private final StringBuilder out = new StringBuilder();

        Making(Markings markings) {
            this.pieces = markings.pieces();
            int piece = 0;
            List<Integer> owners = new ArrayList<>();
            for (Markings.Piece each : pieces) {
                for (int i = 0; i < each.printed().length(); i++) {
                    owners.add(piece);
                }
                piece++;
            }
            int at = 0;
            for (String words : Prose.tokens(markings.printed())) {
                int end = at + words.length();
                tokens.add(new Token(words.isBlank() ? " " : words, owners.get(at), owners.get(end - 1)));
                at = end;
            }
            trim();
        }

        /** Blanks at the ends do not print; they stay as they are. */
        private void trim() {
            while (!tokens.isEmpty() && tokens.get(0).words.isBlank()) {
                tokens.remove(0);
            }
            while (!tokens.isEmpty() && tokens.get(tokens.size() - 1).words.isBlank()) {
                tokens.remove(tokens.size() - 1);
            }
        }

        SourceEdit make(String after) {
            List<String> then = tokens.stream().map(Token::words).toList();
            List<String> now = Prose.tokens(Prose.tidy(after));
            int piece = 0;
            for (Differences.Change change : widened(Differences.between(folded(then, now), now))) {
                int from = change.from() < tokens.size() ? tokens.get(change.from()).first : end();
                int to = change.to() > change.from() ? tokens.get(change.to() - 1).last + 1 : from;
                copy(piece, from);
                String words = String.join("", now.subList(change.newFrom(), change.newTo()));
                replace(from, to, asThere(then, change, words));
                piece = Math.max(from, to);
            }
            copy(piece, pieces.size());
            return new SourceEdit(out.toString(), List.copyOf(citations));
        }

        /** Words in capitals on paper only are no change. */
        private static List<String> folded(List<String> then, List<String> now) {
            boolean capitals = isCapitals(String.join("", now));
            return capitals
                    ? then.stream().map(word -> word.toUpperCase(VIETNAMESE)).toList()
                    : then;
        }

        private static boolean isCapitals(String words) {
            return words.equals(words.toUpperCase(VIETNAMESE)) && words.chars().anyMatch(Character::isLetter);
        }

        /** New words take the case of a text that only its style prints in capitals. */
        private static String asThere(List<String> then, Differences.Change change, String words) {
            boolean printed = isCapitals(words) && !isCapitals(String.join("", then));
            if (!printed || words.length() < 2 || then.isEmpty()) {
                return words;
            }
            String lower = words.toLowerCase(VIETNAMESE);
            return change.from() == 0 ? lower.substring(0, 1).toUpperCase(VIETNAMESE) + lower.substring(1) : lower;
        }

        /** Changes that touch words of one citation are one change of the whole citation. */
        private List<Differences.Change> widened(List<Differences.Change> changes) {
            List<Differences.Change> all = new ArrayList<>();
            for (Differences.Change change : changes) {
                int from = change.from();
                int to = change.to();
                int newFrom = change.newFrom();
                int newTo = change.newTo();
                while (cuts(from)) {
                    from--;
                    newFrom--;
                }
                while (cuts(to)) {
                    to++;
                    newTo++;
                }
                Differences.Change last = all.isEmpty() ? null : all.get(all.size() - 1);
                if (last != null && last.to() > from) {
                    all.set(
                            all.size() - 1,
                            new Differences.Change(last.from(), Math.max(to, last.to()), last.newFrom(), newTo));
                } else {
                    all.add(new Differences.Change(from, to, newFrom, newTo));
                }
            }
            return all;
        }

        /** Whether the place before a token lies inside a citation. */
        private boolean cuts(int token) {
            if (token <= 0 || token >= tokens.size()) {
                return false;
            }
            int before = tokens.get(token - 1).last;
            return before == tokens.get(token).first && pieces.get(before).kind() == Markings.Kind.CITATION;
        }

        private int end() {
            return tokens.isEmpty() ? pieces.size() : tokens.get(tokens.size() - 1).last + 1;
        }

        private void copy(int from, int to) {
            for (int i = from; i < to; i++) {
                out.append(pieces.get(i).source());
            }
        }

        private void replace(int from, int to, String words) {
            out.append(Markings.escaped(words));
            StringBuilder stars = new StringBuilder();
            for (int i = from; i < to; i++) {
                Markings.Piece piece = pieces.get(i);
                if (piece.kind() == Markings.Kind.CITATION && Prose.share(piece.printed(), words) > 0.3) {
                    citations.add(piece.source()
                            .substring(2, piece.source().length() - 1)
                            .strip());
                } else if (piece.kind() == Markings.Kind.STARS) {
                    stars.append(piece.source());
                }
            }
            // Stars that open and close inside what is gone go with it.
            boolean whole = stars.length() % 2 == 0 && stars.length() != 2
                    || stars.toString().equals("**") && isPair(from, to);
            out.append(whole ? "" : stars);
        }

        /** Whether two stars are two single ones around words. */
        private boolean isPair(int from, int to) {
            boolean apart = false;
            boolean seen = false;
            for (int i = from; i < to; i++) {
                boolean star = pieces.get(i).kind() == Markings.Kind.STARS;
                seen |= star;
                apart |= seen && !star;
            }
            return apart
                    && pieces.subList(from, to).stream()
                                    .filter(piece -> piece.kind() == Markings.Kind.STARS)
                                    .count()
                            == 2
                    && pieces.get(lastStar(from, to) - 1).kind() != Markings.Kind.STARS;
        }

        private int lastStar(int from, int to) {
            int last = from;
            for (int i = from; i < to; i++) {
                last = pieces.get(i).kind() == Markings.Kind.STARS ? i : last;
            }
            return last;
        }

        private record Token(String words, int first, int last) {}
    }
}
