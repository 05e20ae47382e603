package vn.kehoach.check.rule.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.legacy.Legacy;
import vn.kehoach.phrase.Words;
import vn.kehoach.words.Syllable;

/**
 * The texts of a plan that are in an encoding from before Unicode.
 *
 * @param encoding which one; of one plan it is the same everywhere
 * @param texts what each text is in Unicode, in the plan's order
 */
record LegacyTexts(Legacy encoding, Map<Prose, String> texts) {
    private static final char FIRST_LETTER = '\u00a1';

    private record Known(Optional<LegacyTexts> found) {}

    /** Those of a plan; absent where there are none. */
    static Optional<LegacyTexts> in(PlanView view) {
        return view.once(Known.class, plan -> new Known(find(plan))).found();
    }

    private static Optional<LegacyTexts> find(PlanView view) {
        List<Prose> doubtful = new ArrayList<>();
        for (Prose prose : view.prose()) {
            if (isDoubtful(prose.text())) {
                doubtful.add(prose);
            }
        }
        if (doubtful.isEmpty()) {
            return Optional.empty();
        }
        String all = doubtful.stream().map(Prose::text).collect(Collectors.joining("\n"));
        return Legacy.byContent(all).map(encoding -> new LegacyTexts(encoding, converted(doubtful, encoding)));
    }

    private static Map<Prose, String> converted(List<Prose> doubtful, Legacy encoding) {
        Map<Prose, String> texts = new LinkedHashMap<>();
        for (Prose prose : doubtful) {
            String unicode = encoding.toUnicode(prose.text()).strip();
            if (syllables(unicode) > syllables(prose.text())) {
                texts.put(prose, unicode);
            }
        }
        return texts;
    }

    /** In how many places a text reads as Vietnamese: one pasted paragraph does not make another encoding of the others. */
    private static long syllables(String text) {
        return Words.of(text).stream()
                .filter(word -> word.isLetters() && Syllable.isWritten(word.printed()))
                .count();
    }

    /** Whether a text has letters that are not ASCII, and none that only Unicode has for Vietnamese. */
    private static boolean isDoubtful(String text) {
        boolean marked = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u00ff' && Character.isLetter(c)) {
                return false;
            }
            marked |= c >= FIRST_LETTER && c <= '\u00ff';
        }
        return marked;
    }
}
