package vn.kehoach.onto.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kehoach.Office;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceText;
import vn.kehoach.words.Differences;

/** Whatever is edited in the example plans, the file says the plan that is meant, and the lines of other parts stay. */
class PatchPropertiesTest {
    private static final List<String> PLANS = plans();

    private static List<String> plans() {
        try {
            List<String> texts = new ArrayList<>();
            for (Path file : Office.plansByThemselves()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Read<Plan> read(String text) {
        return PlanFile.read(Office.file("plan.yaml", text)).value().orElseThrow();
    }

    @Property(tries = 40)
    @Label("Changed texts are read back as they were meant, and the lines around stay")
    void texts(@ForAll("files") Integer number, @ForAll("changes") List<Choice> changes) {
        String file = file(number);
        Read<Plan> read = read(file);
        List<String> pointers = textsOf(read);
        TreeMap<String, String> values = new TreeMap<>();
        changes.forEach(change -> values.put(pointers.get(change.place % pointers.size()), change.text));
        List<List<Edit>> groups = new ArrayList<>();
        values.forEach((pointer, value) -> groups.add(List.of(new Edit.Put(pointer, value))));

        Patch patch = Patch.of(new SourceText("plan.yaml", file), groups);

        assertThat(patch.refused()).isEmpty();
        Plan after = read(patch.text()).value();
        values.forEach((pointer, value) ->
                assertThat(Parts.text(after, pointer)).as(pointer).contains(value));
        Set<Integer> concerned = new HashSet<>();
        values.keySet().forEach(pointer -> {
            var span = read.origins().at(pointer).value();
            for (int line = span.start().line(); line <= span.end().line(); line++) {
                concerned.add(line);
            }
        });
        Differences.between(file.lines().toList(), patch.text().lines().toList())
                .forEach(change -> {
                    for (int line = change.from() + 1; line <= change.to(); line++) {
                        assertThat(concerned).contains(line);
                    }
                });
    }

    @Property(tries = 40)
    @Label("Points may come, go and move in any number at once")
    void points(@ForAll("files") Integer number, @ForAll("changes") List<Choice> changes) {
        String file = file(number);
        Read<Plan> read = read(file);
        List<String> lists = listsOf(read);
        List<List<Edit>> groups = new ArrayList<>();
        Set<String> touched = new HashSet<>();
        for (Choice change : changes) {
            String list = lists.get(change.place % lists.size());
            int size = Parts.list(read.value(), list).size();
            String element = list + "/" + change.place % size;
            boolean free = touched.stream()
                    .noneMatch(other -> Paths.isWithin(other, element) || Paths.isWithin(element, other));
            if (change.kind == 0 || size < 2 || !free) {
                groups.add(List.of(new Edit.Insert(
                        list,
                        change.place % (size + 1),
                        Items.of(Optional.empty(), Optional.of(change.text), List.of()))));
            } else if (touched.stream()
                                    .filter(other -> Paths.parent(other).equals(list))
                                    .count()
                            + 1
                    < size) {
                touched.add(element);
                groups.add(List.of(
                        change.kind == 1
                                ? new Edit.Remove(element)
                                : new Edit.Move(element, list, change.text.length() % (size + 1))));
            }
        }
        Patch patch = Patch.of(new SourceText("plan.yaml", file), groups);
        assertThat(patch.refused()).as(groups.toString()).isEmpty();
    }

    @Provide
    Arbitrary<Integer> files() {
        return Arbitraries.integers().between(0, 2 * PLANS.size() - 1);
    }

    /** Each file as it is, and with the line ends of Windows. */
    private static String file(int number) {
        String file = PLANS.get(number / 2);
        return number % 2 == 0 ? file : file.replace("\n", "\r\n");
    }

    @Provide
    Arbitrary<List<Choice>> changes() {
        Arbitrary<String> word = Arbitraries.of(
                "xã",
                "Quỳ Hợp",
                "ma túy",
                "100%",
                "-",
                "#",
                ":",
                "“giảm cầu”",
                "'",
                "\"",
                "[@245/KH-UBND]",
                "**",
                "a:",
                "1.",
                "triển khai");
        Arbitrary<String> text = word.list().ofMinSize(1).ofMaxSize(60).map(words -> String.join(" ", words));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 2),
                        text)
                .as(Choice::new)
                .list()
                .ofMaxSize(12);
    }

    private static List<String> textsOf(Read<Plan> read) {
        return parts(read).stream()
                .filter(pointer -> Parts.at(read.value(), pointer)
                        .filter(String.class::isInstance)
                        .isPresent())
                .filter(pointer ->
                        pointer.endsWith("/text") || pointer.endsWith("/title") || pointer.endsWith("/opening"))
                .toList();
    }

    private static List<String> listsOf(Read<Plan> read) {
        return parts(read).stream()
                .filter(pointer -> pointer.endsWith("/items") && !pointer.startsWith("/targets"))
                .filter(pointer -> !Parts.list(read.value(), pointer).isEmpty())
                .toList();
    }

    /** Every pointer that is written, and those of what stands for something in short. */
    private static List<String> parts(Read<Plan> read) {
        return read.origins().places().keySet().stream()
                .flatMap(pointer -> Stream.of(pointer, pointer + "/text", pointer + "/items"))
                .distinct()
                .sorted()
                .toList();
    }

    /** A change. */
    record Choice(int place, int kind, String text) {}
}
