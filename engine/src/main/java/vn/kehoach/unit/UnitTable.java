package vn.kehoach.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.words.Folding;
import vn.kehoach.words.Nearest;

/** The units of Viet Nam by date, from the files of {@code templates/units}. */
public final class UnitTable implements Units {
    private final List<UnitFile> files; // by day
    /** The days on which something begins or ended the day before: between two of them nothing changes. */
    private final TreeSet<LocalDate> turns = new TreeSet<>();

    private final Map<LocalDate, DayTable> tables = new ConcurrentHashMap<>();

    UnitTable(List<UnitFile> files) {
        this.files = List.copyOf(files);
        for (UnitFile file : files) {
            turns.add(file.day());
            file.until().ifPresent(last -> turns.add(last.plusDays(1)));
        }
    }

    /** The tier of a code by its length; empty if no code is so long. */
    static Optional<Tier> tierOf(String code) {
        return switch (code.length()) {
            case 2 -> Optional.of(Tier.PROVINCE);
            case 3 -> Optional.of(Tier.DISTRICT);
            case 5 -> Optional.of(Tier.COMMUNE);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Unit> byCode(String code, LocalDate day) {
        return on(day).byCode(code);
    }

    @Override
    public List<Unit> find(String text, LocalDate day) {
        return on(day).find(text);
    }

    @Override
    public List<Unit> lineage(Unit unit, LocalDate day) {
        return on(day).lineage(unit);
    }

    @Override
    public Optional<LocalDate> recordedFrom() {
        return files.stream().map(UnitFile::day).findFirst();
    }

    @Override
    public List<Unit> children(Unit unit, LocalDate day) {
        return on(day).children(unit);
    }

    @Override
    public List<Unit> findEver(String text) {
        return latestOfEach(table -> table.find(text).stream()).map(Known::unit).toList();
    }

    @Override
    public List<Unit> findBefore(String text, LocalDate day) {
        Optional<LocalDate> turn = Optional.ofNullable(turns.floor(day));
        while (turn.isPresent()) {
            LocalDate before = turn.get().minusDays(1);
            List<Unit> found = on(before).find(text);
            if (!found.isEmpty()) {
                return found;
            }
            turn = Optional.ofNullable(turns.floor(before));
        }
        return List.of();
    }

    @Override
    public Set<UnitType> types(Tier tier, LocalDate day) {
        return on(day).types(tier);
    }

    @Override
    public List<Unit> suggest(String text, int atMost) {
        String folded = Folding.loose(text);
        List<Known> known = everKnown();
        List<Unit> begun = known.stream()
                .map(Known::unit)
                .filter(unit -> Folding.loose(unit.name()).startsWith(folded)
                        || Folding.loose(unit.fullName()).startsWith(folded))
                .limit(atMost)
                .toList();
        if (!begun.isEmpty()) {
            return begun;
        }
        LooseWords words = new LooseWords(text);
        List<Unit> inAnyOrder = known.stream()
                .filter(each -> words.mean(each.unit(), each.table()))
                .map(Known::unit)
                .limit(atMost)
                .toList();
        return inAnyOrder.isEmpty() ? near(text, known.stream().map(Known::unit).toList(), atMost) : inAnyOrder;
    }

    private List<Known> everKnown() {
        return latestOfEach(table -> table.all().stream()
                        .sorted(Comparator.comparing(Unit::tier).thenComparing(Unit::code)))
                .toList();
    }

    /** Units of every day, one of each full name and unit above, latest first. */
    private Stream<Known> latestOfEach(Function<DayTable, Stream<Unit>> ofDay) {
        Map<String, Known> known = new LinkedHashMap<>();
        Stream.concat(Stream.of(LocalDate.MIN), turns.stream())
                .sorted(Comparator.reverseOrder())
                .map(this::on)
                .forEach(table -> ofDay.apply(table)
                        .forEach(unit -> known.putIfAbsent(
                                unit.fullName() + "|" + unit.parentCode().orElse(""), new Known(unit, table))));
        return known.values().stream();
    }

    /** A unit in a table that holds those above it. */
    private record Known(Unit unit, DayTable table) {}

    private static List<Unit> near(String text, List<Unit> known, int atMost) {
        Map<String, List<Unit>> byName = known.stream()
                .flatMap(unit -> Stream.of(Map.entry(unit.name(), unit), Map.entry(unit.fullName(), unit)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return Nearest.among(text, byName.keySet(), atMost).stream()
                .flatMap(name -> byName.get(name).stream())
                .distinct()
                .limit(atMost)
                .toList();
    }

    private DayTable on(LocalDate day) {
        LocalDate turn = turns.floor(day);
        return tables.computeIfAbsent(turn == null ? LocalDate.MIN : turn, this::tableFrom);
    }

    /** The units on the first day of a stretch without changes. */
    private DayTable tableFrom(LocalDate day) {
        Map<String, Said> said = new LinkedHashMap<>(1 << 14);
        LocalDate last = day;
        for (UnitFile file : files) {
            if (file.speaksOf(day)) {
                file.rows().forEach(row -> said.put(row.code(), new Said(file, row)));
                LocalDate until = file.until().orElse(LocalDate.MAX);
                last = until.isAfter(last) ? until : last;
            }
        }
        Map<String, LocalDate> replacedOn = replacements(day, last);
        List<Unit> units = new ArrayList<>(said.size());
        said.values().forEach(each -> units.add(each.unit(replacedOn.get(each.row.code()))));
        return new DayTable(units);
    }

    /** For the codes that a later file says again before a last day: the first such file's day. */
    private Map<String, LocalDate> replacements(LocalDate after, LocalDate last) {
        Map<String, LocalDate> replacedOn = new HashMap<>();
        for (UnitFile file : files) {
            if (file.day().isAfter(after) && !file.day().isAfter(last) && !file.speaksOf(after)) {
                file.rows().forEach(row -> replacedOn.putIfAbsent(row.code(), file.day()));
            }
        }
        return replacedOn;
    }

    private record Said(UnitFile file, UnitFile.Row row) {
        /** The unit; a later file may take over its code on a day, or none does (null). */
        Unit unit(LocalDate replacedOn) {
            Optional<LocalDate> to = file.until();
            if (replacedOn != null && (to.isEmpty() || !replacedOn.isAfter(to.get()))) {
                to = Optional.of(replacedOn.minusDays(1));
            }
            return new Unit(
                    row.code(),
                    row.name(),
                    row.type(),
                    tierOf(row.code()).orElseThrow(),
                    row.parentCode(),
                    file.from(),
                    to);
        }
    }
}
