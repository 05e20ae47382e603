package vn.kehoach.anatomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.Position;
import vn.kehoach.source.Span;
import vn.kehoach.words.Differences;

/** A text of a plan file beside the lines of the original that it was made of, word by word. */
final class Alignment {
    private final Seed seed;
    private final List<Token> written;
    private final List<Token> original;
    /** For each written word that of the original, -1 where it has none. */
    private final int[] pairs;

    Alignment(Seed seed, Span value, List<Integer> lines) {
        this.seed = seed;
        this.written = tokens(seed.yaml(), value);
        this.original = lines.stream()
                .flatMap(line ->
                        Token.of(seed.line(line), line, 0, seed.line(line).length()).stream())
                .toList();
        this.pairs = pairs(forms(written), forms(original));
    }

    /** Where in the original that stands of which a finding speaks; whole words. */
    List<Stretch> places(Diagnostic finding) {
        int first = indexBehind(finding.span().start());
        int last = indexBefore(finding.span().end());
        int from = pairBefore(Math.min(first, last));
        int to = pairBehind(Math.max(first, last));
        List<Stretch> places = new ArrayList<>();
        for (int at = Math.max(0, from); at <= Math.min(to, original.size() - 1); at++) {
            Token token = original.get(at);
            Stretch before = places.isEmpty() ? null : places.get(places.size() - 1);
            if (before != null && before.line() == token.line()) {
                places.set(places.size() - 1, new Stretch(token.line(), before.start(), token.end()));
            } else {
                places.add(new Stretch(token.line(), token.start(), token.end()));
            }
        }
        return places;
    }

    /** The first word that is not before a place. */
    private int indexBehind(Position place) {
        int index = 0;
        while (index < written.size() - 1 && position(written.get(index), true).compareTo(place) <= 0) {
            index++;
        }
        return index;
    }

    /** The last word that is not behind a place. */
    private int indexBefore(Position place) {
        int index = written.size() - 1;
        while (index > 0 && position(written.get(index), false).compareTo(place) >= 0) {
            index--;
        }
        return index;
    }

    private Position position(Token token, boolean end) {
        String line = seed.yaml().get(token.line() - 1);
        return new Position(token.line(), line.codePointCount(0, end ? token.end() : token.start()) + 1);
    }

    private int pairBefore(int index) {
        int at = index;
        while (at >= 0 && pairs[at] < 0) {
            at--;
        }
        return at < 0 ? 0 : at == index ? pairs[at] : pairs[at] + 1;
    }

    private int pairBehind(int index) {
        int at = index;
        while (at < pairs.length && pairs[at] < 0) {
            at++;
        }
        return at == pairs.length ? original.size() - 1 : at == index ? pairs[at] : pairs[at] - 1;
    }

    private static List<Token> tokens(List<String> lines, Span span) {
        List<Token> tokens = new ArrayList<>();
        for (int number = span.start().line();
                number <= Math.min(lines.size(), span.end().line());
                number++) {
            String line = lines.get(number - 1);
            int from = number == span.start().line() ? offset(line, span.start()) : 0;
            int to = number == span.end().line() ? offset(line, span.end()) : line.length();
            tokens.addAll(Token.of(line, number, from, to));
        }
        return tokens;
    }

    private static int offset(String line, Position place) {
        return line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
    }

    private static List<String> forms(List<Token> tokens) {
        return tokens.stream().map(Token::form).toList();
    }

    private static int[] pairs(List<String> from, List<String> to) {
        int[] pairs = new int[from.size()];
        Arrays.fill(pairs, -1);
        int left = 0;
        int right = 0;
        for (Differences.Change change : Differences.between(from, to)) {
            while (left < change.from()) {
                pairs[left++] = right++;
            }
            left = change.to();
            right = change.newTo();
        }
        while (left < from.size()) {
            pairs[left++] = right++;
        }
        return pairs;
    }
}
