package vn.kehoach.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.ProjectRef;

/** Which components of a programme a text names. */
class ProjectPhrasesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Dự án 1                                              | DA1
            Dự án số 3                                           | DA3
            Dự án 03 và Dự án 5                                  | DA3 DA5
            các Dự án 1, 2, 4, 5 và 9                            | DA1 DA2 DA4 DA5 DA9
            Dự án 7 - Tiểu dự án 2                               | DA7.2
            Dự án 7: Tiểu dự án 2                                | DA7.2
            Dự án 7 - Tiểu dự án 2 và Tiểu dự án 3               | DA7.2 DA7.3
            Tiểu dự án 2 thuộc Dự án 7                           | DA7.2
            Tiểu dự án 1, Tiểu dự án 2 của Dự án 3               | DA3.1 DA3.2
            Tiểu dự án 2 (thuộc Dự án 3) và Dự án 6              | DA3.2 DA6
            Tiểu dự án 3.1                                       | DA3.1
            Tiểu dự án 4                                         | DA7.4
            Dự án 5 “Nâng cao hiệu quả cai nghiện ma túy và quản lý sau cai” | DA5
            Dự án “Quản lý, giám sát, đánh giá Chương trình”     | DA9
            dự án: Quản lý, giám sát, đánh giá Chương trình      | DA9
            Thực hiện quản lý, giám sát, đánh giá Chương trình   | ''
            Dự án 12                                             | ''
            từng dự án, tiểu dự án thành phần                    | ''
            """)
    void drugs(String text, String ids) {
        assertThat(ids(new ProjectPhrases(Settings.DRUGS).find(text))).isEqualTo(ids);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {"Tiểu dự án 2 thuộc Dự án 3 | GN3.2", "Dự án 4 | GN4", "Tiểu dự án 1, Dự án 4 | GN4.1 GN4"})
    void poverty(String text, String ids) {
        assertThat(ids(new ProjectPhrases(Settings.POVERTY).find(text))).isEqualTo(ids);
    }

    @Test
    @DisplayName("The words reach from the kind to the closing quote, and stay but where they are the usual ones")
    void words() {
        String text = "Thực hiện Dự án 2: \"Ứng dụng khoa học và công nghệ trong phòng, chống ma túy\" trong năm.";
        List<Found<ProjectRef>> found = new ProjectPhrases(Settings.DRUGS).find(text);
        assertThat(found.get(0).value().as())
                .contains("Dự án 2: \"Ứng dụng khoa học và công nghệ trong phòng, chống ma túy\"");

        String usual = "Dự án 2 “Ứng dụng khoa học và công nghệ trong phòng, chống ma túy”";
        assertThat(new ProjectPhrases(Settings.DRUGS).find(usual).get(0).value().as())
                .isEmpty();
    }

    @Test
    @DisplayName("A part whose project is not said is likely only")
    void doubt() {
        ProjectPhrases phrases = new ProjectPhrases(Settings.DRUGS);

        assertThat(phrases.find("Tiểu dự án 4").get(0).certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(phrases.find("Dự án 7 - Tiểu dự án 4").get(0).certainty()).isEqualTo(Certainty.SURE);
    }

    static String ids(List<Found<ProjectRef>> found) {
        return found.stream().map(each -> each.value().id()).collect(Collectors.joining(" "));
    }
}
