package vn.kehoach.check.rule.file;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Prose;

/** Marks in brackets that were begun and are none: without an end, empty, or with other brackets inside. */
final class Brackets {
    private Brackets() {}

    /**
     * Stretches of a text that begin with a sign and were not understood; what stands behind {@code TODO} is not read.
     *
     * @param sign {@code [#} or {@code [^}
     * @param understood where those begin that were
     */
    static List<Prose.Stretch> open(String text, String sign, Set<Integer> understood) {
        int todo = text.indexOf("TODO");
        Matcher open = Pattern.compile("(?<!\\\\)" + Pattern.quote(sign) + "[^\\]\\[\\s]*\\]?")
                .matcher(text);
        return open.results()
                .filter(found -> !understood.contains(found.start()))
                .filter(found -> todo < 0 || found.start() < todo)
                .map(found -> new Prose.Stretch(found.start(), found.end()))
                .toList();
    }
}
