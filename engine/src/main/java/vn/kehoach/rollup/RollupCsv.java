package vn.kehoach.rollup;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.csv.CsvWriter;
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
        CsvWriter table = CsvWriter.forSpreadsheets("\r\n");
        Stream.concat(Stream.of(csv.header()), csv.rows()).forEach(table::row);
        return table.text();
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
}
