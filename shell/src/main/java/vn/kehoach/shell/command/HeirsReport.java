package vn.kehoach.shell.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.citation.CitationText;
import vn.kehoach.heir.Estate;
import vn.kehoach.heir.Heir;
import vn.kehoach.heir.Point;
import vn.kehoach.unit.Unit;

/** What a plan leaves to its heirs, as text and as JSON. */
final class HeirsReport {
    /** Names in one line of text; JSON has them all. */
    private static final int MOST = 6;

    private final Kehoach kehoach;
    private final String file;

    HeirsReport(Kehoach kehoach, String file) {
        this.kehoach = kehoach;
        this.file = file;
    }

    String text(Optional<Estate> estate) {
        if (estate.isEmpty()) {
            return kehoach.say("heirs-none") + "\n";
        }
        Estate left = estate.get();
        StringBuilder text = new StringBuilder();
        text.append(kehoach.say(
                        "heirs-unit",
                        left.unit().fullName(),
                        CitationText.running(left.last()),
                        String.valueOf(left.horizon())))
                .append('\n');
        text.append(kehoach.say(
                        left.sure() ? "heirs-are" : "heirs-among",
                        CitationText.running(left.last().plusDays(1)),
                        String.valueOf(left.heirs().size()),
                        list(left.heirs().stream().map(Unit::fullName).toList())))
                .append('\n');
        left.points().forEach(point -> text.append(line(point)).append('\n'));
        text.append(kehoach.say("heirs-count", left.points().size())).append('\n');
        return text.toString();
    }

    private String line(Point point) {
        String next = point.heirs().isEmpty()
                ? kehoach.say("heirs-unknown")
                : list(point.heirs().stream().map(this::name).toList());
        return point.file() + ":" + point.at() + ": " + kehoach.say("heirs-" + word(point)) + ": " + point.what()
                + " → " + next;
    }

    private String name(Heir heir) {
        String name = heir.name()
                + heir.function().map(function -> " (" + function + ")").orElse("");
        return heir.unverified() ? name + " " + kehoach.say("heirs-unverified") : name;
    }

    private String list(List<String> names) {
        String shown = names.stream().distinct().limit(MOST).collect(Collectors.joining("; "));
        long more = names.stream().distinct().count() - MOST;
        return more > 0 ? shown + " " + kehoach.say("heirs-more", String.valueOf(more)) : shown;
    }

    private static String word(Point point) {
        return point.kind().name().toLowerCase(Locale.ROOT);
    }

    String json(Optional<Estate> estate) {
        JsonFields fields = new JsonFields().with("file", file);
        estate.ifPresent(left -> fields.with("unit", left.unit().fullName())
                .with("code", left.unit().code())
                .with("last", left.last())
                .with("horizon", left.horizon())
                .with("heirsSure", left.sure())
                .with(
                        "heirs",
                        left.heirs().stream()
                                .map(unit -> new JsonFields()
                                        .with("code", unit.code())
                                        .with("fullName", unit.fullName()))
                                .toList()));
        return JsonFields.document(fields.with(
                "points",
                estate.map(Estate::points).orElse(List.of()).stream()
                        .map(HeirsReport::json)
                        .toList()));
    }

    private static JsonFields json(Point point) {
        return new JsonFields()
                .with("kind", word(point))
                .with("file", point.file())
                .with("line", point.at().line())
                .with("column", point.at().column())
                .with("path", point.path())
                .with("what", point.what())
                .with("heirs", point.heirs().stream().map(HeirsReport::json).toList());
    }

    private static JsonFields json(Heir heir) {
        return new JsonFields()
                .with("name", heir.name())
                .with("role", heir.role())
                .with("function", heir.function())
                .with("unverified", heir.unverified());
    }
}
