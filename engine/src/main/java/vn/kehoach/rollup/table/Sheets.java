package vn.kehoach.rollup.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.plan.Aim;
import vn.kehoach.rollup.Child;
import vn.kehoach.rollup.Goal;
import vn.kehoach.rollup.OpenConflict;
import vn.kehoach.rollup.Orphan;
import vn.kehoach.rollup.Reply;
import vn.kehoach.rollup.Rollup;
import vn.kehoach.rollup.RollupWords;
import vn.kehoach.rollup.Standing;
import vn.kehoach.rollup.YearPoint;
import vn.kehoach.unit.Unit;

/** Everything that a roll-up says, in tables. */
public final class Sheets {
    private final Rollup rollup;
    private final RollupWords words;
    private final Messages findings;

    private Sheets(Rollup rollup, Lang lang, Messages findings) {
        this.rollup = rollup;
        this.words = new RollupWords(lang);
        this.findings = findings;
    }

    /** The tables in a language; {@code findings} has the sentences of what is wrong with files that cannot be read. */
    public static List<Sheet> of(Rollup rollup, Lang lang, Messages findings) {
        Sheets sheets = new Sheets(rollup, lang, findings);
        List<Sheet> all = new ArrayList<>(List.of(sheets.targets(), sheets.years(), sheets.units(), sheets.reasons()));
        all.add(sheets.orphans());
        all.add(sheets.plans());
        rollup.conflicts().ifPresent(open -> all.add(sheets.conflicts(open)));
        return List.copyOf(all);
    }

    private Sheet targets() {
        List<String> columns = new ArrayList<>(columns("target", "summary", "asked"));
        for (Standing standing : Standing.values()) {
            columns.add(words.standing(standing));
        }
        columns.addAll(columns("total", "value", "counted", "possible", "left-out", "verdict"));
        return sheet(
                "targets", columns, rollup.goals().stream().map(this::target).toList());
    }

    private List<Cell> target(Goal goal) {
        List<Cell> row = new ArrayList<>(
                List.of(Cell.of(goal.id()), Cell.of(goal.summary()), Cell.of(words.askedWithSteps(goal.asked()))));
        for (Standing standing : Standing.values()) {
            int count = goal.replies(standing).size();
            Cell cell = Cell.of(count);
            row.add(count > 0 && standing.isShort() ? cell.as(Cell.Tone.BAD) : cell);
        }
        boolean below = goal.isAskedBelow();
        row.add(Cell.of(words.total(goal.total(), goal.asked().isPercent())));
        row.add(Cell.of(goal.total().value()));
        row.add(below ? Cell.of(goal.total().in().size()) : Cell.of(""));
        row.add(below ? Cell.of(goal.total().of()) : Cell.of(""));
        row.add(Cell.of(names(goal.total().leftOut())));
        row.add(Cell.of(words.verdict(goal)).as(goal.verdict()));
        return row;
    }

