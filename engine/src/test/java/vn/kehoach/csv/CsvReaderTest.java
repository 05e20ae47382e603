package vn.kehoach.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceText;

/** Tables, as spreadsheets write them. */
class CsvReaderTest {
    @ParameterizedTest(name = "between the values: {0}")
    @ValueSource(strings = {",", ";", "\t"})
    @DisplayName("Values are apart by commas, by semicolons as Vietnamese spreadsheets have them, or by tabs")
    void separators(String separator) {
        assertThat(texts("unit,border,hamlets\n17035,true,12\n".replace(",", separator)))
                .containsExactly(List.of("unit", "border", "hamlets"), List.of("17035", "true", "12"));
    }

    @Test
    @DisplayName("A value in quotes may have what else would end it; two quotes are one")
    void quotes() {
        assertThat(texts("a,b\n\"x, \"\"y\"\"\nz\",w\n"))
                .containsExactly(List.of("a", "b"), List.of("x, \"y\"\nz", "w"));
    }

    @Test
    @DisplayName("Blanks around values, lines without any, and other systems' line ends do not matter")
    void blanks() {
        assertThat(texts(" a , b \r\n,\r\n\r\n1,2")).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    @DisplayName("A value knows its place: line and column from 1, in letters, with its quotes")
    void places() {
        Cell ward =
                CsvReader.read(text("a,b\nxã 𝄞,\"phường\" ,c\n")).rows().get(1).get(1);

        assertThat(ward.text()).isEqualTo("phường");
        assertThat(ward.span().start()).isEqualTo(new Position(2, 6));
        assertThat(ward.span().end()).isEqualTo(new Position(2, 14));
    }

    @Test
    @DisplayName("A quote that nothing closes is told with its place")
    void unclosed() {
        assertThat(CsvReader.read(text("a,b\n1,\"2\n3,4\n")).unclosed()).contains(new Position(2, 3));
        assertThat(CsvReader.read(text("a,\"b\"\n")).unclosed()).isEmpty();
    }

    @Test
    @DisplayName("What is written is read again as it was")
    void roundTrip() {
        Random random = new Random(1);
        String letters = "ab,;\t\"\n ế";
        for (int i = 0; i < 500; i++) {
            CsvWriter writer = CsvWriter.exact();
            List<String> head = List.of("one", "two");
            List<String> row = List.of(value(random, letters) + ".", "x" + value(random, letters));
            writer.row(head);
            writer.row(row);
            assertThat(texts(writer.text())).containsExactly(head, row);
        }
    }

    @Test
    @DisplayName("Blanks within quotes belong to the value, those around the quotes do not")
    void quotedBlanks() {
        assertThat(texts("a,b\n \" x \" , y \n")).containsExactly(List.of("a", "b"), List.of(" x ", "y"));
    }

    @Test
    @DisplayName("In a table for spreadsheets no value is a formula; in one for programs every value is as it was")
    void formulas() {
        List<String> row = List.of("=1+1", "+84", "-2", "@x", "x=1");
        CsvWriter people = CsvWriter.forSpreadsheets("\r\n");
        CsvWriter programs = CsvWriter.exact();
        people.row(row);
        programs.row(row);

        assertThat(people.text()).isEqualTo("\" =1+1\",\" +84\",\" -2\",\" @x\",x=1\r\n");
        assertThat(programs.text()).isEqualTo("=1+1,+84,-2,@x,x=1\n");
    }

    private static String value(Random random, String letters) {
        StringBuilder value = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            value.append(letters.charAt(random.nextInt(letters.length())));
        }
        return value.toString();
    }

    private static List<List<String>> texts(String text) {
        return CsvReader.read(text(text)).rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private static SourceText text(String text) {
        return new SourceText("bang.csv", text);
    }
}
