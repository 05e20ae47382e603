package vn.kehoach.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.unit.Tier;

/** The file itself and its head: keys, ids, references, comments, what was left to do. */
final class Keys {
    private static final String WORD = "[\\p{L}0-9-]{4,}";

    private Keys() {}

    static List<Fault> all() {
        return List.of(
                new MistypedKey("a key mistyped"),
                new ValueFault(
                        "a value left to do", ".*/title|/signature/name|.*/because", (plan, at) -> Optional.of("TODO")),
                new SameId("an id given twice"),
                new ValueFault(
                        "a target referred to that is not there",
                        "/(?!targets/).*/items/\\d+/targets/\\d+",
                        (plan, at) -> Optional.of(plan.written(at) + "x").filter(id -> id.matches(WORD))),
                new ValueFault(
                        "a basis mistyped",
                        "/(?:bases/\\d+(?:/cite)?|implements/\\d+)",
                        (plan, at) -> Optional.of(
                                plan.written(at).replaceFirst("(?<=[/-])(TW|CP|TTg|UBND|QH15|BCA)$", "XX"))),
                new CiteMistyped("a citation mistyped"),
                new Repeated("a basis named twice", "/bases/\\d+"),
                new ValueFault(
                        "the issuer's unit mistyped",
                        "/issuer/unit",
                        (plan, at) -> Optional.of(plan.written(at).replaceFirst("(\\p{L}) (\\p{Lu})", "$1x $2"))),
                new ValueFault("the issuer mistyped", "/issuer/body", (plan, at) -> Optional.of("comittee-peoples")),
                new ValueFault("the programme mistyped", "/programme", (plan, at) -> Optional.of("ma-tuy-2035")),
                new ValueFault("a day of look-up in another year", "/as-of", (plan, at) -> Optional.of(plan.written(at))
                        .filter(day -> plan.has("/date"))
                        .map(day -> "2029" + day.substring(4))),
                new ValueFault("a period longer than the programme's", "/period", (plan, at) -> Optional.of(
                                plan.written(at).replace("-2030", "-2034"))
                        .filter(period -> plan.has("/programme"))),
                new ValueFault(
                        "a form that the issuer has not",
                        "/form",
                        (plan, at) -> Optional.of(plan.written(at).equals("nd30") ? "dang" : "nd30")),
                new ValueFault(
                        "the authority of a deputy without the head's post",
                        "/signature/authority",
                        (plan, at) -> Optional.of("KT")),
                new ValueFault(
                        "a title before the signer's name",
                        "/signature/name",
                        (plan, at) -> Optional.of("TS. " + plan.written(at))),
                new ValueFault("a reason that is none", "/excluded/\\d+/because", (plan, at) -> Optional.of("\"-\"")),
                new ExcludedAll("a part left out that is there"),
                new Gone(
                        "a fact gone that something depends on",
                        "/facts/(?:border|coast|addicts)",
                        (plan, at) -> plan.has("/programme") && at.endsWith("addicts") == (plan.tier() == Tier.COMMUNE),
                        (plan, at) -> List.of(plan.key("/facts"))),
                new NeedlessComment("a finding set aside that is not there", "# kehoach: bỏ qua target-weaker -- thử"),
                new NeedlessComment("a finding set aside without a reason", "# kehoach: bỏ qua target-weaker"));
    }

    /** Two letters of a key changed places. */
    record MistypedKey(String name) implements Fault {
        private static final Pattern KEY = Pattern.compile(
                "(?m)(?<=^ {0,30}|- |\\{|, )(title|text|items|agency|unit|by|exactly|heading|recipients|signature)(?=: )");

        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            return KEY.matcher(plan.text()).results().map(key -> {
                String word = key.group();
                String typed = word.substring(0, 1) + word.substring(1, 2).repeat(2) + word.substring(2);
                return plan.spoil(this, key.start(), key.end(), typed);
            });
        }
    }

    /** An id is given to a second item of the same list. */
    record SameId(String name) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            Map<String, List<String>> lists = plan.pointers(".*/items/\\d+/id")
                    .collect(Collectors.groupingBy(at -> at.replaceFirst("\\d+/id$", "")));
            List<Mutant> mutants = new ArrayList<>();
            for (List<String> ids : lists.values()) {
                for (int i = 1; i < ids.size(); i++) {
                    String first = ids.get(i - 1);
                    String second = ids.get(i);
                    mutants.add(plan.spoil(
                            this,
                            List.of(new Edit(plan.from(second), plan.to(second), plan.written(first))),
                            List.of(plan.from(second), plan.from(first))));
                }
            }
            return mutants.stream();
        }
    }

    /** A key in running text that no document has. */
    record CiteMistyped(String name) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            return plan.inAllWords(Pattern.compile("\\[@([^\\]|]+)\\]"))
                    .map(cite -> plan.spoil(this, cite.start(1), cite.end(1), cite.group(1) + "X"));
        }
    }

    /** An element of a list once more behind itself. */
    record Repeated(String name, String where) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            return plan.pointers(where)
                    .filter(at -> plan.written(at).matches(WORD + ".*")
                            && !plan.written(at).contains("\n"))
                    .map(at -> {
                        int line = plan.startOfLine(plan.from(at));
                        String indent = plan.text().substring(line, plan.from(at));
                        String more = indent.isBlank() || !indent.strip().equals("-")
                                ? ", " + plan.written(at)
                                : "\n" + indent + plan.written(at);
                        int end = plan.to(at);
                        return plan.spoil(
                                this, List.of(new Edit(end, end, more)), List.of(end, end + 1, plan.from(at)));
                    });
        }
    }

    /** Something that the plan has is said to be left out. */
    record ExcludedAll(String name) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            if (!plan.has("/excluded")) {
                return Stream.empty();
            }
            int at = plan.startOfLine(plan.key("/excluded")) + "excluded:\n".length();
            Stream<String> targets = plan.pointers("/targets/.*/of").map(of -> "target: " + plan.written(of));
            Stream<String> projects = plan.leaves(".*/projects/\\d+(?:/id)?").map(of -> "project: " + plan.written(of));
            return Stream.concat(targets, projects)
                    .map(part -> plan.spoil(
                            this,
                            List.of(new Edit(at, at, "  - " + part + "\n    because: Không thuộc thẩm quyền.\n")),
                            List.of(at)));
        }
    }

    /** A comment above an item that sets nothing aside. */
    record NeedlessComment(String name, String comment) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            return plan.pointers(".*/items/\\d+/text")
                    .map(plan::from)
                    .map(plan::startOfLine)
                    .distinct()
                    .filter(line -> plan.text().substring(line).stripLeading().matches("(?s)(- |text:).*"))
                    .map(line ->
                            plan.spoil(this, List.of(new Edit(line, line, "      " + comment + "\n")), List.of(line)));
        }
    }
}
