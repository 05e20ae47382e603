package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.programme.Component;

/** Reads the numbered components of one text, from left to right. */
final class ProjectReader {
    private static final String NUMBER_WORD = Words.of("số").get(0).form();
    private static final List<String> BELONGS = Words.forms("thuộc");
    private static final List<String> OF = Words.forms("của");
    private static final String AND = Words.of("và").get(0).form();

    private static final String[] QUOTES = {"\"", "“", "”"};

    private final String text;
    private final List<Word> words;
    private final ComponentNames names;
    private final List<Found<ProjectRef>> found = new ArrayList<>();
    private Optional<Component> above = Optional.empty();
    /** Where the component above was named that the next part belongs to. */
    private Optional<Integer> pathStart = Optional.empty();

    private Certainty certainty = Certainty.SURE;
    private int at;

    ProjectReader(String text, ComponentNames names) {
        this.text = text;
        this.words = Words.of(text);
        this.names = names;
    }

    List<Found<ProjectRef>> read() {
        while (at < words.size()) {
            if (!readKind()) {
                at++;
            }
        }
        return List.copyOf(found);
    }

    /** A kind and the numbers behind it. */
    private boolean readKind() {
        int start = at;
        int length = names.kindAt(words, at);
        if (length == 0) {
            return false;
        }
        String kind = Words.joined(words.subList(at, at + length));
        at += length;
        if (at < words.size() && words.get(at).is(NUMBER_WORD)) {
            at++;
        }
        if (at >= words.size() || !words.get(at).isNumber()) {
            at = start;
            return false;
        }
        readNumbers(kind, start);
        return true;
    }

    private void readNumbers(String kind, int start) {
        int first = pathStart.orElse(start);
        pathStart = Optional.empty();
        do {
            String number = number();
            Optional<Component> component = component(kind, number);
            if (component.isEmpty()) {
                return;
            }
            if (names.isTop(kind) && isFollowedByPart(component.get())) {
                above = component;
                pathStart = Optional.of(first);
                return;
            }
            if (names.isTop(kind)) {
                above = component;
            }
            int end = at + titleLength(component.get().id());
            add(component.get().id(), first, end);
            at = end;
            first = at + 1;
        } while (skipListed());
    }

    /** {@code 7}, {@code 7.2}, {@code 02}. */
    private String number() {
        StringBuilder number = new StringBuilder(words.get(at).form());
        at++;
        while (at + 1 < words.size()
                && words.get(at).is(".")
                && words.get(at + 1).isNumber()
                && words.get(at).end() == words.get(at + 1).start()) {
            number.append('.').append(words.get(at + 1).form());
            at += 2;
        }
        return number.toString();
    }

    private Optional<Component> component(String kind, String number) {
        certainty = Certainty.SURE;
        if (names.isTop(kind) && number.indexOf('.') < 0) {
            return names.numbered(kind, number);
        }
        return names.partTitled(kind, number, words, titleStart())
                .or(() -> named(kind, number))
                .or(() -> above.flatMap(known -> names.numbered(known, kind, number)))
                .or(() -> onlyPart(kind, number));
    }

    /** A part whose project is not named: no other project may have one of its number. */
    private Optional<Component> onlyPart(String kind, String number) {
        certainty = number.indexOf('.') < 0 ? Certainty.LIKELY : Certainty.SURE;
        return names.part(kind, number);
    }

    /** {@code … thuộc Dự án 7}: the component above is named behind, after the title or in parentheses. */
    private Optional<Component> named(String kind, String number) {
        for (int place = at;
                place < words.size() && !endsHere(place);
                place += Math.max(1, names.kindAt(words, place))) {
            boolean belongs = Words.startAt(words, place, BELONGS) || Words.startAt(words, place, OF);
            int length = belongs ? names.kindAt(words, place + 1) : 0;
            int digits = place + 1 + length;
            if (length > 0 && digits < words.size() && words.get(digits).is(NUMBER_WORD)) {
                digits++;
            }
            if (length > 0 && digits < words.size() && words.get(digits).isNumber()) {
                String kindAbove = Words.joined(words.subList(place + 1, place + 1 + length));
                String numberAbove = words.get(digits).form();
                return names.numbered(kindAbove, numberAbove).flatMap(found -> names.numbered(found, kind, number));
            }
        }
        return Optional.empty();
    }

    private boolean endsHere(int place) {
        int length = names.kindAt(words, place);
        boolean another = length > 0 && names.isTop(Words.joined(words.subList(place, place + length)));
        return words.get(place).is(";") || (another && !isBelongingBefore(place));
    }

    private boolean isBelongingBefore(int place) {
        return Words.startAt(words, place - 1, BELONGS) || Words.startAt(words, place - 1, OF);
    }

    /** {@code Dự án 7 - Tiểu dự án 2}, {@code Dự án 7: Tiểu dự án 2}, {@code Dự án 7 (Tiểu dự án 2)}. */
    private boolean isFollowedByPart(Component component) {
        int place = at;
        while (place < words.size() && words.get(place).isIn("-", "–", ":", ",", "(")) {
            place++;
        }
        int length = place < words.size() ? names.kindAt(words, place) : 0;
        return length > 0
                && !names.isTop(Words.joined(words.subList(place, place + length)))
                && !component.components().isEmpty();
    }

    private int titleStart() {
        int place = at;
        while (place < words.size() && words.get(place).isIn(":", "-", "–", "\"", "“", "”", ",", ".")) {
            place++;
        }
        return place;
    }

    private int titleLength(String id) {
        int start = titleStart();
        int length = names.titleLength(id, words, start);
        int end = start + length;
        boolean quoted = end < words.size()
                && words.get(end).isIn(QUOTES)
                && words.get(start - 1).isIn(QUOTES);
        return length == 0 ? 0 : end + (quoted ? 1 : 0) - at;
    }

    /** {@code 1, 2 và 4}: another number of the same kind. */
    private boolean skipListed() {
        int place = at;
        while (place < words.size() && words.get(place).isIn(",", ";", AND)) {
            place++;
        }
        boolean listed = place > at && place < words.size() && words.get(place).isNumber();
        at = listed ? place : at;
        return listed;
    }

    private void add(String id, int from, int end) {
        boolean isContext = from > 0 && isBelongingBefore(from);
        if (!isContext) {
            found.add(names.found(text, words, Math.min(from, end - 1), end, id, certainty));
        }
    }
}
