package vn.kehoach.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.Office;
import vn.kehoach.programme.Programme;
import vn.kehoach.programme.ProgrammeTarget;

/** Targets and projects of the programme: weaker, later, dropped, nobody's. */
final class Targets {
    private static final String TARGET = "/targets/items/\\d+(?:/targets/\\d+)?";
    private static final String FIGURE = "/(?:at-least|more-than|exactly)";

    private Targets() {}

    static List<Fault> all() {
        return List.of(
                new ValueFault("a target made weaker", TARGET + FIGURE, (plan, at) -> ofProgramme(plan, at)
                        .map(of -> new BigDecimal(plan.written(at)))
                        .filter(value -> value.compareTo(BigDecimal.ONE) > 0)
                        .map(value -> value.subtract(BigDecimal.ONE).toPlainString())),
                new ValueFault("a target put off", TARGET + "/by", (plan, at) -> ofProgramme(plan, at)
                        .map(of -> String.valueOf(Integer.parseInt(plan.written(at)) + 2))),
                new ValueFault("a target that the programme has not", TARGET + "/of", (plan, at) -> Optional.of("T77")),
                new ValueFault("a target in another unit", TARGET + "/unit", (plan, at) -> ofProgramme(plan, at)
                        .map(of -> "người")),
                new ValueFault("more than the whole", TARGET + "/exactly", (plan, at) -> Optional.of(plan.written(at))
                        .filter("100"::equals)
                        .map(whole -> "120")),
                new Gone(
                        "a target of the programme left out",
                        TARGET,
                        (plan, at) -> plan.has(at + "/of") && isAsked(plan, plan.written(at + "/of")),
                        (plan, at) -> List.of(plan.key("/targets"))),
                new Gone(
                        "a target without its figure",
                        TARGET + FIGURE,
                        (plan, at) -> true,
                        (plan, at) -> List.of(
                                plan.startOfLine(plan.from(parent(at))),
                                plan.from(parent(at)),
                                plan.has(parent(at) + "/of") ? plan.from(parent(at) + "/of") : plan.from(parent(at)))),
                new ValueFault(
                        "a target's sentence with another figure",
                        TARGET + "/text",
                        (plan, at) -> otherFigure(plan, at)),
                new FallingPath("a path that falls"),
                new TargetSaidTwice("a target said twice, and not alike"),
                new OwnerDropped("a target that nobody serves any more"),
                new ProjectDropped("a project that nobody leads any more"),
                new ValueFault(
                        "a project that the programme has not",
                        ".*/projects/\\d+(?:/id)?",
                        (plan, at) -> Optional.of("DA77")),
                new SecondLead("a project with two leads"));
    }

    private static Optional<String> ofProgramme(SoundPlan plan, String at) {
        return Optional.of(parent(at) + "/of").filter(plan::has).map(plan::written);
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static Programme programme(SoundPlan plan) {
        return Office.engine().programmes().all().stream()
                .filter(each ->
                        plan.plan().programme().filter(each.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Whether the programme asks every plan for it, and it is proved that it does. */
    private static boolean isAsked(SoundPlan plan, String id) {
        return programme(plan).target(id).isPresent();
    }

    private static Optional<String> otherFigure(SoundPlan plan, String at) {
        String text = plan.written(at);
        return text.contains("100%")
                ? Optional.of(text.replaceFirst("100%", "95%"))
                : Optional.of(text.replaceFirst("(?<=rên )([1-9])0%", "$15%"));
    }

    /** Values on the way to a target that go down. */
    record FallingPath(String name) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            return plan.pointers(TARGET + "/(?:at-least|more-than)").flatMap(at -> {
                int from = plan.key(at);
                String written = plan.text().substring(from, plan.to(at));
                boolean inOneLine =
                        plan.text().substring(plan.startOfLine(from), from).contains("{");
                boolean large = new BigDecimal(plan.written(at)).compareTo(BigDecimal.TEN) > 0;
                String indent = " ".repeat(from - plan.startOfLine(from));
                String path = "milestones: {2027: 9, 2028: 8}";
                String both = inOneLine ? written + ", " + path : written + "\n" + indent + path;
                return large
                        ? Stream.of(plan.spoil(
                                this, List.of(new Edit(from, plan.to(at), both)), List.of(from, plan.to(at) + 1)))
                        : Stream.empty();
            });
        }
    }

    /** The same target of the programme once more, with another figure. */
    record TargetSaidTwice(String name) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            return plan.pointers("/targets/items/\\d+")
                    .filter(at -> plan.has(at + "/of"))
                    .flatMap(at -> Stream.of("exactly", "more-than")
                            .filter(comparator -> plan.has(at + "/" + comparator))
                            .map(comparator -> {
                                int line = plan.startOfLine(plan.from(at));
                                String indent = plan.text().substring(line, plan.from(at));
                                int figure = Integer.parseInt(plan.written(at + "/" + comparator)) - 1;
                                String more = indent + "{of: " + plan.written(at + "/of") + ", " + comparator + ": "
                                        + figure + ", unit: \"%\", by: 2030}\n";
                                int own = plan.from(at + "/" + comparator);
                                return plan.spoil(
                                        this, List.of(new Edit(line, line, more)), List.of(line, line + 1, own));
                            }));
        }
    }

