package vn.kehoach.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.diagnostic.Json;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.words.Redline;

/** A difference for programs. The shape is a contract: a change that could break a reader raises its version. */
public final class DifferenceJson {
    /** The version of the shape. */
    public static final int SCHEMA_VERSION = 1;

    private final Lang lang;

    /** Its messages are in a language. */
    public DifferenceJson(Lang lang) {
        this.lang = lang;
    }

    /** Everything that {@link DifferenceText} tells, and nothing cut short. */
    public String print(Compared compared) {
        Sentences sentences = new Sentences(lang, compared);
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("schemaVersion", SCHEMA_VERSION);
        report.put("before", compared.before().file());
        report.put("after", compared.after().file());
        report.put("different", !compared.difference().isNone());
        report.put(
                "changes",
                compared.difference().changes().stream()
                        .map(change -> change(change, sentences))
                        .toList());
        return Json.write(report);
    }

    private static Map<String, Object> change(Change change, Sentences sentences) {
        Map<String, Object> each = new LinkedHashMap<>();
        each.put("kind", change.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        each.putAll(place(change.at(), sentences.printed(change)));
        if (change instanceof Change.Moved moved) {
            each.put("from", place(moved.from(), sentences.printedBefore(moved.from())));
            each.put("words", moved.words());
        } else if (change instanceof Change.Changed changed) {
            each.put("from", place(changed.from(), sentences.printedBefore(changed.from())));
            each.put("key", changed.key());
            changed.before().ifPresent(before -> each.put("before", before));
            changed.after().ifPresent(after -> each.put("after", after));
            each.put("pieces", pieces(changed));
        } else if (change instanceof Change.Added added) {
            each.put("words", added.words());
        } else if (change instanceof Change.Removed removed) {
            each.put("words", removed.words());
        }
        each.put("message", sentences.headline(change));
        return each;
    }

    private static List<Map<String, Object>> pieces(Change.Changed changed) {
        return Redline.of(changed.before().orElse(""), changed.after().orElse("")).stream()
                .map(piece -> Map.<String, Object>of(piece.kind().name().toLowerCase(Locale.ROOT), piece.text()))
                .toList();
    }

    private static Map<String, Object> place(Change.Place place, String printed) {
        Map<String, Object> where = new LinkedHashMap<>();
        where.put("path", place.path());
        where.put("pointer", place.pointer());
        if (!printed.isEmpty()) {
            where.put("printed", printed);
        }
        return where;
    }
}
