package vn.kehoach.rollup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.plan.Aim;
import vn.kehoach.unit.Unit;

/** A roll-up as comma-separated values (RFC 4180): a row for each target and plan below, and one for each unit without a plan. */
public final class RollupCsv {
    private final Rollup rollup;
    private final RollupWords words;

    private RollupCsv(Rollup rollup, Lang lang) {
        this.rollup = rollup;
        this.words = new RollupWords(lang);
    }

    /** The rows with their header, in a language; figures have a decimal point in both. */
    public static String of(Rollup rollup, Lang lang) {
        RollupCsv csv = new RollupCsv(rollup, lang);
        return Stream.concat(Stream.of(csv.header()), csv.rows())
                .map(row -> row.stream().map(RollupCsv::quoted).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private List<String> header() {
        return Stream.of(
                        "target",
                        "summary",
                        "asked",
                        "code",
                        "unit",
                        "file",
                        "standing",
                        "value",
                        "by",
                        "reason",
                        "unfinished")
                .map(name -> words.say("column." + name))
                .toList();
    }

    private Stream<List<String>> rows() {
        return Stream.concat(
                rollup.goals().stream().flatMap(goal -> goal.replies().stream().map(reply -> row(goal, reply))),
                rollup.withoutPlan().stream().map(this::row));
    }

    private List<String> row(Goal goal, Reply reply) {
        return List.of(
                goal.id(),
                goal.summary(),
                words.asked(goal.asked()),
                reply.child().unit().code(),
                reply.child().unit().fullName(),
                reply.child().file(),
                words.standing(reply.standing()),
                reply.promise()
                        .flatMap(Promise::aim)
                        .flatMap(Aim::value)
                        .map(value -> value.toPlainString())
                        .orElse(""),
                reply.promise().flatMap(Promise::by).map(String::valueOf).orElse(""),
                reply.reason().orElse(""),
                reply.child().unfinished() ? words.say("unfinished") : "");
    }

    private List<String> row(Unit unit) {
        return List.of("", "", "", unit.code(), unit.fullName(), "", words.say("standing.no-plan"), "", "", "", "");
    }

    /** A cell that a spreadsheet would take for a formula is kept from it by a blank. */
    private static String quoted(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? " " + text : text;
        boolean plain =
                safe.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
