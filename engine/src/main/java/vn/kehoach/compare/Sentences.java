package vn.kehoach.compare;

import java.util.List;
import vn.kehoach.compose.Labels;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.words.Redline;

/** Changes as sentences. */
final class Sentences {
    private static final List<String> BUNDLE = List.of("messages");
    /** About as many characters of a text are shown on either side of a change. */
    private static final int CONTEXT = 40;

    private static final int EXCERPT = 120;
    private static final String ELLIPSIS = "…";

    private final Messages words;
    private final Messages names;
    private final Labels before;
    private final Labels after;

    Sentences(Lang lang, Compared compared) {
        this.words = Messages.load(lang, Sentences.class, BUNDLE);
        this.names = PlanFile.schemaWords(lang);
        this.before = compared.before().labels();
        this.after = compared.after().labels();
    }

    String text(String key, Object... arguments) {
        return words.text(Message.of(key, arguments));
    }

    /** What happened and where, on one line. */
    String headline(Change change) {
        if (change instanceof Change.Added added) {
            return text("change.added", place(added.at(), after));
        }
        if (change instanceof Change.Removed removed) {
            return text("change.removed", place(removed.at(), before));
        }
        if (change instanceof Change.Moved moved) {
            return text("change.moved", place(moved.from(), before), place(moved.at(), after));
        }
        Change.Changed changed = (Change.Changed) change;
        String place = changed.at().path().isEmpty() ? "" : place(changed.at(), after) + ": ";
        return text("change.changed", place + component(changed));
    }

    /** What a component is called: its title in the schema, and its key. */
    private String component(Change.Changed changed) {
        String title = changed.component() + ".title";
        return names.keys().contains(title)
                ? text("component", names.text(title), changed.key())
                : changed.key().isEmpty() ? text("component.words") : changed.key();
    }

    private String place(Change.Place place, Labels labels) {
        String printed = labels.printed(place.pointer());
        return printed.isEmpty() ? place.path() : text("place", place.path(), printed);
    }

    /** The printed number of a change's place, and of where something stood; empty for none. */
    String printed(Change change) {
        return (change instanceof Change.Removed ? before : after)
                .printed(change.at().pointer());
    }

    String printedBefore(Change.Place place) {
        return before.printed(place.pointer());
    }

    /** The words of a change, on one line: of a changed text what is around each change. */
    String detail(Change change) {
        if (change instanceof Change.Changed changed) {
            String was = changed.before().orElse("");
            String is = changed.after().orElse("");
            return isWord(was) && isWord(is) ? text("value", shown(was), shown(is)) : redline(was, is);
        }
        return change instanceof Change.Added added
                ? excerpt(added.words())
                : change instanceof Change.Removed removed
                        ? excerpt(removed.words())
                        : excerpt(((Change.Moved) change).words());
    }

    /** Numbers, days, ids: nobody reads them letter by letter. */
    private static boolean isWord(String value) {
        return value.length() <= CONTEXT && value.indexOf(' ') < 0;
    }

    private String shown(String value) {
        return value.isEmpty() ? text("nothing") : value;
    }

    private static String excerpt(String text) {
        String line = oneLine(text);
        return line.length() <= EXCERPT ? line : line.substring(0, line.lastIndexOf(' ', EXCERPT) + 1) + ELLIPSIS;
    }

    private static String redline(String before, String after) {
        StringBuilder line = new StringBuilder();
        List<Redline.Piece> pieces = Redline.of(oneLine(before), oneLine(after));
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            switch (pieces.get(i).kind()) {
                case KEPT -> line.append(context(text, i == 0, i == pieces.size() - 1));
                case GONE -> line.append("[-").append(text).append("-]");
                case NEW -> line.append("{+").append(text).append("+}");
            }
        }
        return line.toString();
    }

    private static String context(String kept, boolean first, boolean last) {
        int room = first || last ? CONTEXT : 2 * CONTEXT;
        if (kept.length() <= room + ELLIPSIS.length()) {
            return kept;
        }
        int head = kept.lastIndexOf(' ', CONTEXT);
        int tail = kept.indexOf(' ', kept.length() - CONTEXT);
        String start = first ? "" : kept.substring(0, Math.max(head, 0) + 1);
        String end = last ? "" : kept.substring(tail < 0 ? kept.length() - CONTEXT : tail);
        return start + ELLIPSIS + end;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
