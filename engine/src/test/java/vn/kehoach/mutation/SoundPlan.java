package vn.kehoach.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.Office;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.shape.Origins;
import vn.kehoach.shape.Read;
import vn.kehoach.source.Position;
import vn.kehoach.source.Span;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;

/** A correct plan: its text, and where in it the parts stand. Changes are made in the text, so that all else stays. */
final class SoundPlan {
    private static final Pattern WORDS = Pattern.compile(".*/(text|opening|intro)|.*/items/\\d+(/title)?");
    /** Somebody else's words, and names that nobody may change: of them other rules speak, or none. */
    private static final Pattern OTHERS_WORDS =
            Pattern.compile("“[^”]*”|\\[@[^\\]]*\\]|(?:mục tiêu\\s+quốc\\s+gia)[^.;:(]*?(?:2030|nông\\s+thôn\\s+mới)");

    private final String name;
    private final String text;
    private final Read<Plan> read;
    private final int[] lineStarts;
    private final List<int[]> othersWords;
    private final Set<String> leaves;

    private SoundPlan(String name, String text) {
        this.name = name;
        this.text = text;
        this.read = PlanFile.read(Office.file(name, text)).value().orElseThrow();
        this.lineStarts = starts(text);
        Set<String> parents = new HashSet<>();
        read.origins().places().keySet().forEach(pointer -> {
            for (int slash = pointer.lastIndexOf('/'); slash >= 0; slash = pointer.lastIndexOf('/', slash - 1)) {
                parents.add(pointer.substring(0, slash));
            }
        });
        this.leaves = new HashSet<>(read.origins().places().keySet());
        this.leaves.removeAll(parents);
        this.othersWords = OTHERS_WORDS
                .matcher(text)
                .results()
                .map(found -> new int[] {found.start(), found.end()})
                .toList();
    }

