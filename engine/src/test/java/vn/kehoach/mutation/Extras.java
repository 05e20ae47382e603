package vn.kehoach.mutation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a plan may have beside its text: marks, a decision, annexes, tables, references, footnotes. */
final class Extras {
    private Extras() {}

    static List<Fault> all() {
        return List.of(
                new Added("a drafter's mark with a full stop", "marks", "marks: {drafter: PL.}\n"),
                new Added("copies without a drafter", "marks", "marks: {copies: 30}\n"),
                new Added(
                        "a decision that decides nothing",
                        "decision",
                        "decision:\n  title: Về phòng, chống ma túy\n  articles: [Quyết định này có hiệu lực kể từ ngày ký.]\n"),
                new Added(
                        "a decision on another type of document",
                        "decision",
                        "decision:\n  title: Ban hành Đề án phòng, chống ma túy\n  articles: [Quyết định này có hiệu lực kể từ ngày ký.]\n"),
                new ComputedForTheParty("computed recipients of a province's Party committee"),
                new Added(
                        "an annex that no text names",
                        "annexes",
                        "annexes:\n  - id: viec-khac\n    title: Việc khác\n    intro: Các việc khác của kế hoạch.\n"),
                new Added(
                        "a total that is not the sum",
                        "section-bang",
                        "section-bang:\n  heading: Kinh phí\n  items:\n    - text: \"Dự kiến kinh phí:\"\n      table:\n"
                                + "        columns: [Nội dung, {title: Số tiền, type: money, total: sum, declared: 31}]\n"
                                + "        rows:\n          - [Tuyên truyền, 10]\n          - [Tập huấn, 20]\n"),
                new Inserted("a reference to what is not there", " (xem [#khong-co-phan-nay])"),
                new Inserted("a footnote that is not closed", "[^Theo báo cáo"));
    }

    /** A key at the end of a plan that has none of it. */
    record Added(String name, String key, String more) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            boolean party = plan.text().contains("form: dang");
            if (plan.has("/" + key) || party) {
                return Stream.empty();
            }
            int end = plan.text().length();
            String lines = plan.text().endsWith("\n") ? more : "\n" + more;
            return Stream.of(plan.spoil(this, List.of(new Edit(end, end, lines)), List.of()));
        }
    }

    /** Recipients that a province's Party committee leaves to be computed. */
    record ComputedForTheParty(String name) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            boolean province = plan.text().contains("form: dang") && plan.text().contains("unit: tỉnh");
            return province && plan.has("/recipients")
                    ? Stream.of(plan.spoil(this, plan.from("/recipients"), plan.to("/recipients"), "auto"))
                    : Stream.empty();
        }
    }

    /** Something at the end of a point. */
    record Inserted(String name, String more) implements Fault {
        private static final Pattern LAST_LETTER = Pattern.compile("\\p{L}(?=\\P{L}*$)");

        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            return plan.leaves(".*/items/\\d+/text").flatMap(at -> {
                Matcher last = LAST_LETTER.matcher(plan.written(at));
                int place = last.find() ? plan.from(at) + last.end() : plan.to(at);
                return Stream.of(plan.spoil(this, place, place, more));
            });
        }
    }
}
