package vn.kehoach.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the form writes itself, typed by hand; and title, grounds, recipients and signature not as the form wants them. */
final class HeadAndFoot {
    private static final Pattern BLOCK = Pattern.compile("(?s)(>-?\\s*)(.*)");

    private HeadAndFoot() {}

    static List<Fault> all() {
        return List.of(
                title("a title that begins with the document's type", words -> "Kế hoạch " + small(words)),
                title("a title that ends with a full stop", words -> words + "."),
                title("a title in capitals", words -> words.toUpperCase(Locale.ROOT)),
                title("a title that begins small", HeadAndFoot::small),
                new NumberTyped("a number typed before a point"),
                new EndMarkTyped("the end mark typed"),
                new ValueFault("a signer's name in small letters", "/signature/name", (plan, at) -> Optional.of(
                        plan.written(at).toLowerCase(Locale.ROOT))),
                new ValueFault(
                        "a signer's post with the body's name",
                        "/signature/title",
                        (plan, at) -> Optional.of(plan.written(at))
                                .filter("CHỦ TỊCH"::equals)
                                .map(post -> post + " UBND XÃ")),
                new Swapped("grounds in the wrong order", "/bases/\\d+"),
                new Swapped("recipients in the wrong order", "/recipients/list/\\d+"));
    }

    private static Fault title(String name, UnaryOperator<String> instead) {
        return new ValueFault(name, "/title", (plan, at) -> {
            var block = BLOCK.matcher(plan.written(at));
            return Optional.of(
                    block.matches() ? block.group(1) + instead.apply(block.group(2)) : instead.apply(plan.written(at)));
        });
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** A point that begins with its number, which the form prints. */
    record NumberTyped(String name) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            return plan.leaves("/(?:solutions|assignments)/items/\\d+/items/\\d+(?:/text)?")
                    .filter(at -> plan.written(at).startsWith(">-"))
                    .map(at -> plan.from(at) + plan.written(at).replaceFirst("(?s)(>-\\s*).*", "$1").length())
                    .map(start -> plan.spoil(this, start, start, "a) "));
        }
    }

    /** The last words of the plan are followed by the mark that the form prints. */
    record EndMarkTyped(String name) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            List<String> texts =
                    plan.leaves("/organisation/items/\\d+(?:/text)?").toList();
            int end = texts.isEmpty() ? 0 : plan.to(texts.get(texts.size() - 1));
            return texts.isEmpty() || plan.text().charAt(end - 1) != '.'
                    ? Stream.empty()
                    : Stream.of(plan.spoil(this, end - 1, end, "./."));
        }
    }

    /** The first and the last of a list changed places. */
    record Swapped(String name, String where) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            List<String> all = new ArrayList<>(plan.pointers(where)
                    .filter(at -> !plan.written(at).startsWith("{") || plan.written(at).endsWith("}"))
                    .toList());
            if (all.size() < 2) {
                return Stream.empty();
            }
            String first = all.get(0);
            String last = all.get(all.size() - 1);
            return Stream.of(plan.spoil(
                    this,
                    List.of(
                            new Edit(plan.from(first), plan.to(first), plan.written(last)),
                            new Edit(plan.from(last), plan.to(last), plan.written(first))),
                    List.of(plan.from(first), plan.from(last))));
        }
    }
}
