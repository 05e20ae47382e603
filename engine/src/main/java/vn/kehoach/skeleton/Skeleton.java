package vn.kehoach.skeleton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.kehoach.compose.TargetSentence;
import vn.kehoach.programme.Applicability.Fact;
import vn.kehoach.programme.Lead;
import vn.kehoach.programme.LegalBasis;
import vn.kehoach.programme.Programme;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.skeleton.Asked.Part;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;

/**
 * Writes a plan to fill in. What only its author knows says {@code TODO}; what is there only for units that have something is
 * a comment.
 */
public final class Skeleton {
    private final Programme programme;
    private final Unit unit;
    private final String place;
    private final LocalDate today;
    private final Asked asked;
    private final TargetSentence sentences;
    private final YamlLines yaml = new YamlLines();

    private Skeleton(Programme programme, Unit unit, String place, LocalDate today) {
        this.programme = programme;
        this.unit = unit;
        this.place = place;
        this.today = today;
        this.asked = new Asked(programme, unit.tier(), today);
        this.sentences = new TargetSentence(Optional.of(programme), Optional.of(unit));
    }

    /**
     * The file of a new plan of a UBND.
     *
     * @param programme that the plan is to serve
     * @param unit of the UBND, province or commune
     * @param units among which it is named unambiguously: {@code xã Quỳ Hợp, tỉnh Nghệ An}, or by its code where no name is unambiguous
     * @param today the day on which names are looked up until the plan has a date of its own
     */
    public static String of(Programme programme, Unit unit, Units units, LocalDate today) {
        String place = units.lineage(unit, today).stream().map(Unit::fullName).collect(Collectors.joining(", "));
        boolean isClear = units.find(place, today).size() == 1;
        return new Skeleton(programme, unit, isClear ? place : unit.code(), today).write();
    }

    private String write() {
        notes();
        head();
        facts();
        yaml.open("purposes:").line("- TODO mục đích").close();
        yaml.open("requirements:").line("- TODO yêu cầu").close().line("");
        targets();
        solutions();
        assignments();
        excluded();
        end();
        return yaml.toString();
    }

    private void notes() {
        if (asked.isOver()) {
            yaml.comment("LƯU Ý: Chương trình đã kết thúc (giai đoạn " + programme.period() + ")"
                    + programme
                            .replacedBy()
                            .map(id -> "; chương trình thay thế: " + id)
                            .orElse("") + ".");
        }
        yaml.comment("yaml-language-server: $schema=schema.json");
        yaml.comment("Để trình soạn thảo gợi ý các khóa, đặt lược đồ cạnh tệp này: kehoach schema > schema.json");
        yaml.comment("Khung kế hoạch do kehoach lập. Điền các chỗ TODO, rồi chạy: kehoach validate");
    }

    private void head() {
        yaml.line("kehoach: 1").entry("id", unit.code() + "-" + programme.id());
        yaml.line("type: ke-hoach").line("form: nd30").line("status: draft").entry("programme", programme.id());
        yaml.open("issuer:").line("body: people-committee").entry("unit", place).close();
        yaml.comment("Khi có số, ngày: lệnh ban-hanh ghi number, date, status vào đây.");
        yaml.line("as-of: " + today);
        yaml.line("period: " + asked.firstYear() + "-" + asked.lastYear());
        yaml.entry("title", "Triển khai thực hiện " + programme.name() + " trên địa bàn " + unit.fullName());
        yaml.entry("opening", opening());
        yaml.line("");
    }

    private String opening() {
        List<String> bases = programme.legal().stream()
                .filter(basis -> basis.relation() == LegalBasis.Relation.POLICY
                        || basis.relation() == LegalBasis.Relation.APPROVES)
                .map(basis -> "[@" + basis.cite() + "]")
                .toList();
        return "Thực hiện " + (bases.isEmpty() ? programme.name() : enumerated(bases)) + ", Ủy ban nhân dân "
                + unit.fullName() + " ban hành Kế hoạch với các nội dung sau:";
    }

    private static String enumerated(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " và " + words.get(last);
    }

    private void facts() {
        if (asked.facts().isEmpty()) {
            return;
        }
        yaml.comment("Địa bàn có (true) hay không có (false); từ đó biết chỉ tiêu và dự án nào phải có.");
        yaml.open("facts:");
        asked.facts().forEach(fact -> yaml.line(word(fact) + ": TODO"));
        yaml.close().line("");
    }

    private void targets() {
        List<ProgrammeTarget> targets = asked.targets().toList();
        if (targets.isEmpty()) {
            return;
        }
        yaml.comment("Dòng ghi chú trên mỗi chỉ tiêu là câu sẽ in; thêm text: để thay bằng câu khác.");
        yaml.open("targets:");
        targets.forEach(this::target);
        if (targets.stream().noneMatch(target -> asked.factsOf(target).isEmpty())) {
            yaml.line("- TODO chỉ tiêu");
        }
        yaml.close().line("");
    }

