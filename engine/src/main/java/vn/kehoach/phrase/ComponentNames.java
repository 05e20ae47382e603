package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.programme.Component;
import vn.kehoach.programme.Programme;

/** Numbers and titles of a programme's components, for comparison. */
final class ComponentNames {
    /** A title of fewer words is said of other things too. */
    private static final int SHORTEST_TITLE = 5;

    private final List<Component> top;
    private final List<Title> titles = new ArrayList<>();
    private final List<List<String>> kinds;

    ComponentNames(Programme programme) {
        top = programme.components();
        for (Component component : programme.allComponents()) {
            Stream.concat(Stream.of(component.name()), component.aliases().stream())
                    .map(ComponentNames::forms)
                    .forEach(forms -> titles.add(new Title(component.id(), forms)));
        }
        titles.sort(Comparator.comparingInt((Title title) -> -title.forms().size()));
        kinds = programme.allComponents().stream()
                .map(Component::kind)
                .distinct()
                .map(ComponentNames::forms)
                .sorted(Comparator.comparingInt((List<String> kind) -> -kind.size()))
                .toList();
    }

    private record Title(String id, List<String> forms) {}

    /**
     * A title in a text.
     *
     * @param id of the component
     * @param length in words
     */
    record Titled(String id, int length) {}

    /** How many words name a kind of component at a place; 0: none. */
    int kindAt(List<Word> words, int at) {
        return kinds.stream()
                .filter(kind -> Words.startAt(words, at, kind))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    /** Whether a component of a kind has none above it. */
    boolean isTop(String kind) {
        return top.stream().anyMatch(component -> isOf(component, kind));
    }

    /** A component without one above it. */
    Optional<Component> numbered(String kind, String number) {
        return within(top, kind, number);
    }

    /** A part of a component. */
    Optional<Component> numbered(Component above, String kind, String number) {
        return within(above.components(), kind, number);
    }

    /** The only part of any component that bears a number; {@code 7.2} is the second part of the seventh. */
    Optional<Component> part(String kind, String number) {
        int dot = number.indexOf('.');
        if (dot >= 0) {
            return top.stream()
                    .filter(above -> hasNumber(above, number.substring(0, dot)))
                    .flatMap(above -> numbered(above, kind, number.substring(dot + 1)).stream())
                    .findFirst();
        }
        List<Component> parts = top.stream()
                .flatMap(above -> numbered(above, kind, number).stream())
                .toList();
        return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
    }

    /** Every component of a kind and number whose own title stands at a place. */
    Optional<Component> partTitled(String kind, String number, List<Word> words, int at) {
        Set<String> titled = Set.copyOf(titles.stream()
                .filter(title -> Words.startAt(words, at, title.forms()))
                .map(Title::id)
                .toList());
        return top.stream()
                .flatMap(above -> above.components().stream())
                .filter(part -> isOf(part, kind) && hasNumber(part, number) && titled.contains(part.id()))
                .findFirst();
    }

    /** The longest title of a component that stands at a place. */
    int titleLength(String id, List<Word> words, int at) {
        return titles.stream()
                .filter(title -> title.id().equals(id) && Words.startAt(words, at, title.forms()))
                .mapToInt(title -> title.forms().size())
                .findFirst()
                .orElse(0);
    }

    /** The component whose title stands at a place, where it is long enough to mean nothing else. */
    Optional<Titled> titleAt(List<Word> words, int at) {
        return titles.stream()
                .filter(title -> title.forms().size() >= SHORTEST_TITLE && Words.startAt(words, at, title.forms()))
                .map(title -> new Titled(title.id(), title.forms().size()))
                .findFirst();
    }

    /** A component in a text; its words are kept where they are not those by which our own documents name it. */
    Found<ProjectRef> found(String text, List<Word> words, int from, int end, String id, Certainty certainty) {
        int start = words.get(from).start();
        int to = words.get(end - 1).end();
        String printed = text.substring(start, to);
        boolean usual = name(top, id, "").equals(Optional.of(printed));
        ProjectRef ref = new ProjectRef(id, usual ? Optional.empty() : Optional.of(printed));
        return Found.in(text, start, to, ref, certainty);
    }

    /** Kind, number and title, from the small to the large, as {@code compose} prints a component. */
    private static Optional<String> name(List<Component> siblings, String id, String above) {
        for (Component component : siblings) {
            String kind = component.kind();
            String own = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1)
                    + component.number().map(number -> " " + number).orElse("") + " “" + component.name() + "”" + above;
            Optional<String> name =
                    component.id().equals(id) ? Optional.of(own) : name(component.components(), id, " thuộc " + own);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static Optional<Component> within(List<Component> components, String kind, String number) {
        return components.stream()
                .filter(component -> isOf(component, kind) && hasNumber(component, number))
                .findFirst();
    }

    private static boolean isOf(Component component, String kind) {
        return String.join(" ", forms(component.kind())).equals(kind);
    }

    /** {@code 02} is 2. */
    private static boolean hasNumber(Component component, String number) {
        return component
                .number()
                .filter(own -> trimmed(own).equals(trimmed(number)))
                .isPresent();
    }

    private static String trimmed(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    private static List<String> forms(String text) {
        return Words.of(text).stream().map(Word::form).toList();
    }
}
