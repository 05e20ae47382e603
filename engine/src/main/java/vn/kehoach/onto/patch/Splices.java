package vn.kehoach.onto.patch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Replacements of stretches of one text, all in offsets of the text as it was. What moves takes with it what is replaced inside. */
final class Splices {
    private static final Comparator<Splice> ORDER = Comparator.comparingInt(Splice::from)
            .thenComparingInt(Splice::to)
            .thenComparing(Comparator.comparingInt((Splice splice) -> (int)
                            splice.owner().chars().filter(each -> each == '/').count())
                    .reversed());

    private final String text;
    private final List<Splice> splices = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();

    Splices(String text) {
        this.text = text;
    }

    /**
     * Puts a text in the place of a stretch.
     *
     * @param owner pointer of the part whose text this is
     */
    void replace(String owner, int from, int to, Supplier<String> with) {
        splices.add(new Splice(owner, from, to, with));
    }

    /** Takes the text of a part out; what is replaced inside goes with it. */
    void cut(String part, int from, int to) {
        splices.add(new Splice(Paths.parent(part), from, to, () -> ""));
        gone.add(part);
    }

    /** What is replaced in a part is done by whoever has replaced what is around it. */
    void lose(String part) {
        gone.add(part);
    }

    /** The whole text with everything replaced. */
    String applied() {
        return applied(0, text.length(), "");
    }

    /** A stretch, with what is replaced in a part. */
    String applied(int from, int to, String part) {
        StringBuilder result = new StringBuilder();
        int at = from;
        for (Splice splice : within(part)) {
            if (splice.from() < at || splice.to() > to) {
                throw new Refused(Why.FORM);
            }
            result.append(text, at, splice.from()).append(splice.with().get());
            at = splice.to();
        }
        return result.append(text, at, to).toString();
    }

    private List<Splice> within(String part) {
        return splices.stream()
                .filter(splice -> Paths.isWithin(splice.owner(), part)
                        && gone.stream()
                                .noneMatch(lost -> lost.length() > part.length()
                                        && Paths.isWithin(lost, part)
                                        && Paths.isWithin(splice.owner(), lost)))
                .sorted(ORDER)
                .toList();
    }

    private record Splice(String owner, int from, int to, Supplier<String> with) {}
}