    private void target(ProgrammeTarget target) {
        ProposedTarget proposed = new ProposedTarget(target, asked.form(target));
        yaml.comment(sentences.of(proposed.target()));
        onlyWith(asked.factsOf(target), () -> yaml.line("- " + proposed.yaml()));
    }

    /** Writes something that is there only for units that have one of the facts; always where there are none. */
    private void onlyWith(List<Fact> facts, Runnable writing) {
        if (facts.isEmpty()) {
            writing.run();
        } else {
            yaml.comment("chỉ khi có: " + words(facts));
            yaml.aside(writing);
        }
    }

    /** One solution for each part of the programme. */
    private void solutions() {
        yaml.open("solutions:");
        for (Part part : asked.parts()) {
            onlyWith(part.facts(), () -> {
                yaml.open("- title: " + YamlLines.quoted(part.component().name()));
                served(target -> target.projects().contains(part.component().id()), part.facts());
                yaml.open("items:").line("- TODO nhiệm vụ, giải pháp").close().close();
            });
        }
        if (asked.parts().stream().noneMatch(part -> part.facts().isEmpty())) {
            yaml.line("- TODO nhiệm vụ, giải pháp");
        }
        yaml.close().line("");
    }

    /** The targets that something serves; those that not every unit has, in a comment. */
    private void served(Predicate<ProgrammeTarget> which, List<Fact> known) {
        Map<Boolean, List<ProgrammeTarget>> targets = asked.targets()
                .filter(which)
                .collect(Collectors.partitioningBy(
                        target -> asked.factsOf(target).isEmpty() || known.containsAll(asked.factsOf(target))));
        if (!targets.get(true).isEmpty()) {
            yaml.line("targets: ["
                    + targets.get(true).stream().map(ProposedTarget::id).collect(Collectors.joining(", ")) + "]");
        }
        targets.get(false)
                .forEach(target -> yaml.comment("chỉ khi có: " + words(asked.factsOf(target)) + ": thêm "
                        + ProposedTarget.id(target) + " vào targets"));
    }

    private void assignments() {
        Map<Duty, List<String>> led = new LinkedHashMap<>();
        asked.parts().forEach(part -> part.leads()
                .forEach(lead -> led.computeIfAbsent(new Duty(lead, part.facts()), first -> new ArrayList<>())
                        .add(part.component().id())));
        yaml.open("assignments:");
        led.forEach((duty, projects) -> onlyWith(duty.facts(), () -> {
            yaml.open("- agency: " + duty.lead().agency());
            if (duty.lead().request()) {
                yaml.line("mode: request");
            }
            yaml.line("projects: [" + String.join(", ", projects) + "]");
            yaml.open("items:").line("- TODO nhiệm vụ").close().close();
        }));
        List<ProgrammeTarget> open = asked.withoutLead();
        if (led.keySet().stream().noneMatch(duty -> duty.facts().isEmpty()) || !open.isEmpty()) {
            yaml.open("- agency: {role: other, as: TODO tên cơ quan}");
            served(open::contains, List.of());
            yaml.open("items:").line("- TODO nhiệm vụ").close().close();
        }
        yaml.close().line("");
    }

    /** What a body has to lead, all of it under the same condition. */
    private record Duty(Lead lead, List<Fact> facts) {}

    private void excluded() {
        List<Part> free = asked.parts().stream()
                .filter(part -> part.facts().isEmpty() && part.leads().isEmpty())
                .toList();
        if (free.isEmpty() && asked.past().isEmpty()) {
            return;
        }
        yaml.comment(
                "Phần của Chương trình không thực hiện, có lý do. Dự án chưa có cơ quan chủ trì ở cấp này: giao cho một"
                        + " cơ quan, hoặc nêu lý do.");
        yaml.open("excluded:");
        free.forEach(part -> yaml.line("- {project: " + part.component().id() + ", because: TODO lý do}"));
        asked.past()
                .forEach(target -> yaml.line("- {target: " + target.id() + ", because: mốc năm "
                        + target.by().orElseThrow() + " ở trước thời gian của kế hoạch}"));
        yaml.close().line("");
    }

    private void end() {
        yaml.open("funding:").line("- TODO nguồn kinh phí").close();
        yaml.open("organisation:")
                .line("- TODO tổ chức thực hiện và báo cáo")
                .close()
                .line("");
        yaml.line("recipients: auto").line("archive: [VT]");
        yaml.line("signature: {authority: TM, title: CHỦ TỊCH}");
        yaml.comment("Phó Chủ tịch ký: {authority: KT, head: CHỦ TỊCH, title: PHÓ CHỦ TỊCH}");
    }

    private static String words(List<Fact> facts) {
        return facts.stream().map(Skeleton::word).collect(Collectors.joining(", "));
    }

    private static String word(Fact fact) {
        return fact.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
