package vn.kehoach.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Recipient;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Tier;

/** The four real plans: every assigned body, project, recipient, citation and target in them, by line of the file. */
class SeedPhrasesTest {
    private static final Path SEEDS = Path.of("../../shared/seeds");
    private static final Map<String, Setting> PLANS =
            Map.of("001", Settings.STEERING, "002", Settings.PARTY, "003", Settings.COMMUNE, "004", Settings.PROVINCE);

    @BeforeAll
    static void present() {
        assumeTrue(Files.isDirectory(SEEDS), "the real plans are not here");
    }

    @ParameterizedTest(name = "{0}, line {1}: {2}")
    @CsvSource(
            textBlock =
                    """
            001, 87, police
            001, 109, border-guard
            001, 117, procuracy court
            001, 121, customs
            001, 125, labour
            001, 135, health
            001, 145, office
            001, 149, education
            001, 157, agriculture
            001, 163, justice
            001, 167, information
            001, 171, culture
            001, 179, finance planning
            001, 185, fatherland-front
            001, 197, youth-union
            001, 203, womens-union
            001, 211, trade-union
            001, 215, farmers-union
            001, 221, veterans-association
            001, 227, steering-members
            001, 231, steering-138-districts
            001, 247, departments mass-organisations steering-138-districts
            001, 249, police
            002, 88, party-propaganda
            002, 90, party-police
            003, 171, police
            003, 199, health
            003, 205, culture-society
            003, 219, economy
            003, 227, office
            003, 231, fatherland-front
            003, 241, public-service-centre
            003, 249, military
            003, 257, hamlet-heads
            004, 22, departments communes
            004, 31, police
            004, 33, police departments communes
            004, 44, military
            004, 45, culture
            004, 48, education
            004, 52, agriculture ethnic-affairs
            004, 64, health
            004, 67, home-affairs
            004, 70, procuracy court
            004, 72, finance
            004, 75, police communes
            004, 82, military
            004, 87, industry-trade
            004, 95, departments communes
            004, 97, finance
            004, 112, departments
            004, 121, communes
            004, 126, coast-guard
            004, 127, fatherland-front trade-union womens-union farmers-union veterans-association youth-union
            004, 128, state-bank
            004, 129, procuracy@central court@central
            004, 130, customs
            004, 133, departments mass-organisations communes
            004, 134, police
            """)
    void bodies(String seed, int line, String roles) throws IOException {
        assertThat(BodyPhrasesTest.roles(new BodyPhrases(PLANS.get(seed)).heading(line(seed, line))))
                .isEqualTo(roles);
    }

    @ParameterizedTest(name = "{0}, line {1}: {2}")
    @CsvSource(
            textBlock =
                    """
            003, 187, DA1
            003, 189, DA2
            003, 191, DA4
            003, 193, DA5
            003, 195, DA7.2
            003, 197, DA9
            003, 213, DA7.1
            003, 217, DA7.3
            003, 239, DA7.4
            004, 113, DA1 DA2 DA4 DA5 DA9 DA7.2
            004, 114, DA3.1
            004, 115, DA3.2
            004, 116, DA6
            004, 117, DA7.1
            004, 118, DA7.3
            004, 119, DA7.4
            004, 120, DA8
            """)
    void projects(String seed, int line, String ids) throws IOException {
        assertThat(ProjectPhrasesTest.ids(new ProjectPhrases(Settings.DRUGS).find(line(seed, line))))
                .isEqualTo(ids);
    }

    @Test
    @DisplayName("No other line of the third and the fourth plan names a project")
    void noOtherProjects() throws IOException {
        long named = 0;
        for (String seed : List.of("003", "004")) {
            for (String line : lines(seed)) {
                named += new ProjectPhrases(Settings.DRUGS).find(plain(line)).size();
            }
        }
        assertThat(named).isEqualTo(22);
    }

    @ParameterizedTest(name = "{0}, line {1}: {2}")
    @CsvSource(
            textBlock =
                    """
            001, 253, party-committee people-council
            001, 254, other
            001, 255, committee-leaders
            001, 256, police@central
            001, 257, other
            001, 258, departments mass-organisations
            001, 259, districts
            001, 260, steering-members
            002, 96, other
            002, 97, other
            002, 98, other
            002, 99, party-standing
            002, 100, party-advisory-boards
            002, 101, party-direct-committees
            002, 102, fatherland-front mass-organisations
            002, 103, party-districts
            002, 104, party-office
            003, 277, people-committee@province police@province
            003, 278, party-committee people-council
            003, 279, committee-leaders
            003, 280, departments
            003, 281, fatherland-front
            003, 282, schools other
            003, 283, other hamlet-heads
            """)
    void recipients(String seed, int number, String roles) throws IOException {
        Setting setting = PLANS.get(seed);
        String line = line(seed, number);
        Recipient recipient = new ClosingPhrases(setting).recipient(line).value();

        assertThat(recipient.to().stream().map(AgencyRef::role).collect(Collectors.joining(" ")))
                .isEqualTo(roles);
        assertThat(ClosingPhrasesTest.printed(recipient, setting)).isEqualTo(line.replaceAll("[;,]$", ""));
    }

