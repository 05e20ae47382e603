package vn.kehoach.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Four real plans were taken apart by hand: 114 errors and warnings, each with its line and words. Import and rules must find
 * them in the right sentence, by the right rule ({@code rows.csv}), and keep silent where a plan is right ({@code
 * controls.csv}). The whole story is in {@code target/anatomy.md}.
 */
@DisplayName("The defects of four real plans are found")
class AnatomyTest {
    private static final int ROWS = 114;
    /** Of each hundred rows, so many at least are found. */
    private static final int LEAST = 95;

    private static Anatomy anatomy;

    @BeforeAll
    static void read() throws IOException {
        anatomy = Anatomy.read();
        AnatomyReport.write(anatomy);
    }

    @Test
    @DisplayName("Every error and warning of the anatomy is in the table, and stands where the anatomy says")
    void table() {
        List<Defect> counted = anatomy.defects.stream().filter(Defect::counts).toList();

        assertThat(counted).hasSize(ROWS);
        assertThat(anatomy.table.keySet())
                .containsAll(counted.stream().map(Defect::id).toList());
        assertThat(anatomy.defects.stream().map(Defect::id).toList()).containsAll(anatomy.table.keySet());
        for (Seed seed : Seed.all()) {
            assertThat(anatomy.defects)
                    .filteredOn(defect -> defect.seed().equals(seed.name()))
                    .allMatch(defect -> defect.place(seed).isPresent());
        }
    }

    @Test
    @DisplayName("Nearly all of them are found; of each other one the table says why it is not")
    void found() {
        List<Defect> missed = anatomy.missed();

        assertThat((ROWS - missed.size()) * 100.0 / ROWS)
                .as("percent found; target/anatomy.md has the rest")
                .isGreaterThanOrEqualTo(LEAST);
        assertThat(missed)
                .filteredOn(defect ->
                        RowTable.missed(anatomy.table.get(defect.id())).isEmpty())
                .isEmpty();
    }

    @Test
    @DisplayName("A row that is said to be missed is missed")
    void missed() {
        assertThat(anatomy.foundBy.entrySet())
                .filteredOn(entry ->
                        !RowTable.missed(anatomy.table.get(entry.getKey())).isEmpty())
                .allMatch(entry -> entry.getValue().isEmpty());
    }

    @Test
    @DisplayName("Of what is right no rule speaks")
    void controls() {
        for (List<String> row : Csv.read("controls.csv")) {
            List<Integer> lines = Arrays.stream(row.get(2).split(" "))
                    .filter(line -> !line.isEmpty())
                    .map(Integer::valueOf)
                    .toList();

            assertThat(anatomy.on(row.get(0), List.of(row.get(1).split(" ")), lines))
                    .as(row.get(0))
                    .isEmpty();
        }
    }
}