    /** Nobody is given a target or its projects any more. */
    record OwnerDropped(String name) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            return plan.pointers(TARGET + "/of").flatMap(at -> {
                Set<String> ids = Stream.of(parent(at), parent(parent(parent(at))))
                        .map(target -> target + "/id")
                        .filter(plan::has)
                        .map(plan::written)
                        .collect(Collectors.toSet());
                Set<String> projects = programme(plan).target(plan.written(at)).map(ProgrammeTarget::projects).stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
                List<Edit> edits = Stream.concat(
                                emptied(plan, ".*/items/\\d+/targets", ids), emptied(plan, ".*/projects", projects))
                        .sorted(Comparator.comparingInt(Edit::from))
                        .toList();
                return edits.isEmpty() ? Stream.empty() : Stream.of(plan.spoil(this, edits, List.of(plan.from(at))));
            });
        }

        /** Lists in one line, without some of their words. */
        private static Stream<Edit> emptied(SoundPlan plan, String lists, Set<String> without) {
            return plan.pointers(lists)
                    .filter(at -> plan.written(at).startsWith("[") && !at.startsWith("/targets"))
                    .flatMap(at -> {
                        List<String> words = List.of(
                                plan.written(at).replaceAll("[\\[\\]]", "").split(",\\s*"));
                        List<String> left = words.stream()
                                .filter(word -> without.stream()
                                        .noneMatch(gone -> word.equals(gone) || word.startsWith(gone + ".")))
                                .toList();
                        return left.equals(words)
                                ? Stream.empty()
                                : Stream.of(new Edit(plan.from(at), plan.to(at), "[" + String.join(", ", left) + "]"));
                    });
        }
    }

    /** A project is taken from everybody who had it. */
    record ProjectDropped(String name) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            Set<String> projects =
                    plan.leaves(".*/projects/\\d+(?:/id)?").map(plan::written).collect(Collectors.toSet());
            int place = plan.has("/assignments")
                    ? plan.key("/assignments")
                    : plan.has("/programme") ? plan.key("/programme") : 0;
            List<Mutant> mutants = new ArrayList<>();
            for (String project : projects.stream().sorted().toList()) {
                List<Edit> edits = OwnerDropped.emptied(plan, ".*/projects", Set.of(project))
                        .toList();
                if (!edits.isEmpty()) {
                    List<Integer> reported = new ArrayList<>(List.of(place));
                    plan.pointers("/programme|.*/projects").map(plan::from).forEach(reported::add);
                    mutants.add(plan.spoil(this, edits, reported));
                }
            }
            return mutants.stream();
        }
    }

    /** A project is given to somebody else too. */
    record SecondLead(String name) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            List<String> lists = plan.pointers(".*/projects")
                    .filter(at -> plan.written(at).startsWith("["))
                    .toList();
            return lists.stream().flatMap(from -> lists.stream()
                    .filter(to -> !to.equals(from) && !lineage(to).equals(lineage(from)))
                    .map(to -> {
                        String project = plan.written(from).replaceAll("[\\[\\]]|,.*", "");
                        String list = plan.written(to).replace("]", ", " + project + "]");
                        return plan.spoil(
                                this,
                                List.of(new Edit(plan.from(to), plan.to(to), list)),
                                List.of(plan.from(to), plan.from(from)));
                    }));
        }

        /** The item of the section: parts of one share are one agency's. */
        private static String lineage(String pointer) {
            return Pattern.compile("^/[^/]+/items/\\d+")
                    .matcher(pointer)
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();
        }
    }
}