    /** The example plans. */
    static List<SoundPlan> all() {
        try {
            List<SoundPlan> plans = new ArrayList<>();
            for (Path file : Office.plansByThemselves()) {
                plans.add(new SoundPlan(file.getFileName().toString(), Files.readString(file)));
            }
            return plans;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    Plan plan() {
        return read.value();
    }

    /** The day on which its names are looked up. */
    LocalDate day() {
        return plan().lookupDate().orElseThrow();
    }

    /** The issuer's unit. */
    Unit unit() {
        List<Unit> units = Office.engine().units().find(plan().issuer().unit(), day());
        return units.get(0);
    }

    Tier tier() {
        return unit().tier();
    }

    /** A mutant of one change, to be reported where the change is. */
    Mutant spoil(Fault fault, int from, int to, String instead) {
        return spoil(fault, List.of(new Edit(from, to, instead)), List.of(from));
    }

    /**
     * A mutant.
     *
     * @param edits in the order of the text, none over another
     * @param reported places of this plan at whose lines the fault may be reported too, besides those that are changed
     */
    Mutant spoil(Fault fault, List<Edit> edits, List<Integer> reported) {
        return new Mutant(this, fault.name(), edits, reported);
    }

    /** A change, for people. */
    String told(Edit edit) {
        String before = text.substring(edit.from(), edit.to()).strip();
        return "line " + line(lineStarts, edit.from()) + ": `" + shortened(before) + "` → `"
                + shortened(edit.text().strip()) + "` ";
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= 80 ? line : line.substring(0, 40) + " … " + line.substring(line.length() - 35);
    }

    /** What a pattern finds in running text, line by line; not in quotations, citations and the programme's name. */
    Stream<MatchResult> inWords(Pattern pattern) {
        return inAllWords(pattern)
                .filter(found -> !isOthers(found.start()) && !isOthers(Math.max(found.start(), found.end() - 1)));
    }

    /** The same in quotations and names too. */
    Stream<MatchResult> inAllWords(Pattern pattern) {
        return leaves(WORDS)
                .map(pointer -> read.origins().at(pointer).value())
                .distinct()
                .flatMap(this::lines)
                .flatMap(line -> matches(pattern, line));
    }

    private Stream<MatchResult> matches(Pattern pattern, int[] line) {
        Matcher matcher = pattern.matcher(text).region(line[0], line[1]);
        matcher.useTransparentBounds(true);
        return matcher.results();
    }

    private boolean isOthers(int place) {
        return othersWords.stream().anyMatch(stretch -> stretch[0] <= place && place < stretch[1]);
    }

    /** The lines of a value, without their ends and indents. */
    private Stream<int[]> lines(Span span) {
        int from = offset(span.start());
        int to = offset(span.end());
        List<int[]> lines = new ArrayList<>();
        for (int at = from; at < to; ) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > to ? to : end;
            lines.add(new int[] {at, end});
            at = end + 1;
        }
        return lines.stream();
    }

    /** The parts whose pointers through the full shape match, in the order of the text. */
    Stream<String> pointers(Pattern pattern) {
        return read.origins().places().keySet().stream()
                .filter(pointer -> pattern.matcher(pointer).matches())
                .sorted(Comparator.comparingInt((String pointer) -> from(pointer))
                        .thenComparing(pointer -> pointer));
    }

    /** The same. */
    Stream<String> pointers(String pattern) {
        return pointers(Pattern.compile(pattern));
    }

    /** Those that have no parts, whatever shorthand the author used. */
    Stream<String> leaves(Pattern pattern) {
        return pointers(pattern).filter(leaves::contains);
    }

    /** The same. */
    Stream<String> leaves(String pattern) {
        return leaves(Pattern.compile(pattern));
    }

    /** The value of a part as written, quotes and block marks included. */
    String written(String pointer) {
        return text.substring(from(pointer), to(pointer));
    }

    boolean has(String pointer) {
        return read.origins().places().containsKey(pointer);
    }

    int from(String pointer) {
        return offset(place(pointer).value().start());
    }

    /** Behind the value, without the line ends that may follow it. */
    int to(String pointer) {
        int to = offset(place(pointer).value().end());
        while (to > 0 && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** Where its key begins; the value, for an element of a list. */
    int key(String pointer) {
        return place(pointer).key().map(span -> offset(span.start())).orElse(from(pointer));
    }

    private Origins.Place place(String pointer) {
        return read.origins().at(pointer);
    }

    /** Takes away an element of a list, or a key with its value; absent where that cannot be done without further changes. */
    Optional<Edit> without(String pointer) {
        int from = key(pointer);
        int lineStart = lineStarts[line(lineStarts, from) - 1];
        String before = text.substring(lineStart, from);
        if (before.isBlank()
                || before.strip().equals("-") && place(pointer).key().isEmpty()) {
            return Optional.of(lines(lineStart, before.indexOf('-') >= 0 ? before.indexOf('-') : before.length()));
        }
        int to = to(pointer);
        Matcher comma = Pattern.compile(",\\s*").matcher(text).region(to, text.length());
        if (comma.lookingAt()) {
            return Optional.of(new Edit(from, comma.end(), ""));
        }
        int last = from;
        while (Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return text.charAt(last - 1) == ',' ? Optional.of(new Edit(last - 1, to, "")) : Optional.empty();
    }

    /** The lines from one on that are indented more than it. */
    private Edit lines(int start, int indent) {
        int end = start;
        boolean inside = true;
        while (inside) {
            int next = text.indexOf('\n', end);
            end = next < 0 ? text.length() : next + 1;
            String line = text.substring(end, Math.max(end, lineEnd(end)));
            inside = end < text.length() && (line.isBlank() || indentOf(line) > indent);
        }
        return new Edit(start, end, "");
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Where the line of a place begins. */
    int startOfLine(int place) {
        return lineStarts[line(lineStarts, place) - 1];
    }

    private int offset(Position position) {
        int start = lineStarts[Math.min(position.line(), lineStarts.length) - 1];
        return position.line() > lineStarts.length
                ? text.length()
                : text.offsetByCodePoints(start, position.column() - 1);
    }

    private static int[] starts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return starts.stream().mapToInt(each -> each).toArray();
    }

    /** The line of a place, from 1. */
    private static int line(int[] starts, int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found + 1 : -found - 1;
    }

    @Override
    public String toString() {
        return name;
    }
}
