package vn.kehoach.issue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.diagnostic.Json;

/** Side files as JSON: keys in the order of the records, what is absent left out. */
final class SideJson {
    /** Keys that speak of files and versions. */
    private static final Set<String> AROUND =
            Set.of("schemaVersion", "files", "plan", "template", "office", "tables", "made");

    private final Map<String, Object> fields = new LinkedHashMap<>();

    static String write(SideFile file) {
        return Json.write(of(file).fields);
    }

    static List<String> differing(SideFile one, SideFile other) {
        Map<String, Object> fields = of(one).fields;
        Map<String, Object> others = of(other).fields;
        Set<String> keys = new LinkedHashSet<>(fields.keySet());
        keys.addAll(others.keySet());
        return keys.stream()
                .filter(key -> !AROUND.contains(key) && !Objects.equals(fields.get(key), others.get(key)))
                .toList();
    }

    private static SideJson of(SideFile file) {
        return new SideJson()
                .with("schemaVersion", file.schemaVersion())
                .with("id", file.id())
                .with(
                        "type",
                        new SideJson()
                                .with("code", file.type().code())
                                .with("name", file.type().name()))
                .with("number", file.number())
                .with("symbol", file.symbol())
                .with("date", file.date().toString())
                .with("abstract", file.summary())
                .with("issuer", issuer(file.issuer()))
                .with("urgency", file.urgency())
                .with("secrecy", file.secrecy())
                .with("circulation", file.circulation())
                .with("signer", signer(file.signer()))
                .with("recipients", file.recipients())
                .with("languages", file.languages())
                .with("form", file.form())
                .with("signedAt", file.signedAt())
                .with("files", file.files().stream().map(SideJson::rendered).toList())
                .with("plan", source(file.plan()))
                .with("template", file.template().map(SideJson::source))
                .with("office", file.office().stream().map(SideJson::source).toList())
                .with(
                        "tables",
                        Optional.of(file.tables())
                                .filter(tables -> !tables.isEmpty())
                                .map(tables ->
                                        tables.stream().map(SideJson::source).toList()))
                .with("made", made(file.made()));
    }

    private SideJson with(String key, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> with(key, present));
        } else {
            fields.put(key, plain(value));
        }
        return this;
    }

    private static Object plain(Object value) {
        return value instanceof SideJson object
                ? object.fields
                : value instanceof List<?> list
                        ? list.stream().map(SideJson::plain).toList()
                        : value;
    }

    private static SideJson issuer(SideFile.Issuer issuer) {
        return new SideJson()
                .with("name", issuer.name())
                .with("unitCode", issuer.unitCode())
                .with("unitName", issuer.unitName());
    }

    private static SideJson signer(SideFile.Signer signer) {
        return new SideJson()
                .with("name", signer.name())
                .with("post", signer.post())
                .with("authority", signer.authority());
    }

    private static SideJson rendered(SideFile.Rendered file) {
        return new SideJson()
                .with("name", file.name())
                .with("annex", file.annex())
                .with("format", file.format())
                .with("size", file.size())
                .with("pages", file.pages())
                .with("data", file.data())
                .with("sha256", file.sha256());
    }

    private static SideJson source(SideFile.Source source) {
        return new SideJson().with("path", source.path()).with("sha256", source.sha256());
    }

    private static SideJson made(SideFile.Made made) {
        return new SideJson()
                .with("kehoach", made.kehoach())
                .with("rules", made.rules())
                .with("catalogues", made.catalogues());
    }
}
