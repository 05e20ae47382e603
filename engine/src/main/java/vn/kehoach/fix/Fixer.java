package vn.kehoach.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.kehoach.check.Checked;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.source.Position;
import vn.kehoach.source.Span;

/**
 * Corrects the findings of one file, in rounds: of corrections that lie over each other the first is made, and the file is looked at again.
 * Each is proved: the new text, read as YAML, is the old one but for what the correction changes in the value that it lies in. So
 * comments, order and quoting stay, and corrected twice is corrected once.
 */
public final class Fixer {
    /** A correction that leads to others does so once or twice; rules that undo each other would go on for ever. */
    private static final int MOST_ROUNDS = 25;

    private final String file;
    private final Function<String, Checked> check;
    private final Set<Fix.Kind> kinds;
    private final List<Diagnostic> made = new ArrayList<>();
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private final Set<String> stubborn = new HashSet<>();
    private final Set<String> refused = new HashSet<>();

    private Fixer(String file, Function<String, Checked> check, Set<Fix.Kind> kinds) {
        this.file = file;
        this.check = check;
        this.kinds = kinds;
    }

    /**
     * Corrects a file.
     *
     * @param file its name
     * @param text its text
     * @param check what is found in a text of this file
     * @param kinds which corrections to make
     */
    public static Fixed fix(String file, String text, Function<String, Checked> check, Set<Fix.Kind> kinds) {
        return new Fixer(file, check, kinds).fix(text);
    }

    private Fixed fix(String before) {
        String text = before;
        Checked checked = check.apply(text);
        seen.put(text, 0);
        int most = MOST_ROUNDS + 2 * checked.findings().size(); // one that is written anew takes a round
        for (int round = 0; round < most; round++) {
            List<Diagnostic> next = next(checked);
            if (next.isEmpty()) {
                break;
            }
            text = step(text, next);
            checked = check.apply(text);
        }
        List<Diagnostic> open = checked.findings().stream()
                .filter(finding -> refused.contains(key(finding)))
                .toList();
        return new Fixed(file, before, text, made, open, checked);
    }

    /** The corrections of a round: those that do not lie over each other; one that has to be written anew comes alone, at last. */
    private List<Diagnostic> next(Checked checked) {
        List<Diagnostic> wanted = checked.findings().stream()
                .filter(finding -> finding.file().equals(file) && !refused.contains(key(finding)))
                .filter(finding -> finding.fix()
                        .filter(fix ->
                                kinds.contains(fix.kind()) && !fix.edits().isEmpty())
                        .isPresent())
                .sorted(Comparator.comparing(Fixer::start))
                .toList();
        List<Diagnostic> next = new ArrayList<>();
        for (Diagnostic finding : wanted) {
            if (!stubborn.contains(key(finding)) && next.stream().noneMatch(other -> collide(other, finding))) {
                next.add(finding);
            }
        }
        return next.isEmpty() ? wanted.stream().limit(1).toList() : next;
    }

    /** One round: the text with what could be corrected. */
    private String step(String text, List<Diagnostic> next) {
        Optional<Proof> proof = Proof.of(file, text);
        if (proof.isEmpty()) {
            next.forEach(finding -> refused.add(key(finding)));
            return text;
        }
        if (stubborn.contains(key(next.get(0)))) {
            return alone(text, proof.get(), next.get(0));
        }
        Optional<String> all = proof.get().edited(edits(next));
        return all.isPresent() ? arrived(all.get(), next) : oneByOne(text, proof.get(), next);
    }

    /** Makes every correction that goes with those before it. */
    private String oneByOne(String text, Proof proof, List<Diagnostic> next) {
        String result = text;
        List<Diagnostic> good = new ArrayList<>();
        for (Diagnostic finding : next) {
            good.add(finding);
            Optional<String> with = proof.edited(edits(good));
            if (with.isPresent()) {
                result = with.get();
            } else {
                good.remove(good.size() - 1);
                stubborn.add(key(finding));
            }
        }
        return good.isEmpty() ? text : arrived(result, good);
    }

    /** What cannot be put into the value as it is written: the value is written anew, if it can be. */
    private String alone(String text, Proof proof, Diagnostic finding) {
        Optional<String> anew = proof.rewritten(edits(List.of(finding)));
        if (anew.isEmpty()) {
            refused.add(key(finding));
            return text;
        }
        return arrived(anew.get(), List.of(finding));
    }

    /** A text that was there before: its corrections undo each other, and all of them are given up. */
    private String arrived(String text, List<Diagnostic> corrected) {
        made.addAll(corrected);
        Integer before = seen.get(text);
        if (before == null) {
            seen.put(text, made.size());
        } else {
            List<Diagnostic> circle = made.subList(before, made.size());
            circle.forEach(finding -> refused.add(key(finding)));
            circle.clear();
        }
        return text;
    }

    private static List<Edit> edits(List<Diagnostic> findings) {
        return findings.stream()
                .flatMap(finding -> finding.fix().orElseThrow().edits().stream())
                .toList();
    }

    private static Position start(Diagnostic finding) {
        return finding.fix().orElseThrow().edits().stream()
                .map(edit -> edit.span().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether two corrections touch the same letters; two that only put in something at one place do, too. */
    private static boolean collide(Diagnostic one, Diagnostic other) {
        return edits(List.of(one)).stream()
                .anyMatch(edit -> edits(List.of(other)).stream().anyMatch(each -> collide(edit.span(), each.span())));
    }

    private static boolean collide(Span one, Span other) {
        boolean apart = one.end().compareTo(other.start()) <= 0 || other.end().compareTo(one.start()) <= 0;
        return !apart || one.start().equals(other.start());
    }

    /** The same finding in another round, wherever it has moved to. */
    private static String key(Diagnostic finding) {
        String texts = finding.fix()
                .map(fix -> fix.edits().stream().map(Edit::text).toList().toString())
                .orElse("");
        return finding.code() + finding.path() + finding.message() + texts;
    }
}
