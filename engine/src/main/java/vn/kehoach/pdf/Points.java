package vn.kehoach.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes lists of paragraphs with marks that follow each other: a mark of a kind that stands open goes on with that list, one of another kind
 * begins a list below the point before it.
 */
final class Points {
    private static final Pattern LETTER = Pattern.compile("\\p{Ll}{1,2}\\)");
    private static final Pattern NUMBER = Pattern.compile("(\\d+\\.)*\\d+[.)]?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Structure structure;
    private final Deque<Open> open = new ArrayDeque<>();

    Points(Structure structure) {
        this.structure = structure;
    }

    /**
     * A point.
     *
     * @param label element of its mark
     * @param body element of its text
     */
    record Point(int label, int body) {}

    private record Open(String kind, int list, int body) {}

    /** The next point, by its mark; nothing where the mark is of no list. */
    Optional<Point> next(String mark) {
        String kind = kind(mark);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        boolean goesOn = open.stream().anyMatch(list -> list.kind.equals(kind));
        while (goesOn && !open.element().kind.equals(kind)) {
            open.pop();
        }
        int list = goesOn ? open.pop().list : begin(kind);
        int item = structure.add(Role.LI, list);
        Point point = new Point(structure.add(Role.LBL, item), structure.add(Role.LBODY, item));
        open.push(new Open(kind, list, point.body));
        return Optional.of(point);
    }

    /** Ends all lists: something else follows. */
    void end() {
        open.clear();
    }

    private int begin(String kind) {
        Role role =
                switch (kind.charAt(0)) {
                    case '-' -> Role.DASHED;
                    case '+' -> Role.PLUSSED;
                    case 'a' -> Role.LETTERED;
                    default -> Role.NUMBERED;
                };
        return open.isEmpty() ? structure.add(role) : structure.add(role, open.element().body);
    }

    /** The mark with its letters or numbers made the first: {@code a)}, {@code 1.1.}; empty where it is no such mark. */
    private static String kind(String mark) {
        if (mark.isEmpty() || mark.equals("-") || mark.equals("+")) {
            return mark;
        }
        if (LETTER.matcher(mark).matches()) {
            return "a)";
        }
        return NUMBER.matcher(mark).matches() ? DIGITS.matcher(mark).replaceAll("1") : "";
    }
}
