package vn.kehoach.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped table is the official list, row by row. */
class UnitDataTest {
    private final UnitTable units = ShippedUnits.table();

    @Test
    void the_shipped_table_reads_without_a_finding() {
        assertThat(UnitTableReader.read(ShippedUnits.files()).diagnostics()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} tỉnh, {2} thành phố; {3} xã, {4} phường, {5} đặc khu")
    @CsvSource({
        "2025-07-01, 28, 6, 2621, 687, 13",
        "2026-04-29, 28, 6, 2621, 687, 13",
        "2026-04-30, 27, 7, 2611, 697, 13",
        "2026-08-31, 27, 7, 2611, 697, 13",
        "2026-09-01, 26, 8, 2611, 697, 13",
        "2026-09-19, 26, 8, 2611, 697, 13",
        "2026-09-20, 25, 9, 2599, 709, 13",
        "2030-01-01, 25, 9, 2599, 709, 13"
    })
    void two_tiers_have_34_provinces_and_3321_communes(
            LocalDate day, int provinces, int cities, int communes, int wards, int zones) {
        assertThat(counts(day))
                .isEqualTo(Map.of(
                        "PROVINCE tỉnh", provinces,
                        "PROVINCE thành phố", cities,
                        "COMMUNE xã", communes,
                        "COMMUNE phường", wards,
                        "COMMUNE đặc khu", zones));
        assertThat(provinces + cities).isEqualTo(34);
        assertThat(communes + wards + zones).isEqualTo(3321);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2021-01-01", "2025-03-01", "2025-06-30"})
    void three_tiers_have_63_provinces_696_districts_and_10035_communes(LocalDate day) {
        assertThat(counts(day))
                .isEqualTo(Map.of(
                        "PROVINCE tỉnh", 57,
                        "PROVINCE thành phố", 6,
                        "DISTRICT huyện", 508,
                        "DISTRICT thành phố", 87,
                        "DISTRICT thị xã", 52,
                        "DISTRICT quận", 49,
                        "COMMUNE xã", 7692,
                        "COMMUNE phường", 1726,
                        "COMMUNE thị trấn", 617));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "units-2024.csv, 2025-06-30",
        "units-2025.csv, 2025-07-01",
        "units-2025.csv, 2026-04-29",
        "units-2026-changes.csv, 2026-12-31"
    })
    void every_row_of_the_source_is_in_the_table(String file, LocalDate day) throws IOException {
        Path source = Path.of("..", "..", "shared", "data", file);
        assumeTrue(Files.isRegularFile(source), "the source lists are not beside this checkout");
        Set<String> missing = new TreeSet<>();
        try (Stream<String> lines = Files.lines(source, StandardCharsets.UTF_8)) {
            lines.skip(1).filter(row -> !isInTable(row, day)).forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void names_are_composed_and_mark_the_first_vowel() {
        for (LocalDate day : List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2026, 12, 31))) {
            assertThat(all(day)).allMatch(unit -> Normalizer.isNormalized(unit.name(), Normalizer.Form.NFC));
            assertThat(all(day).map(Unit::name)).allMatch(name -> vn.kehoach.words.Folding.toneMarksOnFirstVowel(name)
                    .equals(name));
        }
    }

    /** A row reads {@code code,name,type,parent,from,to}. */
    private boolean isInTable(String row, LocalDate day) {
        String[] cells = row.split(",", -1);
        Optional<LocalDate> from = date(cells[4]);
        Optional<LocalDate> to = date(cells[5]);
        LocalDate on = to.filter(last -> last.isBefore(day)).orElse(day);
        Unit expected = new Unit(
                cells[0],
                cells[1],
                UnitType.of(cells[2]).orElseThrow(),
                UnitTable.tierOf(cells[0]).orElseThrow(),
                Optional.of(cells[3]).filter(parent -> !parent.isEmpty()),
                from,
                to);
        return units.byCode(cells[0], on).equals(Optional.of(expected));
    }

    private static Optional<LocalDate> date(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    private Map<String, Integer> counts(LocalDate day) {
        return all(day).collect(Collectors.groupingBy(
                unit -> unit.tier() + " " + unit.type().vietnamese(), TreeMap::new, Collectors.summingInt(unit -> 1)));
    }

    /** Everything below the provinces, found the way a program would walk. */
    private Stream<Unit> all(LocalDate day) {
        Stream.Builder<Unit> provinces = Stream.builder();
        for (int code = 1; code < 100; code++) {
            units.byCode(String.format(java.util.Locale.ROOT, "%02d", code), day)
                    .ifPresent(provinces);
        }
        return provinces.build().flatMap(province -> withBelow(province, day));
    }

    private Stream<Unit> withBelow(Unit unit, LocalDate day) {
        Stream<Unit> below = unit.tier() == Tier.COMMUNE
                ? Stream.of()
                : units.children(unit, day).stream().flatMap(child -> withBelow(child, day));
        return Stream.concat(Stream.of(unit), below);
    }
}
