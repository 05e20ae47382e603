package vn.kehoach.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.kehoach.Office;
import vn.kehoach.PlanInput;
import vn.kehoach.check.Checked;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.generate.PlanArbitraries;
import vn.kehoach.plan.Plan;
import vn.kehoach.shape.RecordWriter;

/** Faults put into any plan's file are taken out again, and all else stays: comments, the order of keys, quotes, line breaks. */
class FixPropertiesTest {
    private static final Pattern GAP = Pattern.compile("(?<=\\p{L}) (?=\\p{L})");

    @Property(tries = 40)
    @Label("A file with faults, corrected, is the file without them; corrected twice is corrected once")
    void faults(
            @ForAll("plans") Plan plan, @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 9999) Integer> places) {
        String good = commented(RecordWriter.write(plan));
        String bad = faulty(good, places);

        Fixed fixed = fix(bad, "character-unprintable");

        assertThat(fixed.after().replace('\u202f', ' ')).isEqualTo(good);
        assertThat(fixed.refused()).isEmpty();
        assertThat(fixed.left().findings()).noneMatch(finding -> finding.fix().isPresent());
        assertThat(fix(fixed.after(), "character-unprintable").after()).isEqualTo(fixed.after());
    }

    @Property(tries = 40)
    @Label("All that is safe leaves comments and keys as they are, and nothing that could be corrected; twice is once")
    void safe(@ForAll("plans") Plan plan, @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 9999) Integer> places) {
        String bad = faulty(commented(RecordWriter.write(plan)), places);

        Fixed fixed = engine(bad, false);

        assertThat(comments(fixed.after())).isEqualTo(comments(bad));
        assertThat(keys(fixed.after())).isEqualTo(keys(bad));
        assertThat(fixed.left().findings().stream()
                        .filter(finding -> !fixed.refused().contains(finding))
                        .flatMap(finding -> finding.fix().stream()))
                .noneMatch(fix -> fix.kind() == Fix.Kind.SAFE);
        assertThat(engine(fixed.after(), false).after()).isEqualTo(fixed.after());
    }

    @Property(tries = 40)
    @Label("What may change the meaning leaves comments and lines as they are, and the file can still be read")
    void unsafe(@ForAll("plans") Plan plan, @ForAll @IntRange(min = 0, max = 9999) int place) {
        String good = commented(RecordWriter.write(plan));
        List<String> lines = new ArrayList<>(good.lines().toList());
        List<Integer> roots = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("[a-z]{6,}:.*")) {
                roots.add(i);
            }
        }
        int line = roots.get(place % roots.size());
        lines.set(line, lines.get(line).replaceFirst("^(.)(.)(.)", "$1$3$2"));
        String bad = String.join("\n", lines) + "\n";

        Fixed fixed = engine(bad, true);

        assertThat(comments(fixed.after())).isEqualTo(comments(good));
        assertThat(fixed.after().lines().count()).isEqualTo(good.lines().count());
        assertThat(fixed.after().lines().toList().get(line).replaceFirst(":.*", ""))
                .isEqualTo(good.lines().toList().get(line).replaceFirst(":.*", ""));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    /** A comment above each key of the root, and one behind the first. */
    private static String commented(String yaml) {
        StringBuilder text = new StringBuilder();
        yaml.lines().forEach(line -> {
            boolean root = line.matches("[a-z].*");
            text.append(root ? "# về phần này: 'xem' \"lại\"\n" : "")
                    .append(line)
                    .append('\n');
        });
        return text.toString().replaceFirst("kehoach: 1", "kehoach: 1 # dạng thứ nhất");
    }

    /** Blanks between words become blanks at which no line ends. */
    private static String faulty(String text, List<Integer> places) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int place : places) {
            int at = place % lines.size();
            Matcher gap = GAP.matcher(lines.get(at));
            if (!lines.get(at).startsWith("#") && !lines.get(at).contains(" # ") && gap.find()) {
                lines.set(at, gap.replaceFirst("\u202f"));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("# "))
                .map(String::strip)
                .toList();
    }

    private static List<String> keys(String text) {
        return text.lines()
                .filter(line -> line.matches("[ -]*[a-z-]+:( .*)?"))
                .map(line -> line.replaceFirst(":.*", ""))
                .toList();
    }

    private static Fixed engine(String text, boolean unsafe) {
        return Office.engine()
                .fix(PlanInput.alone(Office.file("plan.yaml", text)), unsafe)
                .value()
                .orElseThrow();
    }

    /** With the corrections of one rule alone. */
    private static Fixed fix(String text, String rule) {
        return Fixer.fix(
                "plan.yaml",
                text,
                next -> new Checked(
                        Office.engine().check(Office.file("plan.yaml", next)).diagnostics().stream()
                                .filter(finding -> finding.code().equals(rule))
                                .toList(),
                        List.of()),
                EnumSet.of(Fix.Kind.SAFE));
    }
}
