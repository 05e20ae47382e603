package vn.kehoach.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Punctuation that is doubled, misplaced or left open. */
final class Marks {
    private Marks() {}

    static List<Fault> all() {
        return List.of(
                new WordFault("a comma typed twice", "(?<=\\p{L}),(?= \\p{L})", found -> ",,"),
                new WordFault("a full stop before the semicolon", "(?<=\\p{L});(?=\\s)", found -> ".;"),
                new WordFault("a space before a comma", "(?<=\\p{L}),(?= \\p{L})", found -> " ,"),
                new WordFault("no space behind a comma", "(?<=\\p{Ll}\\p{L}), (?=\\p{Ll}{2})", found -> ","),
                new WordFault("a space inside a bracket", "\\((?=\\p{L})", found -> "( "),
                new WordFault("no space before a bracket", "(?<=\\p{L}) \\((?=\\p{L})", found -> "("),
                new WordFault("a paragraph ends with a comma", "(?<=\\p{Ll})\\.(?=\\n)", found -> ","),
                new LeftOpen("a quotation left open", "“", "”"),
                new LeftOpen("a bracket left open", "(", ")"));
    }

    /** The closing mark of a pair is forgotten; it is reported where the pair opens. */
    record LeftOpen(String name, String open, String close) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            List<Mutant> mutants = new ArrayList<>();
            Pattern marks = Pattern.compile(Pattern.quote(open) + "|" + Pattern.quote(close));
            MatchResult last = null;
            for (MatchResult mark : plan.inAllWords(marks).toList()) {
                if (mark.group().equals(close) && last != null && last.group().equals(open)) {
                    mutants.add(plan.spoil(
                            this,
                            List.of(new Edit(mark.start(), mark.end(), "")),
                            List.of(last.start(), mark.start())));
                }
                last = mark;
            }
            return mutants.stream();
        }
    }
}