    @ParameterizedTest(name = "{0}, line {1}: {2}")
    @CsvSource(
            textBlock =
                    """
            001, 25, 36-CT/TW
            001, 29, 272/QĐ-UBND 5017/QĐ-UBND
            001, 199, 03
            001, 205, 01/NQLT-CA-PN
            001, 181, luat-ngan-sach-nha-nuoc-2015
            002, 40, luat-phong-chong-ma-tuy-2021
            003, 11, 1154/KH-UBND
            003, 15, 163/2024/QH15 50/NQ-CP 163/2024/QH15 93/NQ-CP 132-KL/TW 36-CT/TW 7619/QĐ-BCA 245/KH-UBND 50/NQ-CP 594/KH-UBND 93/NQ-CP
            003, 83, 163/2024/QH15 50/NQ-CP
            003, 87, 36-CT/TW 132-KL/TW 36-CT/TW 291/QĐ-TTg 36-CT/TW 345-KH/TU 594/KH-UBND 132-KL/TW 695/KH-UBND luat-phong-chong-ma-tuy-2021
            003, 109, luat-phong-chong-ma-tuy-2021
            003, 265, luat-ngan-sach-nha-nuoc-2025
            004, 73, 201/2023/NQ-HĐND 420/2025/NQ-HĐND
            004, 123, luat-ngan-sach-nha-nuoc-2025
            """)
    void citations(String seed, int line, String keys) throws IOException {
        assertThat(new CitationPhrases(PLANS.get(seed))
                        .find(line(seed, line)).stream()
                                .map(found -> found.value().key())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(keys);
    }

    @Test
    @DisplayName("All 19 targets of the fourth plan, with figure, year and the programme's target")
    void targetsOfTheProvince() throws IOException {
        assertThat(targets("004", Tier.PROVINCE, 11, 19))
                .containsExactly(
                        "T1a less every year",
                        "T1b >= 50 % by 2030",
                        "T1c >= 20 % by 2025",
                        "T2a = 100 % by 2030",
                        "T2b = 100 % by 2030",
                        "T3 > 80 % by 2030",
                        "T4a > 3 % every year",
                        "T4b > 3 % every year",
                        "T4c > 5 % every year",
                        "T5a > 80 % by 2030",
                        "T5b = 100 % by 2030",
                        "T6a = 100 % by 2030",
                        "T6b > 70 % by 2030",
                        "T6c done by 2030",
                        "T7a > 80 % by 2030",
                        "T7b = 100 % by 2030",
                        "T7c > 70 % by 2030",
                        "T8 = 100 % by 2030",
                        "T9 > 90 % by 2030");
    }

    @Test
    @DisplayName("All targets of the third plan; the paragraph that a page end cut is read whole")
    void targetsOfTheCommune() throws IOException {
        assertThat(targets("003", Tier.COMMUNE, 43, 61))
                .containsExactly(
                        "T1a less every year",
                        "T1b done by 2030",
                        "T2a = 100 % by 2030",
                        "T2b = 100 % by 2030",
                        "T3 > 80 % by 2030",
                        "T4a > 3 % every year",
                        "T4b > 3 % every year",
                        "T4c > 5 % every year",
                        "T5a > 80 % by 2030",
                        "T6b = 100 % by 2030",
                        "T6c done by 2030",
                        "T7a > 80 % by 2030",
                        "T7b = 100 % by 2030",
                        "T7c > 70 % by 2030",
                        "T8 = 100 % by 2030",
                        "T9 > 90 % by 2030");
    }

    @Test
    @DisplayName("The figures that stand in a requirement and a task of the first two plans")
    void targetsElsewhere() throws IOException {
        TargetPhrases none = new TargetPhrases(Optional.empty(), Optional.of(Tier.PROVINCE));
        assertThat(none.find(line("001", 19), Optional.empty()))
                .extracting(found -> TargetPhrasesTest.data(found.target()))
                .containsExactly("= 1 mô hình", "= 80 %");

        TargetPhrases drugs = new TargetPhrases(Optional.of(Settings.DRUGS), Optional.of(Tier.PROVINCE));
        assertThat(drugs.find(line("002", 38), Optional.empty()))
                .extracting(found -> found.target().of().orElse("-") + " " + TargetPhrasesTest.data(found.target()))
                .containsExactly("T1b >= 50 % by 2030");
    }

    private static List<String> targets(String seed, Tier tier, int from, int to) throws IOException {
        TargetPhrases phrases = new TargetPhrases(Optional.of(Settings.DRUGS), Optional.of(tier));
        List<String> paragraphs = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            String line = line(seed, number);
            if (line.startsWith("tăng ")) {
                paragraphs.add(paragraphs.remove(paragraphs.size() - 1) + " " + line);
            } else if (!line.isBlank()) {
                paragraphs.add(line);
            }
        }
        return paragraphs.stream()
                .flatMap(paragraph -> phrases.find(paragraph, Optional.of(2030)).stream())
                .map(found -> found.target().of().orElse("-") + " " + TargetPhrasesTest.data(found.target()))
                .toList();
    }

    /** A line, counted from 1, without marks of headings, emphasis and numbering. */
    private static String line(String seed, int number) throws IOException {
        return plain(lines(seed).get(number - 1));
    }

    private static String plain(String line) {
        return line.replaceAll("[#*]", "")
                .strip()
                .replaceFirst("^(?:[0-9]+(?:\\.[0-9]+)*\\.?\\s+|[a-zđ]\\)\\s|[-+]\\s+)", "");
    }

    private static List<String> lines(String seed) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file = files.filter(each -> each.getFileName().toString().startsWith(seed))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(file);
        }
    }
}
