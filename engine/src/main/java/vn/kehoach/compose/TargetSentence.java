package vn.kehoach.compose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.plan.Target;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.setting.Setting;

/** The sentence of a target whose author wrote only its data. */
final class TargetSentence {
    private final Setting setting;

    TargetSentence(Setting setting) {
        this.setting = setting;
    }

    /** The author's sentence, else one made from the data. */
    String of(Target target) {
        return target.text().orElseGet(() -> made(target));
    }

    private String made(Target target) {
        Optional<ProgrammeTarget> programmes =
                target.of().flatMap(id -> setting.programme().flatMap(programme -> programme.target(id)));
        StringBuilder sentence = new StringBuilder();
        if (target.everyYear()) {
            sentence.append("Hằng năm: ");
        }
        sentence.append(target.title().or(() -> programmes.map(this::summary)).orElse(""));
        value(target).ifPresent(value -> sentence.append(": ").append(value));
        target.by().ifPresent(year -> sentence.append(" đến hết năm ").append(year));
        if (!target.milestones().isEmpty()) {
            sentence.append(target.milestones().entrySet().stream()
                    .map(step -> "năm " + step.getKey() + ": " + figure(step.getValue(), target))
                    .collect(Collectors.joining("; ", " (", ")")));
        }
        return sentence.append('.').toString();
    }

    private String summary(ProgrammeTarget target) {
        return setting.tier()
                .flatMap(target::formAt)
                .flatMap(ProgrammeTarget.Form::summary)
                .orElse(target.summary());
    }

    private static Optional<String> value(Target target) {
        if (target.lessThanBefore()) {
            return Optional.of("giảm so với năm trước");
        }
        return target.atLeast()
                .map(value -> "ít nhất " + figure(value, target))
                .or(() -> target.moreThan().map(value -> "trên " + figure(value, target)))
                .or(() -> target.exactly().map(value -> "đạt " + figure(value, target)))
                .or(() -> target.atMost().map(value -> "không quá " + figure(value, target)));
    }

    private static String figure(BigDecimal value, Target target) {
        String unit = target.unit().orElse("");
        return Wording.figure(value) + (unit.isEmpty() || unit.startsWith("%") ? unit : " " + unit);
    }
}
