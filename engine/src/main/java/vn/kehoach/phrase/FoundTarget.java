package vn.kehoach.phrase;

import vn.kehoach.plan.Target;

/**
 * A target that words of a sentence tell.
 *
 * @param target its data, without text; {@code of} names the programme's target that it most likely is
 * @param start where its words begin, 0-based, in UTF-16 units of the sentence
 * @param end behind its last word
 * @param words as printed
 * @param certainty of figure, unit and year
 * @param programme how sure it is that it is the programme's target; means nothing without {@code of}
 */
public record FoundTarget(Target target, int start, int end, String words, Certainty certainty, Certainty programme) {}