    private Sheet years() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Goal goal : rollup.goals()) {
            for (YearPoint point : goal.path()) {
                rows.add(List.of(
                        Cell.of(goal.id()),
                        Cell.of(goal.summary()),
                        Cell.of(point.year()),
                        Cell.of(words.above(point, goal.asked().isPercent())),
                        Cell.of(point.below().value()),
                        Cell.of(point.below().in().size()),
                        Cell.of(point.below().of()),
                        Cell.of(words.verdict(point.verdict())).as(point.verdict())));
            }
        }
        return sheet(
                "years",
                columns("target", "summary", "year", "above", "below", "counted", "possible", "verdict"),
                rows);
    }

    /** A row a unit, a column a target. */
    private Sheet units() {
        List<String> columns = new ArrayList<>(columns("code", "unit", "file", "unfinished"));
        List<Goal> asked = rollup.goals().stream().filter(Goal::isAskedBelow).toList();
        asked.forEach(goal -> columns.add(goal.id()));
        List<Map<String, Reply>> replies = asked.stream().map(Sheets::byUnit).toList();
        Map<String, Child> plans = new HashMap<>();
        rollup.plans().forEach(plan -> plans.put(plan.unit().code(), plan));
        List<List<Cell>> rows = new ArrayList<>();
        for (Unit unit : rollup.units()) {
            Optional<Child> plan = Optional.ofNullable(plans.get(unit.code()));
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(unit.code()),
                    Cell.of(unit.fullName()),
                    plan.map(found -> Cell.of(found.file())).orElseGet(() -> Cell.of(words.say("standing.no-plan"))
                            .as(Cell.Tone.BAD)),
                    Cell.of(plan.filter(Child::unfinished)
                            .map(found -> words.say("unfinished"))
                            .orElse(""))));
            for (int i = 0; i < asked.size(); i++) {
                Reply reply = replies.get(i).get(unit.code());
                row.add(reply == null ? Cell.of("") : reply(reply, asked.get(i)));
            }
            rows.add(row);
        }
        return sheet("units", columns, rows);
    }

    private static Map<String, Reply> byUnit(Goal goal) {
        return goal.replies().stream()
                .collect(Collectors.toMap(reply -> reply.child().unit().code(), reply -> reply));
    }

    private Cell reply(Reply reply, Goal goal) {
        String standing = words.standing(reply.standing());
        String said = reply.promise()
                .map(promise -> standing + ": "
                        + words.promise(
                                promise,
                                goal.asked().isPercent()
                                        && promise.aim().flatMap(Aim::value).isPresent()))
                .orElse(standing);
        return Cell.of(said).as(reply.standing());
    }

    private Sheet reasons() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Goal goal : rollup.goals()) {
            for (Reply reply : goal.replies(Standing.EXCLUDED)) {
                rows.add(List.of(
                        Cell.of(goal.id()),
                        Cell.of(goal.summary()),
                        Cell.of(reply.child().unit().code()),
                        Cell.of(reply.child().unit().fullName()),
                        Cell.of(reply.reason().orElse(""))));
            }
        }
        return sheet("reasons", columns("target", "summary", "code", "unit", "reason"), rows);
    }

    private Sheet orphans() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Orphan orphan : rollup.orphans()) {
            rows.add(List.of(
                    Cell.of(orphan.component().id()),
                    Cell.of(orphan.component().name()),
                    Cell.of(words.say(orphan.above() ? "orphan.missing" : "orphan.there"))
                            .as(orphan.above() ? Cell.Tone.BAD : Cell.Tone.PLAIN),
                    Cell.of(orphan.below().size()),
                    Cell.of(names(orphan.below()))));
        }
        return sheet("orphans", columns("component", "name", "orphan-above", "orphan-below", "units"), rows);
    }

    private Sheet plans() {
        List<List<Cell>> rows = new ArrayList<>();
        rollup.withoutPlan().forEach(unit -> rows.add(matter("without-plan", unit.code(), unit.fullName(), "", "")));
        rollup.unread().forEach(file -> rows.add(matter("unread", "", "", file.file(), words.why(file, findings))));
        rollup.doubled()
                .forEach(unit -> rows.add(matter(
                        "doubled",
                        unit.unit().code(),
                        unit.unit().fullName(),
                        unit.counted(),
                        String.join(", ", unit.others()))));
        rollup.strays()
                .forEach(stray -> rows.add(matter(
                        "stray",
                        "",
                        "",
                        stray.file(),
                        words.say("stray." + stray.why().word(), stray.unit()))));
        return sheet("plans", columns("matter", "code", "unit", "file", "reason"), rows);
    }

    private List<Cell> matter(String matter, String code, String unit, String file, String reason) {
        return List.of(
                Cell.of(words.say("matter." + matter)), Cell.of(code), Cell.of(unit), Cell.of(file), Cell.of(reason));
    }

    private Sheet conflicts(List<OpenConflict> open) {
        Map<String, String> names = new HashMap<>();
        rollup.units().forEach(unit -> names.put(unit.code(), unit.fullName()));
        return sheet(
                "conflicts",
                columns("code", "unit", "path"),
                open.stream()
                        .map(conflict -> List.of(
                                Cell.of(conflict.commune()),
                                Cell.of(names.getOrDefault(conflict.commune(), "")),
                                Cell.of(conflict.path())))
                        .toList());
    }

    private static String names(List<Child> plans) {
        return plans.stream().map(plan -> plan.unit().fullName()).collect(Collectors.joining(", "));
    }

    private Sheet sheet(String title, List<String> columns, List<List<Cell>> rows) {
        return new Sheet(words.say("sheet." + title), columns, rows);
    }

    private List<String> columns(String... names) {
        return List.of(names).stream().map(name -> words.say("column." + name)).toList();
    }
}
