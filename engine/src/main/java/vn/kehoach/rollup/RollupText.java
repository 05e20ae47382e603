package vn.kehoach.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.unit.Unit;

/** A roll-up for a person at a terminal: tables of counts, then what is to be looked at. */
public final class RollupText {
    /** More names than these make a line that nobody reads; the other formats have all. */
    private static final int NAMES = 12;
    /** Columns of a summary beside its figures; those below have all of it. */
    private static final int SUMMARY = 36;

    private final Rollup rollup;
    private final RollupWords words;
    private final Messages findings;
    private final StringBuilder out = new StringBuilder();

    private RollupText(Rollup rollup, Lang lang, Messages findings) {
        this.rollup = rollup;
        this.words = new RollupWords(lang);
        this.findings = findings;
    }

    /** The text in a language; {@code findings} has the sentences of what is wrong with files that cannot be read. */
    public static String of(Rollup rollup, Lang lang, Messages findings) {
        return new RollupText(rollup, lang, findings).text();
    }

    private String text() {
        Rollup.Above above = rollup.above();
        line(words.say("text.above", above.file()));
        line(words.say("text.document", above.issuer(), above.symbol(), above.title()));
        line(words.say(
                "text.counts",
                CitationText.running(above.day()),
                rollup.units().size(),
                rollup.plans().size(),
                rollup.withoutPlan().size()));
        if (!rollup.unfinished().isEmpty()) {
            line(words.say(
                    "text.unfinished",
                    rollup.unfinished().size(),
                    words.names(rollup.unfinished().stream().map(Child::unit).toList(), NAMES)));
        }
        targets();
        years();
        details();
        plans();
        orphans();
        conflicts();
        if (rollup.isFine()) {
            line("");
            line(words.say("text.fine"));
        }
        return out.toString();
    }

    private void targets() {
        List<Standing> standings = Arrays.stream(Standing.values())
                .filter(standing -> !isRare(standing)
                        || rollup.goals().stream()
                                .anyMatch(goal -> goal.isAskedBelow()
                                        && !goal.replies(standing).isEmpty()))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(
                List.of(words.say("column.target"), words.say("column.summary"), words.say("column.asked")));
        standings.forEach(standing -> header.add(words.standing(standing)));
        header.addAll(List.of(words.say("column.total"), words.say("column.verdict")));
        rows.add(header);
        for (Goal goal : rollup.goals()) {
            List<String> row = new ArrayList<>(List.of(goal.id(), cut(goal.summary()), words.asked(goal.asked())));
            standings.forEach(
                    standing -> row.add(String.valueOf(goal.replies(standing).size())));
            row.add(words.total(goal.total(), goal.asked().isPercent()));
            row.add(words.verdict(goal));
            rows.add(row);
        }
        heading(words.say("text.targets"));
        grid(rows);
    }

    /** What most roll-ups have none of has a column only where there is some. */
    private static boolean isRare(Standing standing) {
        return standing == Standing.UNKNOWN || standing == Standing.NOT_ASKED;
    }

