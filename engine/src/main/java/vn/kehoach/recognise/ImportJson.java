package vn.kehoach.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.diagnostic.Json;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.manuscript.Kind;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;

/** The report of an import for programs. The shape is a contract: a change that could break a reader raises its version. */
public final class ImportJson {
    /** The version of the shape. */
    public static final int SCHEMA_VERSION = 1;

    private final Messages matters;

    /** A report in a language. */
    public ImportJson(Lang lang) {
        this.matters = Matter.messages(lang);
    }

    /** Everything that {@link ImportText} tells, and nothing cut short. */
    public String print(String file, Kind kind, Draft draft) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("schemaVersion", SCHEMA_VERSION);
        report.put("file", file);
        report.put("kind", kind.name().toLowerCase(Locale.ROOT));
        report.put("recognised", tally(draft.tally()));
        report.put("conservation", conservation(draft.conservation(), kind));
        report.put(
                "remarks",
                draft.remarks().stream()
                        .map(remark -> remark(remark, kind, draft))
                        .toList());
        return Json.write(report);
    }

    private static Map<String, Object> tally(Tally tally) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("paragraphs", tally.paragraphs());
        counts.put("sections", tally.sections());
        counts.put("items", tally.items());
        counts.put("targets", tally.targets());
        counts.put("agencies", tally.agencies());
        counts.put("projects", tally.projects());
        counts.put("citations", tally.citations());
        counts.put("recipients", tally.recipients());
        return counts;
    }

    private static Map<String, Object> conservation(Conservation conservation, Kind kind) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("words", conservation.words());
        kept.put("kept", conservation.kept());
        kept.put("percent", Math.floor(conservation.percent() * 100) / 100);
        List<Map<String, Object>> differences = conservation.differences().stream()
                .map(difference -> {
                    Map<String, Object> each = new LinkedHashMap<>(place(difference.place(), kind));
                    each.put("lost", difference.lost());
                    each.put("added", difference.added());
                    return each;
                })
                .toList();
        kept.put("differences", differences);
        return kept;
    }

    private Map<String, Object> remark(Remark remark, Kind kind, Draft draft) {
        Map<String, Object> each = new LinkedHashMap<>();
        each.put("matter", remark.matter().word());
        each.putAll(place(remark.place(), kind));
        draft.doubts().entrySet().stream()
                .filter(entry -> entry.getValue().contains(remark))
                .findFirst()
                .ifPresent(entry -> each.put("path", entry.getKey()));
        each.put("attention", remark.matter().asksForAttention());
        each.put("message", matters.text(remark.sentence()));
        each.put("details", remark.details());
        return each;
    }

    private static Map<String, Object> place(Place place, Kind kind) {
        Map<String, Object> where = new LinkedHashMap<>();
        if (place.page() > 0) {
            where.put("page", place.page());
        }
        where.put(kind == Kind.TEXT || kind == Kind.PDF ? "line" : "paragraph", place.number());
        return where;
    }
}
