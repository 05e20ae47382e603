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
                new ValueFault(
                        "a title that begins with the document's type",
                        "/title",
                        (plan, at) -> Optional.of(spoiled(plan.written(at), words -> type(plan) + " " + small(words)))),
                title("a title that ends with a full stop", words -> words + "."),
                title("a title in capitals", words -> words.toUpperCase(Locale.ROOT)),
                title("a title that begins small", HeadAndFoot::small),
                new NumberTyped("a number typed before a point"),
                new EndMarkTyped("the end mark typed"),
                new ValueFault(
                        "a signer's name in small letters",
                        "/signature/name",
                        (plan, at) -> Optional.of(plan.written(at).toLowerCase(Locale.ROOT))),
                new ValueFault(
                        "a Party signer's post with the body's name", "/signature/title", (plan, at) -> Optional.of(
                                        plan.written(at))
                                .filter(post -> post.endsWith("BÍ THƯ"))
                                .map(post -> post + " TỈNH ỦY")),
                new Swapped("grounds in the wrong order", "/bases/\\d+"),
                new Swapped("who gets a report behind who carries out", "/recipients/list/\\d+"));
    }

    private static Fault title(String name, UnaryOperator<String> instead) {
        return new ValueFault(name, "/title", (plan, at) -> Optional.of(spoiled(plan.written(at), instead)));
    }

    /** The words of a value, changed; block marks stay. */
    private static String spoiled(String written, UnaryOperator<String> instead) {
        var block = BLOCK.matcher(written);
        return block.matches() ? block.group(1) + instead.apply(block.group(2)) : instead.apply(written);
    }

    private static String type(SoundPlan plan) {
        String small = plan.plan().type().vietnamese();
        return small.substring(0, 1).toUpperCase(Locale.ROOT)
                + small.substring(1).toLowerCase(Locale.ROOT);
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
                    .map(at -> plan.from(at)
                            + plan.written(at)
                                    .replaceFirst("(?s)(>-\\s*).*", "$1")
                                    .length())
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
                    .filter(at -> !plan.written(at).startsWith("{")
                            || plan.written(at).endsWith("}"))
                    .toList());
            if (all.size() < 2
                    || where.startsWith("/recipients") && !plan.text().contains("for: để thực hiện")) {
                return Stream.empty();
            }
            String first = all.get(0);
            String last = all.get(all.size() - 1);
            return Stream.of(plan.spoil(
                    this,
                    List.of(
                            new Edit(plan.from(first), plan.to(first), plan.written(last)),
                            new Edit(plan.from(last), plan.to(last), plan.written(first))),
                    all.stream().map(plan::from).toList()));
        }
    }
}
