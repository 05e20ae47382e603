package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Engine;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Facts;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;

/** What is known of many units, as a table. */
class FactsTableTest {
    private static final Units UNITS = Office.engine().units();
    private static final List<Unit> NGHE_AN =
            UNITS.children(UNITS.find("tỉnh Nghệ An", Office.TODAY).get(0), Office.TODAY);

    @Test
    @DisplayName("A line is a unit, by code or clear name; a column is a fact; what is empty or TODO is not known")
    void table() {
        FactsTable table =
                read("""
                        unit,border,hamlets
                        17035,FALSE,54
                        "xã Mường Xén, Nghệ An",true,
                        16681,TODO,7
                        """)
                        .value()
                        .orElseThrow();

        assertThat(table.doubtful()).isEmpty();
        assertThat(known(table, "17035").border()).contains(false);
        assertThat(known(table, "17035").hamlets()).contains(54);
        assertThat(known(table, "Mường Xén, Nghệ An").border()).contains(true);
        assertThat(known(table, "Mường Xén, Nghệ An").hamlets()).isEmpty();
        assertThat(known(table, "16681").border()).isEmpty();
        assertThat(known(table, "phường Vinh Lộc, Nghệ An")).isEqualTo(Facts.NONE);
    }

    @Test
    @DisplayName("Everything that is wrong is told at once, where it stands; units whose lines are wrong get no plan")
    void wrong() {
        Outcome<FactsTable> read = read(
                """
                unit,border,hamlets
                17035,có,54
                16681,true,nhiều
                16681,false,1
                Quỳ Hop,true,4
                4,true,4
                16690,true,1,2
                """);

        assertThat(told(read))
                .containsExactly(
                        "2:7 wrong-type",
                        "3:12 wrong-type",
                        "4:1 derive-table-unit-twice",
                        "5:1 derive-table-unit",
                        "6:1 derive-table-unit",
                        "7:14 derive-table-cell");
        assertThat(read.value().orElseThrow().doubtful()).containsExactly("16681", "16690", "17035");
        assertThat(sentence(read, 3)).contains("17035 xã Quỳ Hợp");
        assertThat(sentence(read, 4))
                .as("a spreadsheet has taken the zeros off")
                .contains("00004");
    }

    @Test
    @DisplayName("Where the first line is wrong nothing can be relied on, but all the rest is told too")
    void head() {
        Outcome<FactsTable> read = read("unit,hamlet,border,border\n17035,1,có,true\n");

        assertThat(read.value()).isEmpty();
        assertThat(told(read))
                .containsExactly("1:6 derive-table-column", "1:20 derive-table-column-twice", "2:9 wrong-type");
        assertThat(sentence(read, 0)).contains("hamlets");
    }

    @Test
    @DisplayName("A table without units, or with a quote that nothing closes, is none")
    void noTable() {
        assertThat(told(read("border\ntrue\n"))).containsExactly("1:1 derive-table-no-units");
        assertThat(told(read(""))).containsExactly("1:1 derive-table-no-units");
        assertThat(told(read("unit,border\n17035,\"true\n16681,true\n"))).contains("2:7 derive-table-quote");
    }

    @Test
    @DisplayName("A table of the whole country serves a template of one province: the other lines are told of once")
    void outside() {
        Outcome<FactsTable> read = read("unit,border\n00004,true\n17035,false\n00008,true\n");

        assertThat(told(read)).containsExactly("2:1 derive-table-outside");
        assertThat(read.value().orElseThrow().facts()).containsOnlyKeys("17035");
    }

    private static Outcome<FactsTable> read(String text) {
        return FactsTable.read(Office.file("du-kien.csv", text), NGHE_AN, UNITS, Office.TODAY);
    }

    private static Facts known(FactsTable table, String unit) {
        return table.of(UNITS.find(unit, Office.TODAY).get(0));
    }

    private static List<String> told(Outcome<?> outcome) {
        return outcome.diagnostics().stream()
                .map(finding -> finding.span().start() + " " + finding.code())
                .toList();
    }

    private static String sentence(Outcome<?> outcome, int finding) {
        return Optional.of(outcome.diagnostics().get(finding))
                .map(each -> Engine.messages(Lang.VI).text(each.message()))
                .orElseThrow();
    }
}