    private static String cut(String text) {
        if (width(text) <= SUMMARY) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, SUMMARY - 1));
        int blank = start.lastIndexOf(' ');
        return (blank > 0 ? start.substring(0, blank) : start) + "…";
    }

    /**
     * Of targets with a figure that units reach one by one, or on the way to which several figures are said: the years with one, and
     * those in which units are added.
     */
    private void years() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("column.target"),
                words.say("column.year"),
                words.say("column.above"),
                words.say("column.below"),
                words.say("column.verdict")));
        for (Goal goal : rollup.goals()) {
            boolean share = goal.total().kind() == Total.Kind.SHARE
                    && !goal.asked().steps().isEmpty();
            if (share || goal.isAskedBelow() && goal.asked().steps().size() > 1) {
                int before = 0;
                for (YearPoint point : goal.path()) {
                    int counted = point.below().in().size();
                    if (point.above().isPresent() || counted != before) {
                        rows.add(year(goal, point));
                    }
                    before = counted;
                }
            }
        }
        if (rows.size() > 1) {
            heading(words.say("text.years"));
            grid(rows);
        }
    }

    private List<String> year(Goal goal, YearPoint point) {
        boolean percent = goal.asked().isPercent();
        return List.of(
                goal.id(),
                String.valueOf(point.year()),
                words.above(point, percent),
                words.total(point.below(), percent),
                words.verdict(point.verdict()));
    }

    private void details() {
        List<String> lines = new ArrayList<>();
        for (Goal goal : rollup.goals()) {
            List<String> details = details(goal);
            if (!details.isEmpty()) {
                lines.add(goal.id() + "  " + goal.summary());
                lines.addAll(details);
            }
        }
        if (!lines.isEmpty()) {
            heading(words.say("text.details"));
            lines.forEach(this::line);
        }
    }

    private List<String> details(Goal goal) {
        Map<String, List<Unit>> groups = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            for (Reply reply : goal.replies(standing)) {
                if (standing.isShort() || standing == Standing.EXCLUDED || standing == Standing.UNKNOWN) {
                    groups.computeIfAbsent(what(goal, reply), fresh -> new ArrayList<>())
                            .add(reply.child().unit());
                }
            }
        }
        List<Unit> leftOut = goal.total().leftOut().stream().map(Child::unit).toList();
        if (goal.isAskedBelow() && !leftOut.isEmpty()) {
            groups.put(words.say("column.left-out"), leftOut);
        }
        return groups.entrySet().stream()
                .map(group -> "  "
                        + words.say(
                                "text.detail",
                                group.getKey(),
                                "(" + group.getValue().size() + ")",
                                words.names(group.getValue(), NAMES)))
                .toList();
    }

    /** The standing, with what the plan says or why it leaves the target out. */
    private String what(Goal goal, Reply reply) {
        String standing = words.standing(reply.standing());
        return reply.promise()
                .map(promise -> words.promise(promise, goal.asked().isPercent()))
                .or(reply::reason)
                .map(said -> standing + " [" + said + "]")
                .orElse(standing);
    }

    private void plans() {
        if (!rollup.withoutPlan().isEmpty()) {
            heading(words.say(
                    "text.without-plan",
                    rollup.withoutPlan().size(),
                    rollup.withoutPlan().stream().map(Unit::fullName).collect(Collectors.joining(", "))));
        }
        list(
                "text.unread",
                rollup.unread().stream()
                        .map(file -> words.say("text.stray", file.file(), words.why(file, findings)))
                        .toList());
        list(
                "text.doubled",
                rollup.doubled().stream()
                        .map(unit -> words.say(
                                "text.doubled-one",
                                unit.unit().fullName(),
                                unit.counted(),
                                String.join(", ", unit.others())))
                        .toList());
        list(
                "text.strays",
                rollup.strays().stream()
                        .map(stray -> words.say(
                                "text.stray",
                                stray.file(),
                                words.say("stray." + stray.why().word(), stray.unit())))
                        .toList());
    }

    private void orphans() {
        List<String> lines = new ArrayList<>();
        for (Orphan orphan : rollup.orphans()) {
            lines.add(words.component(orphan.component()));
            if (orphan.above()) {
                lines.add("  " + words.say("orphan.above"));
            }
            if (!orphan.below().isEmpty()) {
                List<Unit> units = orphan.below().stream().map(Child::unit).toList();
                lines.add("  " + words.say("orphan.below", units.size(), words.names(units, NAMES)));
            }
        }
        list("text.orphans", lines, rollup.orphans().size());
    }

    private void conflicts() {
        rollup.conflicts()
                .ifPresent(open -> list(
                        "text.conflicts",
                        open.stream()
                                .map(conflict -> words.say("text.stray", conflict.commune(), conflict.path()))
                                .toList()));
    }

    private void list(String heading, List<String> lines) {
        list(heading, lines, lines.size());
    }

    private void list(String heading, List<String> lines, int count) {
        if (!lines.isEmpty()) {
            heading(words.say(heading, count));
            lines.forEach(line -> line("  " + line));
        }
    }

    private void heading(String text) {
        line("");
        line(text);
    }

    /** Columns as wide as their widest cell, two blanks between them. */
    private void grid(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
            }
            line(line.toString().stripTrailing());
        }
    }

    /** Columns of a terminal: marks that are typed apart from their letter take none. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .count();
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
