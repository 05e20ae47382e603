package vn.kehoach.compare;

import java.util.List;
import vn.kehoach.diagnostic.Lang;

/** A difference for people. */
public final class DifferenceText {
    private final Lang lang;

    /** Tells it in a language. */
    public DifferenceText(Lang lang) {
        this.lang = lang;
    }

    /**
     * How many changes there are, and each with its place and its words: gone ones as {@code [-…-]}, new ones as {@code {+…+}}; lines
     * ended by {@code \n}.
     */
    public String print(Compared compared) {
        Sentences sentences = new Sentences(lang, compared);
        List<Change> changes = compared.difference().changes();
        StringBuilder text = new StringBuilder();
        String files = sentences.text(
                "files", compared.before().file(), compared.after().file());
        text.append(files).append('\n');
        if (changes.isEmpty()) {
            return text.append(sentences.text("none")).append('\n').toString();
        }
        text.append(sentences.text(
                        "count",
                        changes.size(),
                        count(changes, Change.Added.class),
                        count(changes, Change.Removed.class),
                        count(changes, Change.Moved.class),
                        count(changes, Change.Changed.class)))
                .append('\n');
        for (Change change : changes) {
            text.append('\n').append(sentences.headline(change)).append('\n');
            text.append("  ").append(sentences.detail(change)).append('\n');
        }
        return text.toString();
    }

    /** What one change is about, on one line. */
    public String headline(Compared compared, Change change) {
        return new Sentences(lang, compared).headline(change);
    }

    private static long count(List<Change> changes, Class<? extends Change> kind) {
        return changes.stream().filter(kind::isInstance).count();
    }
}
