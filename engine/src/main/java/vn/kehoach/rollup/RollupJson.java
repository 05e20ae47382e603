package vn.kehoach.rollup;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.diagnostic.Json;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.plan.Aim;
import vn.kehoach.unit.Unit;

/** A roll-up for programs. */
public final class RollupJson {
    /** Readers rely on the shape; it rises when a change could break one. */
    private static final int SCHEMA_VERSION = 1;

    private final Messages findings;

    private RollupJson(Messages findings) {
        this.findings = findings;
    }

    /** The JSON; {@code findings} has the sentences of what is wrong with files that cannot be read. */
    public static String of(Rollup rollup, Messages findings) {
        return Json.write(new RollupJson(findings).document(rollup));
    }

    private Map<String, Object> document(Rollup rollup) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", SCHEMA_VERSION);
        Map<String, Object> above = new LinkedHashMap<>();
        above.put("file", rollup.above().file());
        above.put("title", rollup.above().title());
        above.put("issuer", rollup.above().issuer());
        above.put("unit", rollup.above().unit().code());
        above.put("day", rollup.above().day().toString());
        document.put("above", above);
        document.put("fine", rollup.isFine());
        document.put("units", rollup.units().size());
        document.put("unfinished", rollup.unfinished().size());
        document.put("plans", rollup.plans().stream().map(RollupJson::plan).toList());
        document.put(
                "withoutPlan",
                rollup.withoutPlan().stream().map(RollupJson::unit).toList());
        document.put("unread", rollup.unread().stream().map(this::unread).toList());
        document.put(
                "notCounted", rollup.strays().stream().map(RollupJson::stray).toList());
        document.put(
                "doubled", rollup.doubled().stream().map(RollupJson::doubled).toList());
        document.put("targets", rollup.goals().stream().map(RollupJson::goal).toList());
        document.put(
                "withoutLead", rollup.orphans().stream().map(RollupJson::orphan).toList());
        rollup.conflicts()
                .ifPresent(open -> document.put(
                        "conflicts",
                        open.stream()
                                .map(each -> Map.of("unit", each.commune(), "path", each.path()))
                                .toList()));
        return document;
    }

    private static Map<String, Object> unit(Unit unit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("unit", unit.code());
        fields.put("name", unit.fullName());
        return fields;
    }

    private static Map<String, Object> plan(Child plan) {
        Map<String, Object> fields = unit(plan.unit());
        fields.put("file", plan.file());
        fields.put("day", plan.day().toString());
        fields.put("issued", plan.issued());
        fields.put("unfinished", plan.unfinished());
        return fields;
    }

    private Map<String, Object> unread(Unread file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file.file());
        file.first().ifPresent(mistake -> {
            fields.put("line", mistake.span().start().line());
            fields.put("column", mistake.span().start().column());
            fields.put("code", mistake.code());
            fields.put("message", findings.text(mistake.message()));
        });
        file.trouble().ifPresent(trouble -> fields.put("message", trouble));
        return fields;
    }

    private static Map<String, Object> stray(Stray stray) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", stray.file());
        fields.put("unit", stray.unit());
        fields.put("why", stray.why().word());
        return fields;
    }

    private static Map<String, Object> doubled(Doubled doubled) {
        Map<String, Object> fields = unit(doubled.unit());
        fields.put("counted", doubled.counted());
        fields.put("notCounted", doubled.others());
        return fields;
    }

    private static Map<String, Object> goal(Goal goal) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", goal.id());
        fields.put("also", goal.also());
        fields.put("summary", goal.summary());
        Map<String, Object> asked = aim(goal.asked().aim());
        goal.asked().by().ifPresent(year -> asked.put("by", year));
        asked.put("everyYear", goal.asked().everyYear());
        goal.asked().unit().ifPresent(unit -> asked.put("unit", unit));
        fields.put("asked", asked);
        fields.put("total", total(goal.total()));
        fields.put("verdict", goal.verdict().word());
        fields.put("years", goal.path().stream().map(RollupJson::year).toList());
        fields.put("replies", goal.replies().stream().map(RollupJson::reply).toList());
        return fields;
    }

    private static Map<String, Object> aim(Aim aim) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("comparator", aim.how().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        aim.value().ifPresent(value -> fields.put("value", value));
        return fields;
    }

    private static Map<String, Object> total(Total total) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", total.kind().word());
        if (total.kind() != Total.Kind.NONE) {
            fields.put("year", total.year());
            total.value().ifPresent(value -> fields.put("value", plain(value)));
            total.weight()
                    .ifPresent(weight -> fields.put("weight", weight.name().toLowerCase(Locale.ROOT)));
            fields.put("of", total.of());
            fields.put("in", codes(total.in()));
            fields.put("leftOut", codes(total.leftOut()));
            fields.put("unknown", codes(total.unknown()));
        }
        return fields;
    }

    /** Without needless zeros and exponents. */
    private static Number plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static List<String> codes(List<Child> plans) {
        return plans.stream().map(plan -> plan.unit().code()).toList();
    }

    private static Map<String, Object> year(YearPoint point) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("year", point.year());
        point.above().ifPresent(aim -> fields.put("asked", aim(aim)));
        point.since().ifPresent(year -> fields.put("since", year));
        point.below().value().ifPresent(value -> fields.put("value", plain(value)));
        fields.put("counted", point.below().in().size());
        fields.put("of", point.below().of());
        fields.put("verdict", point.verdict().word());
        return fields;
    }

    private static Map<String, Object> reply(Reply reply) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("unit", reply.child().unit().code());
        fields.put("standing", reply.standing().word());
        reply.promise().ifPresent(promise -> {
            promise.aim().ifPresent(aim -> fields.putAll(aim(aim)));
            promise.by().ifPresent(year -> fields.put("by", year));
        });
        reply.reason().ifPresent(reason -> fields.put("reason", reason));
        return fields;
    }

    private static Map<String, Object> orphan(Orphan orphan) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("project", orphan.component().id());
        fields.put("name", orphan.component().name());
        fields.put("above", orphan.above());
        fields.put("below", codes(orphan.below()));
        return fields;
    }
}
