package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Values of a typed column")
class CellTypeTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1234        | 1234
                    1234.5      | 1234.5
                    1.234       | 1234
                    1.234,5     | 1234.5
                    12.345.678  | 12345678
                    0,5         | 0.5
                    22450.194   | 22450.194
                    -3          | -3
                    """)
    @DisplayName("Numbers are read as Vietnam writes them")
    void numbers(String cell, BigDecimal value) {
        assertThat(CellType.NUMBER.number(cell)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"khoảng 10", "1,234,5", "1.23.4", "10 triệu", "12,", "1e3"})
    @DisplayName("What is no number is not taken for one")
    void noNumbers(String cell) {
        assertThat(CellType.MONEY.accepts(cell)).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"2026-09-30, 2026-09-30", "30/9/2026, 2026-09-30", "9/2026, 2026-09", "2026, 2026"})
    @DisplayName("Days may be written either way")
    void days(String cell, String day) {
        assertThat(CellType.date(cell)).hasToString("Optional[" + day + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/9/2026", "quý I", "2026-13"})
    @DisplayName("A day that there is not is none")
    void noDays(String cell) {
        assertThat(CellType.DATE.accepts(cell)).isFalse();
    }
}
