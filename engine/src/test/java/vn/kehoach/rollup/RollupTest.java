package vn.kehoach.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.unit.Unit;

/** A province's plan and those of its communes, side by side. */
class RollupTest {
    private static final String SCHOOLS = "{id: schools, of: T7b, exactly: 100, unit: '%', by: 2030}";
    private static final String DRUG_FREE = "{id: free, of: T1b, at-least: 50, unit: '%', by: 2030}";
    private static final String FIRST_STEP = "{id: first, of: T1c, at-least: 20, unit: '%', by: 2025}";
    private static final RollupWords WORDS = new RollupWords(Lang.VI);

    @ParameterizedTest(name = "asked {0}; said {1}: {2}")
    @DisplayName("What a commune says is held against what the province asks: more or less, sooner or later")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    of: T7b, exactly: 100, unit: '%', by: 2030        | of: T7b, exactly: 100, unit: '%', by: 2030   | MET
                    of: T7b, exactly: 100, unit: '%', by: 2030        | of: T7b, exactly: 100, unit: '%', by: 2028   | MET
                    of: T7b, exactly: 100, unit: '%', by: 2030        | of: T7b, at-least: 90, unit: '%', by: 2030   | WEAKER
                    of: T7b, exactly: 100, unit: '%', by: 2030        | of: T7b, exactly: 100, unit: '%', by: 2031   | LATER
                    of: T7b, exactly: 100, unit: '%', by: 2030        | of: T8, exactly: 100, unit: '%', by: 2030    | MISSING
                    of: T9, more-than: 90, unit: '%', by: 2030        | of: T9, at-least: 90, unit: '%', by: 2030    | WEAKER
                    of: T9, more-than: 95, unit: '%', by: 2030        | of: T9, more-than: 90, unit: '%', by: 2030   | WEAKER
                    of: T1b, at-least: 50, unit: '%', by: 2030        | of: T1b, done: true, by: 2030                | MET
                    of: T1b, at-least: 50, unit: '%', by: 2030        | of: T1b, done: false, by: 2030               | WEAKER
                    of: T1b, at-least: 50, unit: '%', by: 2030        | of: T1b, done: true, by: 2031                | LATER
                    of: T1a, less-than-before: true, every-year: true | of: T1a, less-than-before: true, by: 2030    | WEAKER
                    of: T4b, more-than: 3, unit: '%', every-year: true| of: T8, exactly: 100, unit: '%', by: 2030    | NOT_ASKED
                    id: back, at-most: 5, unit: '%', by: 2030         | id: back, at-most: 8, unit: '%', by: 2030    | WEAKER
                    id: back, at-most: 5, unit: '%', by: 2030         | id: back, at-most: 3, unit: '%', by: 2030    | MET
                    id: clubs, at-least: 10, unit: câu lạc bộ, by: 2030 | id: clubs, at-least: 2, unit: câu lạc bộ, by: 2030 | MET
                    id: cases, at-most: 10, unit: vụ, by: 2030        | id: cases, at-least: 3, unit: vụ, by: 2030   | WEAKER
                    id: cases, at-most: 10, unit: vụ, by: 2030        | id: cases, at-most: 3, unit: vụ, by: 2030    | MET
                    id: cases, at-least: 10, unit: vụ, by: 2030       | id: cases, at-most: 3, unit: vụ, by: 2030    | WEAKER
                    id: club, done: true, by: 2030                    | id: club, at-least: 1, unit: câu lạc bộ, by: 2030 | MET
                    id: club, done: true, by: 2030                    | id: club, exactly: 0, unit: câu lạc bộ, by: 2030  | WEAKER
                    of: T1a, less-than-before: true, every-year: true | of: T1a, at-least: 5, unit: '%', every-year: true | UNKNOWN
                    """)
    void standing(String asked, String said, Standing standing) throws InterruptedException {
        Rollup rollup = Province.asking("{" + asked + "}")
                .with("Quỳ Hợp", "{" + said + "}")
                .rollup();

        assertThat(rollup.goals().get(0).replies()).extracting(Reply::standing).containsExactly(standing);
    }

    @Test
    @DisplayName("A step on the way counts too: the province asks 80 % by 2028")
    void step() throws InterruptedException {
        Goal goal = Province.asking("{of: T7b, exactly: 100, unit: '%', by: 2030, milestones: {2028: 80}}")
                .with("Quỳ Hợp", "{of: T7b, exactly: 100, unit: '%', by: 2030, milestones: {2028: 60}}")
                .with("Tam Hợp", "{of: T7b, exactly: 100, unit: '%', by: 2030, milestones: {2028: 90}}")
                .rollup()
                .goals()
                .get(0);

        assertThat(goal.replies()).extracting(Reply::standing).containsExactlyInAnyOrder(Standing.WEAKER, Standing.MET);
        assertThat(goal.path())
                .filteredOn(point -> point.year() == 2028)
                .extracting(point -> WORDS.total(point.below(), true), YearPoint::verdict)
                .containsExactly(tuple("trung bình 75% (của 2 đơn vị)", Verdict.SHORT));
    }

    @Test
    @DisplayName("What a commune leaves out openly is told with its reason, and is no fault")
    void excluded() throws InterruptedException {
        Rollup rollup = Province.asking("{of: T7c, more-than: 70, unit: '%', by: 2030}")
                .file(
                        "a.yaml",
                        Province.head("Quỳ Hợp, Nghệ An", "2026-01-09", "2026-2030")
                                + "excluded:\n  - {target: T7c, because: Xã không có khu công nghiệp.}\n")
                .rollup();

        Goal goal = rollup.goals().get(0);
        assertThat(goal.replies(Standing.EXCLUDED))
                .extracting(reply -> reply.reason().orElseThrow())
                .containsExactly("Xã không có khu công nghiệp.");
        assertThat(goal.isShort()).isFalse();
    }

    @Test
    @DisplayName("A target that depends on a fact of which the plan is silent is unknown, not missing")
    void unknown() throws InterruptedException {
        Rollup rollup = Province.asking("{of: T7c, more-than: 70, unit: '%', by: 2030}")
                .with("Quỳ Hợp")
                .knowing("Tam Hợp", "{industrial-park: true}")
                .knowing("Châu Lộc", "{industrial-park: false}")
                .rollup();

        assertThat(rollup.goals().get(0).replies())
                .extracting(reply -> reply.child().unit().name(), Reply::standing)
                .containsExactlyInAnyOrder(
                        tuple("Quỳ Hợp", Standing.UNKNOWN),
                        tuple("Tam Hợp", Standing.MISSING),
                        tuple("Châu Lộc", Standing.NOT_ASKED));
    }

    @Test
    @DisplayName("The plan of one year need not repeat what is due at the end of the programme")
    void oneYear() throws InterruptedException {
        Rollup rollup = Province.asking(SCHOOLS)
                .file("nam-2026.yaml", Province.head("Quỳ Hợp, Nghệ An", "2026-01-09", "2026"))
                .rollup();

        assertThat(rollup.goals().get(0).replies(Standing.NOT_ASKED)).hasSize(1);
    }

    @Test
    @DisplayName("Communes without drugs: each year's share of all communes of the province, against 20 % and 50 %")
    void drugFree() throws InterruptedException {
        Province province = Province.asking(DRUG_FREE, FIRST_STEP);
        List<Unit> communes = province.rollup().units();
        for (int i = 0; i < 65; i++) {
            String by = i < 26 ? "2026" : "2030";
            province.file(
                    i + ".yaml",
                    Province.head(communes.get(i).code(), "2026-01-09", "2026-2030")
                            + Province.targets("{of: T1b, done: true, by: " + by + "}"));
        }

        Goal goal = province.rollup().goals().get(0);

        assertThat(goal.id()).isEqualTo("T1b");
        assertThat(goal.also()).containsExactly("T1c");
        assertThat(WORDS.total(goal.total(), true)).isEqualTo("50% (65/130 đơn vị)");
        assertThat(goal.path())
                .extracting(point -> point.year() + ": " + WORDS.above(point, true) + "; "
                        + WORDS.total(point.below(), true) + "; " + WORDS.verdict(point.verdict()))
                .containsExactly(
                        "2025: ít nhất 20%; chưa có số liệu; -",
                        "2026: ít nhất 20% (mốc năm 2025); 20% (26/130 đơn vị); đủ",
                        "2027: ; 20% (26/130 đơn vị); -",
                        "2028: ; 20% (26/130 đơn vị); -",
                        "2029: ; 20% (26/130 đơn vị); -",
                        "2030: ít nhất 50%; 50% (65/130 đơn vị); đủ");
    }

    @Test
    @DisplayName("A share is of all units below, also of those without a plan, but not of those without the object")
    void possible() throws InterruptedException {
        String advice = "{of: T6b, done: true, by: 2030}";
        Goal goal = Province.asking("{of: T6b, more-than: 70, unit: '%', by: 2030}")
                .knowing("Quỳ Hợp", "{addicts: true}", advice)
                .knowing("Tam Hợp", "{addicts: false}", advice)
                .rollup()
                .goals()
                .get(0);

        assertThat(goal.total().of()).isEqualTo(129);
        assertThat(goal.total().in()).hasSize(1);
        assertThat(goal.verdict()).isEqualTo(Verdict.SHORT);
    }

    @Test
    @DisplayName("Counts are summed: no commune alone is too few, all together may be")
    void sum() throws InterruptedException {
        Goal goal = Province.asking("{id: clubs, at-least: 10, unit: câu lạc bộ, by: 2028}")
                .with("Quỳ Hợp", "{id: clubs, at-least: 4, unit: câu lạc bộ, by: 2028}")
                .with("Tam Hợp", "{id: clubs, at-least: 5, unit: câu lạc bộ, by: 2027}")
                .rollup()
                .goals()
                .get(0);

        assertThat(WORDS.total(goal.total(), false)).isEqualTo("9 (tổng của 2 đơn vị)");
        assertThat(goal.verdict()).isEqualTo(Verdict.SHORT);
    }

    @Test
    @DisplayName("Shares of schools are weighed by schools; a plan that does not say how many is left out, and told")
    void weighted() throws InterruptedException {
        Goal goal = Province.asking(SCHOOLS)
                .knowing("Quỳ Hợp", "{schools: 9}", "{of: T7b, exactly: 100, unit: '%', by: 2030}")
                .knowing("Tam Hợp", "{schools: 1}", "{of: T7b, at-least: 50, unit: '%', by: 2030}")
                .with("Châu Lộc", "{of: T7b, exactly: 100, unit: '%', by: 2030}")
                .rollup()
                .goals()
                .get(0);

        assertThat(WORDS.total(goal.total(), true)).isEqualTo("trung bình 95%, tính theo số trường (của 2 đơn vị)");
        assertThat(goal.total().leftOut())
                .extracting(child -> child.unit().name())
                .containsExactly("Châu Lộc");
    }

    @Test
    @DisplayName("Where no plan says the weight, the mean is simple; of answers \"more than 90\" it is more than 90")
    void simpleMean() throws InterruptedException {
        Goal goal = Province.asking("{of: T9, more-than: 90, unit: '%', by: 2030}")
                .with("Quỳ Hợp", "{of: T9, more-than: 90, unit: '%', by: 2030}")
                .with("Tam Hợp", "{of: T9, more-than: 90, unit: '%', by: 2030}")
                .rollup()
                .goals()
                .get(0);

        assertThat(WORDS.total(goal.total(), true)).isEqualTo("trung bình trên 90% (của 2 đơn vị)");
        assertThat(goal.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(WORDS.verdict(goal)).isEqualTo("chưa đủ cơ sở");
        assertThat(goal.isShort()).isTrue();
    }

    @Test
    @DisplayName("A mean is enough only once every unit has answered, and no file is left that cannot be read")
    void everyUnit() throws InterruptedException {
        Province province = everyCommune("{id: calls, at-least: 90, unit: '%', by: 2030}");
        assertThat(province.rollup().goals().get(0).verdict()).isEqualTo(Verdict.REACHED);

        province.file("hỏng.yaml", "kehoach: [");
        assertThat(province.rollup().goals().get(0).verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    @DisplayName("A bound from above is kept only once every unit has said so: the others may have more")
    void upperBound() throws InterruptedException {
        String asked = "{id: cases, at-most: 500, unit: vụ, by: 2030}";
        String said = "{id: cases, at-most: 3, unit: vụ, by: 2030}";
        Goal two = Province.asking(asked)
                .with("Quỳ Hợp", said)
                .with("Tam Hợp", said)
                .rollup()
                .goals()
                .get(0);

        assertThat(two.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(everyCommune(asked, said).rollup().goals().get(0).verdict()).isEqualTo(Verdict.REACHED);
    }

    @Test
    @DisplayName("What is \"at least\" in one keeps no bound from above in all of them together")
    void otherBound() throws InterruptedException {
        Goal goal = Province.asking("{id: cases, at-most: 10, unit: vụ, by: 2030}")
                .with("Quỳ Hợp", "{id: cases, at-least: 3, unit: vụ, by: 2030}")
                .with("Tam Hợp", "{id: cases, at-most: 3, unit: vụ, by: 2030}")
                .rollup()
                .goals()
                .get(0);

        assertThat(WORDS.total(goal.total(), false)).isEqualTo("ít nhất 6 (tổng của 2 đơn vị)");
        assertThat(goal.verdict()).isEqualTo(Verdict.SHORT);
    }

    @Test
    @DisplayName("Units of which it is unknown whether they have the object are neither yes nor no, and are told")
    void unknownUnits() throws InterruptedException {
        Province province = Province.asking("{of: T6b, more-than: 70, unit: '%', by: 2030}");
        List<Unit> communes = province.rollup().units();
        for (int i = 0; i < communes.size(); i++) {
            String head = Province.head(communes.get(i).code(), "2026-01-09", "2026-2030");
            String known = Province.targets("{of: T6b, done: true, by: 2030}") + "facts: {addicts: true}\n";
            province.file(i + ".yaml", i < 2 ? head + known : head);
        }

        Goal goal = province.rollup().goals().get(0);

        assertThat(WORDS.total(goal.total(), true)).isEqualTo("1,5% (2/130 đơn vị); 128 đơn vị chưa rõ");
        assertThat(goal.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(province.rollup().isFine()).isFalse();
    }

    private static Province everyCommune(String target) throws InterruptedException {
        return everyCommune(target, target);
    }

    private static Province everyCommune(String asked, String said) throws InterruptedException {
        Province province = Province.asking(asked);
        for (Unit commune : province.rollup().units()) {
            province.file(
                    commune.code() + ".yaml",
                    Province.head(commune.code(), "2026-01-09", "2026-2030") + Province.targets(said));
        }
        return province;
    }

    @Test
    @DisplayName("A share is cut and not rounded: 64 of 130 are not 49,3 % and a bit more")
    void cut() {
        assertThat(WORDS.number(new BigDecimal("49.98"))).isEqualTo("49,9");
        assertThat(new RollupWords(Lang.EN).number(new BigDecimal("50.00"))).isEqualTo("50");
    }

    @Test
    @DisplayName(
            "Plans of elsewhere, of no unit and of other programmes are not counted; the province's own are passed over")
    void strays() throws InterruptedException {
        Rollup rollup = Province.asking(SCHOOLS)
                .file("a.yaml", Province.head("Tam Hợp, Nghệ An", "2026-01-09", "2026-2030"))
                .file("b.yaml", Province.head("Hạc Thành, Thanh Hóa", "2026-01-09", "2026-2030"))
                .file("c.yaml", Province.head("Không Đâu Cả", "2026-01-09", "2026-2030"))
                .file(
                        "d.yaml",
                        Province.head("Quỳ Hợp, Nghệ An", "2025-01-09", "2025")
                                .replace("ma-tuy-2030", "giam-ngheo-2025")
                                .replace("2025-01-09", "2026-01-09"))
                .file("e.yaml", Province.head("Nghệ An", "2026-02-12", "2026"))
                .file("f.yaml", Province.head("17035", "2025-03-05", "2025"))
                .rollup();

        assertThat(rollup.plans()).extracting(Child::file).containsExactly("a.yaml");
        assertThat(rollup.strays())
                .extracting(stray -> stray.file() + " " + stray.why())
                .containsExactly(
                        "b.yaml ELSEWHERE", "c.yaml UNIT_UNKNOWN", "d.yaml OTHER_PROGRAMME", "f.yaml ELSEWHERE");
        assertThat(rollup.withoutPlan()).hasSize(129).noneMatch(unit -> unit.name()
                .equals("Tam Hợp"));
    }

    @Test
    @DisplayName("Of two plans of a commune the issued one is counted, else the later one; both are told")
    void doubled() throws InterruptedException {
        String draft = Province.head("Quỳ Hợp, Nghệ An", "2026-03-01", "2026-2030");
        String issued = Province.head("Quỳ Hợp, Nghệ An", "2026-01-09", "2026-2030") + "status: issued\nnumber: 5\n";
        Rollup rollup = Province.asking(SCHOOLS)
                .file("draft.yaml", draft)
                .file("issued.yaml", issued)
                .rollup();

        assertThat(rollup.plans()).hasSize(1);
        assertThat(rollup.doubled())
                .extracting(Doubled::counted, Doubled::others)
                .containsExactly(tuple("issued.yaml", List.of("draft.yaml")));
    }

    @Test
    @DisplayName("A file that cannot be read whole is told with its first mistake, and the others are counted")
    void unread() throws InterruptedException {
        Rollup rollup = Province.asking(SCHOOLS)
                .with("Quỳ Hợp", "{of: T7b, exactly: 100, unit: '%', by: 2030}")
                .with("Tam Hợp", "{of: T7b, exactl: 100, unit: '%', by: 2030}")
                .file("hỏng.yaml", "kehoach: [")
                .rollup();

        assertThat(rollup.plans()).extracting(Child::file).containsExactly("Quỳ Hợp.yaml");
        assertThat(rollup.unread())
                .extracting(Unread::file, file -> file.first().orElseThrow().code())
                .containsExactly(tuple("Tam Hợp.yaml", "unknown-key"), tuple("hỏng.yaml", "yaml-syntax"));
    }

    @Test
    @DisplayName("Projects that nobody leads are told, above and below")
    void orphans() throws InterruptedException {
        String head = Province.head("Nghệ An", "2025-12-29", "2025-2030") + "covers: [DA8, DA9]\n";
        Rollup rollup = Province.of(head + "assignments:\n  - {agency: police, projects: [DA9]}\n")
                .file(
                        "a.yaml",
                        Province.head("Quỳ Hợp, Nghệ An", "2026-01-09", "2026-2030") + "covers: [DA8, DA9]\n"
                                + "assignments:\n  - {agency: office, projects: [DA8]}\n")
                .rollup();

        assertThat(rollup.orphans())
                .extracting(orphan -> orphan.component().id(), Orphan::above, orphan -> orphan.below()
                        .size())
                .containsExactly(tuple("DA8", true, 0), tuple("DA9", false, 1));
    }

    @Test
    @DisplayName("What is still to be decided since a template changed is told where plans read one")
    void conflicts() throws InterruptedException {
        String template =
                """
                kehoach: 1
                template: {for: commune}
                id: a
                type: ke-hoach
                form: nd30
                programme: ma-tuy-2030
                issuer: {body: people-committee}
                period: 2026-2030
                title: Phòng, chống ma túy
                targets:
                  - {id: schools, of: T7b, exactly: 100, unit: "%", by: 2030, text: Mọi trường học tuyên truyền.}
                """;
        String plan =
                """
                kehoach: 1
                from: mau.yaml
                unit: Quỳ Hợp, Nghệ An
                date: 2026-01-09
                changes:
                  - {set: targets/schools, to: {by: 2028}}
                seen: {targets/schools: aaaaaaaa}
                """;

        assertThat(Province.asking(SCHOOLS).rollup().conflicts()).isEmpty();
        assertThat(Province.asking(SCHOOLS)
                        .derived("xa.yaml", plan, template)
                        .rollup()
                        .conflicts())
                .isEqualTo(Optional.of(List.of(new OpenConflict("17035", "targets/schools"))));
    }

    @Test
    @DisplayName("Before 1 July 2025 the units below a province are districts")
    void districts() throws InterruptedException {
        Rollup rollup =
                Province.of(Province.head("Nghệ An", "2025-05-05", "2025-2030")).rollup();

        assertThat(rollup.units())
                .extracting(Unit::fullName)
                .contains("huyện Quỳ Hợp")
                .hasSize(20);
    }

    @Test
    @DisplayName("There is nothing to roll up below a commune, and from a plan that cannot be read")
    void nothing() throws InterruptedException {
        assertThat(Province.of(Province.head("Quỳ Hợp, Nghệ An", "2026-01-09", "2026-2030"))
                        .tried()
                        .value())
                .isEmpty();
        assertThat(Province.of("kehoach: [").tried().diagnostics()).isNotEmpty();
    }
}
