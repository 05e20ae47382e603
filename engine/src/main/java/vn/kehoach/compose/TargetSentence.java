package vn.kehoach.compose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.plan.Target;
import vn.kehoach.programme.Programme;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.unit.Unit;

/** The sentence of a target whose author wrote only its data: {@code Đến năm 2030, trên 80% số trạm y tế …} */
public final class TargetSentence {
    private static final String LESS = "giảm so với năm trước";
    private static final String UNIT = "{unit}";
    private static final Pattern COUNTED = Pattern.compile("%(?<joint> (?:số )?)(?<noun>.+)");

    private final Optional<Programme> programme;
    private final Optional<Unit> unit;

    /**
     * Sentences of the targets of one plan.
     *
     * @param programme that the plan serves
     * @param unit of the plan's issuer
     */
    public TargetSentence(Optional<Programme> programme, Optional<Unit> unit) {
        this.programme = programme;
        this.unit = unit;
    }

    /** The author's sentence, else one made from the data. */
    public String of(Target target) {
        return target.text().orElseGet(() -> made(target));
    }

    /** What a target is about, without figure and year: the author's title, else what the programme says; absent where neither does. */
    Optional<String> subject(Target target) {
        return target.title().or(() -> ofProgramme(target).map(this::summary)).map(Wording::sentence);
    }

    /** The figure that it sets, with its comparator and without its unit; absent where it sets none. */
    static Optional<String> level(Target target) {
        return value(target).map(value -> comparator(target) + Wording.figure(value));
    }

    private String made(Target target) {
        Optional<String> summary = target.title().isPresent()
                ? Optional.empty()
                : ofProgramme(target).map(this::summary);
        return Wording.sentence(summary.map(words -> when(target) + clause(target, words) + steps(target))
                        // An author's title may begin with a name: nothing is put before it.
                        .orElseGet(() -> clause(target, target.title().orElse("")) + whenBehind(target) + steps(target))
                + ".");
    }

    private Optional<ProgrammeTarget> ofProgramme(Target target) {
        return target.of().flatMap(id -> programme.flatMap(all -> all.target(id)));
    }

    private String summary(ProgrammeTarget target) {
        String words = unit.map(Unit::tier)
                .flatMap(target::formAt)
                .flatMap(ProgrammeTarget.Form::summary)
                .orElse(target.summary());
        return words.replace(UNIT, unit.map(Unit::fullName).orElse("địa phương"));
    }

    private static String when(Target target) {
        return target.everyYear()
                ? "hằng năm, "
                : target.by().map(year -> "đến năm " + year + ", ").orElse("");
    }

    private static String whenBehind(Target target) {
        return target.everyYear()
                ? " hằng năm"
                : target.by().map(year -> " đến năm " + year).orElse("");
    }

    private String clause(Target target, String subject) {
        if (target.lessThanBefore()) {
            return subject.endsWith(LESS)
                    ? subject
                    : movement(subject) ? subject + " so với năm trước" : subject + " " + LESS;
        }
        Optional<BigDecimal> value = value(target);
        if (value.isEmpty()) {
            return subject;
        }
        String measure = comparator(target) + figure(value.get(), target);
        if (movement(subject)) {
            return subject + " " + measure;
        }
        Optional<String> share = shareOf(target);
        if (share.isPresent()) {
            return measure + share.get() + subject;
        }
        return subject
                + (target.atMost().isPresent() ? " " : " đạt ")
                + comparator(target)
                + Wording.figure(value.get())
                + unitOf(target).map(TargetSentence::spaced).orElse("");
    }

    /** Whether what the figure tells is how much the subject rises or falls. */
    private static boolean movement(String subject) {
        return subject.endsWith(" tăng") || subject.endsWith(" giảm");
    }

    /**
     * What joins a share and the things of which it is one: a space, and {@code số} where the programme's unit has it. Absent where
     * the summary does not begin with what that unit counts, or the share is one of another target's.
     */
    private Optional<String> shareOf(Target target) {
        if (target.title().isPresent() || !target.unit().orElse("").startsWith("%")) {
            return Optional.empty();
        }
        return ofProgramme(target).filter(known -> known.partOf().isEmpty()).flatMap(known -> {
            Matcher counted = COUNTED.matcher(known.unit().orElse(""));
            return counted.matches() && firstWord(summary(known)).equals(firstWord(counted.group("noun")))
                    ? Optional.of(counted.group("joint"))
                    : Optional.empty();
        });
    }

    private static String firstWord(String words) {
        return words.split("[ ,]", 2)[0];
    }

    private static String steps(Target target) {
        return target.milestones().isEmpty()
                ? ""
                : target.milestones().entrySet().stream()
                        .map(step -> "năm " + step.getKey() + ": " + figure(step.getValue(), target))
                        .collect(Collectors.joining("; ", " (", ")"));
    }

    private static Optional<BigDecimal> value(Target target) {
        return Stream.of(target.atLeast(), target.moreThan(), target.exactly(), target.atMost())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String comparator(Target target) {
        if (target.atLeast().isPresent()) {
            return "ít nhất ";
        }
        if (target.moreThan().isPresent()) {
            return "trên ";
        }
        return target.atMost().isPresent() ? "không quá " : "";
    }

    private static Optional<String> unitOf(Target target) {
        return target.unit().filter(words -> !words.isEmpty());
    }

    /** The figure with its unit; of a share, the sentence tells itself of what. */
    private static String figure(BigDecimal value, Target target) {
        return Wording.figure(value)
                + unitOf(target)
                        .map(words -> words.startsWith("%") ? "%" : spaced(words))
                        .orElse("");
    }

    private static String spaced(String unit) {
        return unit.startsWith("%") ? unit : " " + unit;
    }
}
