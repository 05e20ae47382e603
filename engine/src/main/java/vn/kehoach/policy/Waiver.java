package vn.kehoach.policy;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.shape.Required;

/**
 * Findings that an office sets aside for a time. For good it would turn the rule off, or say so in the plan.
 *
 * @param rule whose findings
 * @param file in which plans: a path or pattern from the folder of the office's file; a pattern without {@code /} is about names
 *     in every folder; absent: all
 * @param words only of findings at these words, or at a part of them; absent: all
 * @param because why
 * @param until the last day
 */
public record Waiver(
        @Required String rule,
        Optional<String> file,
        Optional<String> words,
        @Required String because,
        @Required LocalDate until) {}
