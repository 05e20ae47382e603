package vn.kehoach.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.plan.Aim;
import vn.kehoach.programme.Component;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.unit.Unit;

/** What is said of a roll-up, in one language. */
public final class RollupWords {
    private final Lang lang;
    private final Messages messages;

    /** In a language. */
    public RollupWords(Lang lang) {
        this.lang = lang;
        this.messages = messages(lang);
    }

    /** The sentences in a language. */
    public static Messages messages(Lang lang) {
        return Messages.load(lang, RollupWords.class, List.of("messages"));
    }

    /** The sentence of a key. */
    public String say(String key, Object... arguments) {
        return messages.text(Message.of(key, arguments));
    }

    /** A number with one digit behind the comma at most, cut and not rounded: 19,96 is not yet 20. */
    public String number(BigDecimal number) {
        BigDecimal cut = number.setScale(1, RoundingMode.FLOOR).stripTrailingZeros();
        String text = cut.toPlainString();
        return lang == Lang.VI ? text.replace('.', ',') : text;
    }

    /** A figure with its sign: {@code 92,3%}. */
    public String figure(BigDecimal number, boolean percent) {
        return number(number) + (percent ? "%" : "");
    }

    /** What is asked: {@code ít nhất 50%}. */
    public String aim(Aim aim, boolean percent) {
        String word = aim.how().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return say(
                "aim." + word, aim.value().map(value -> figure(value, percent)).orElse(""));
    }

    /** What a target asks at its end, and when: {@code ít nhất 50%, đến năm 2030}. */
    public String asked(Asked asked) {
        return dated(aim(asked.aim(), asked.isPercent()), asked.by(), asked.everyYear());
    }

    /** The same with the steps before: {@code …; trước đó: ít nhất 20%, đến năm 2025}. */
    public String askedWithSteps(Asked asked) {
        String steps = asked.steps().entrySet().stream()
                .filter(step -> !asked.by().equals(Optional.of(step.getKey())) && !asked.everyYear())
                .map(step -> dated(aim(step.getValue(), asked.isPercent()), Optional.of(step.getKey()), false))
                .collect(Collectors.joining("; "));
        return steps.isEmpty() ? asked(asked) : say("asked-steps", asked(asked), steps);
    }

    private String dated(String what, Optional<Integer> by, boolean everyYear) {
        if (everyYear) {
            return say("every-year", what);
        }
        return by.map(year -> say("by-year", what, String.valueOf(year))).orElse(what);
    }

    /** What a plan below says: {@code trên 90%, đến năm 2030}. */
    public String promise(Promise promise, boolean percent) {
        String what = promise.aim().map(aim -> aim(aim, percent)).orElseGet(() -> say("no-figure"));
        return dated(what, promise.by(), promise.everyYear());
    }

    /** What the plans below come to, and how many went into it: {@code 92,3% (120/130)}. */
    public String total(Total total, boolean percent) {
        if (total.kind() == Total.Kind.NONE) {
            return say("total.none");
        }
        String figure = total.value().isEmpty() ? say("total.empty") : known(total, percent);
        int unknown = total.unknown().size();
        return unknown == 0 ? figure : say("total.unknown", figure, unknown);
    }

    private String known(Total total, boolean percent) {
        boolean share = percent || total.kind() == Total.Kind.SHARE;
        String weight = total.weight()
                .map(by -> say("weight." + by.name().toLowerCase(Locale.ROOT)))
                .orElse("");
        return say(
                "total." + total.kind().word(),
                bound(total.aim().orElseThrow(), share),
                total.in().size(),
                total.of(),
                weight);
    }

    /** The figure, with the word for one that is only a bound: of answers "more than 90" the mean is more than 90. */
    private String bound(Aim aim, boolean percent) {
        boolean exact = aim.how() == ProgrammeTarget.Comparator.EXACTLY;
        return exact ? figure(aim.value().orElseThrow(), percent) : aim(aim, percent);
    }

    /** How a plan below compares. */
    public String standing(Standing standing) {
        return say("standing." + standing.word());
    }

    /** Whether it suffices. */
    public String verdict(Verdict verdict) {
        return say("verdict." + verdict.word());
    }

    /** Whether a target is reached, and in which years it is not: {@code chưa đủ năm 2026}. */
    public String verdict(Goal goal) {
        String years = goal.path().stream()
                .filter(point -> point.verdict() == Verdict.SHORT)
                .map(point -> String.valueOf(point.year()))
                .collect(Collectors.joining(", "));
        return years.isEmpty() ? verdict(goal.verdict()) : say("verdict.short-in", years);
    }

    /** What a year asks: {@code ít nhất 20% (mốc năm 2025)}; empty where nothing. */
    public String above(YearPoint point, boolean percent) {
        return point.above()
                .map(aim -> point.since()
                        .map(year -> say("since", aim(aim, percent), String.valueOf(year)))
                        .orElseGet(() -> aim(aim, percent)))
                .orElse("");
    }

    /** The text with a capital at its beginning. */
    public static String capital(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** A part of the programme: {@code DA7.3 (Tăng cường …)}. */
    public String component(Component component) {
        return component.id() + " (" + component.name() + ")";
    }

    /** Why a file cannot be read: its first mistake with its place. */
    public String why(Unread file, Messages findings) {
        return file.first()
                .map(mistake -> mistake.span().start() + ": " + findings.text(mistake.message()))
                .or(file::trouble)
                .orElse("");
    }

    /** Names of units, at most so many; how many more there are is told. */
    public String names(List<Unit> units, int most) {
        String names = units.stream().limit(most).map(Unit::fullName).collect(Collectors.joining(", "));
        return units.size() <= most ? names : say("and-more", names, units.size() - most);
    }
}
