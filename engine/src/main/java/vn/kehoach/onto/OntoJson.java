package vn.kehoach.onto;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.diagnostic.Json;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;

/** The report on an edited document for programs. The shape is a contract: a change that could break a reader raises its version. */
public final class OntoJson {
    /** The version of the shape. */
    public static final int SCHEMA_VERSION = 1;

    private final Messages words;

    /** Reports in a language. */
    public OntoJson(Lang lang) {
        this.words = Sentences.messages(lang).with(Matter.messages(lang));
    }

    /** Everything that {@link OntoText} tells, and nothing cut short. */
    public String print(OntoResult result) {
        Sentences sentences = new Sentences(result.file());
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("schemaVersion", SCHEMA_VERSION);
        report.put("file", result.file());
        report.put("changed", result.isChanged());
        report.put(
                "changes",
                result.changes().stream().map(each -> change(each, sentences)).toList());
        report.put(
                "unplaced",
                result.unplaced().stream()
                        .map(each -> unplaced(each, sentences))
                        .toList());
        report.put(
                "notices",
                result.notices().stream().map(each -> notice(each, sentences)).toList());
        report.put("remarks", result.remarks().stream().map(this::remark).toList());
        return Json.write(report);
    }

    private Map<String, Object> change(Change change, Sentences sentences) {
        Words changed = Words.of(change);
        Map<String, Object> each = new LinkedHashMap<>();
        each.put("kind", word(change.getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_")));
        each.putAll(at(change.at()));
        each.put("before", changed.before());
        each.put("after", changed.after());
        each.put("message", words.text(sentences.of(change)));
        return each;
    }

    private Map<String, Object> unplaced(Unplaced unplaced, Sentences sentences) {
        Map<String, Object> each = new LinkedHashMap<>();
        each.put("reason", word(unplaced.reason().name()));
        each.putAll(at(unplaced.at()));
        unplaced.place().ifPresent(place -> each.put("document", place(place)));
        each.put("before", unplaced.before());
        each.put("after", unplaced.after());
        each.put("message", words.text(sentences.of(unplaced)));
        return each;
    }

    private Map<String, Object> notice(Notice notice, Sentences sentences) {
        Map<String, Object> each = new LinkedHashMap<>();
        each.put("kind", word(notice.kind().name()));
        each.putAll(at(notice.at()));
        each.put("details", notice.details());
        each.put("message", words.text(sentences.of(notice)));
        return each;
    }

    private Map<String, Object> remark(Remark remark) {
        Map<String, Object> each = new LinkedHashMap<>();
        each.put("matter", remark.matter().word());
        each.put("document", place(remark.place()));
        each.put("attention", remark.matter().asksForAttention());
        each.put("details", remark.details());
        each.put("message", words.text(remark.sentence()));
        return each;
    }

    /** Where in the plan: pointer, printed numbers, and the line of the file, from 1. */
    private static Map<String, Object> at(At at) {
        Map<String, Object> where = new LinkedHashMap<>();
        where.put("path", at.pointer());
        where.put("printed", at.printed());
        if (at.dash() > 0) {
            where.put("dash", at.dash());
        }
        where.put("line", at.line());
        return where;
    }

    /** Where in the edited document. */
    private static Map<String, Object> place(Place place) {
        Map<String, Object> where = new LinkedHashMap<>();
        if (place.page() > 0) {
            where.put("page", place.page());
        }
        where.put(place.page() > 0 ? "line" : "paragraph", place.number());
        return where;
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
