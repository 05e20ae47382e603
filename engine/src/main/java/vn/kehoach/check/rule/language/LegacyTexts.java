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

/**
 * The texts of a plan that are in an encoding from before Unicode.
 *
 * @param encoding which one; of one plan it is the same everywhere
 * @param texts what each text is in Unicode, in the plan's order
 */
record LegacyTexts(Legacy encoding, Map<Prose, String> texts) {
    private static final char FIRST_LETTER = '\u00a1';

    /** Those of a plan; absent where there are none. */
    static Optional<LegacyTexts> in(PlanView view) {
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
            if (!unicode.equals(prose.text().strip())) {
                texts.put(prose, unicode);
            }
        }
        return texts;
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
