package vn.kehoach.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.plan.Target;

/** A target's data in short, as its keys are written in a plan: {@code T1b, at-least 50 %, by 2030}. */
final class TargetWords {
    private TargetWords() {}

    static String of(Target target) {
        List<String> parts = new ArrayList<>();
        target.of().ifPresent(parts::add);
        String unit = target.unit().map(word -> " " + word).orElse("");
        target.atLeast().ifPresent(value -> parts.add("at-least " + value.toPlainString() + unit));
        target.moreThan().ifPresent(value -> parts.add("more-than " + value.toPlainString() + unit));
        target.exactly().ifPresent(value -> parts.add("exactly " + value.toPlainString() + unit));
        target.atMost().ifPresent(value -> parts.add("at-most " + value.toPlainString() + unit));
        if (target.lessThanBefore()) {
            parts.add("less-than-before");
        }
        target.done().ifPresent(done -> parts.add("done"));
        target.by().ifPresent(year -> parts.add("by " + year));
        return String.join(", ", parts);
    }
}
