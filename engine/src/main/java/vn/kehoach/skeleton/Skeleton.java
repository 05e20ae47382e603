package vn.kehoach.skeleton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.programme.Applicability;
import vn.kehoach.programme.Applicability.Fact;
import vn.kehoach.programme.Component;
import vn.kehoach.programme.Lead;
import vn.kehoach.programme.LegalBasis;
import vn.kehoach.programme.Programme;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.unit.Unit;

/** Writes a plan to fill in. What only its author knows says {@code TODO}. */
public final class Skeleton {
    private static final String TODO = "TODO ";

    private final Programme programme;
    private final Unit unit;
    private final String place;
    private final LocalDate today;
    private final YamlLines yaml = new YamlLines();

    private Skeleton(Programme programme, Unit unit, String place, LocalDate today) {
        this.programme = programme;
        this.unit = unit;
        this.place = place;
        this.today = today;
    }

    /**
     * The file of a new plan of a UBND.
     *
     * @param programme that the plan is to serve
     * @param unit of the UBND, province or commune
     * @param place the unit so named that it is unambiguous: {@code xã Quỳ Hợp, tỉnh Nghệ An}
     * @param today the day on which names are looked up until the plan has a date of its own
     */
    public static String of(Programme programme, Unit unit, String place, LocalDate today) {
        return new Skeleton(programme, unit, place, today).write();
    }

    private String write() {
        head();
        facts();
        body();
        targets();
        solutions();
        assignments();
        excluded();
        end();
        return yaml.toString();
    }

    private void head() {
        String id = unit.code() + "-" + programme.id();
        yaml.comment("Khung kế hoạch do kehoach lập. Điền các chỗ TODO, rồi chạy: kehoach validate");
        yaml.line("kehoach: 1").entry("id", id).line("type: ke-hoach").line("form: nd30");
        yaml.line("status: draft").entry("programme", programme.id());
        yaml.open("issuer:").line("body: people-committee").entry("unit", place).close();
        yaml.comment("Khi ban hành: thêm number (số), date (ngày), đổi status thành issued và bỏ as-of.");
        yaml.line("as-of: " + today);
        yaml.line("period: " + firstYear() + "-" + lastYear());
        yaml.entry("title", "Triển khai thực hiện " + programme.name() + " trên địa bàn " + unit.fullName());
        yaml.entry("opening", opening());
        yaml.line("");
    }

    private String opening() {
        List<String> bases = new ArrayList<>();
        for (LegalBasis basis : programme.legal()) {
            if (basis.relation() == LegalBasis.Relation.POLICY || basis.relation() == LegalBasis.Relation.APPROVES) {
                bases.add("[@" + basis.cite() + "]");
            }
        }
        return "Thực hiện " + String.join("; ", bases) + ", Ủy ban nhân dân " + unit.fullName()
                + " ban hành Kế hoạch với các nội dung sau:";
    }

    /** Only the facts on which something depends at this tier. */
    private void facts() {
        Set<Fact> asked = new LinkedHashSet<>();
        programme.allComponents().forEach(component -> component.applies().ifPresent(where -> {
            if (isAt(where) && (where.factTiers().isEmpty() || where.factTiers().contains(unit.tier()))) {
                asked.addAll(where.facts());
            }
        }));
        programme.targets().forEach(target -> target.formAt(unit.tier()).ifPresent(form -> asked.addAll(form.facts())));
        if (asked.isEmpty()) {
            return;
        }
        yaml.comment("Địa bàn có (true) hay không có (false); từ đó biết chỉ tiêu và dự án nào phải có.");
        yaml.open("facts:");
        asked.forEach(fact -> yaml.line(word(fact) + ": TODO"));
        yaml.close().line("");
    }

    private void body() {
        yaml.open("purposes:").line("- TODO mục đích").close();
        yaml.open("requirements:").line("- TODO yêu cầu").close().line("");
    }

    private void targets() {
        yaml.open("targets:");
        for (ProgrammeTarget target : programme.targets()) {
            Optional<ProgrammeTarget.Form> form = target.formAt(unit.tier());
            ProgrammeTarget.As as = form.map(ProgrammeTarget.Form::as).orElse(ProgrammeTarget.As.FIGURE);
            if (as != ProgrammeTarget.As.NONE && !isPast(target)) {
                target(target, form, as == ProgrammeTarget.As.YES_NO);
            }
        }
        yaml.close().line("");
    }

    private void target(ProgrammeTarget target, Optional<ProgrammeTarget.Form> form, boolean yesNo) {
        List<Fact> facts = form.map(ProgrammeTarget.Form::facts).orElse(List.of());
        yaml.comment(form.flatMap(ProgrammeTarget.Form::summary).orElse(target.summary()));
        String line = "{id: " + id(target) + ", of: " + target.id() + value(target, yesNo)
                + target.by().map(year -> ", by: " + year).orElse("")
                + (target.everyYear() ? ", every-year: true" : "") + "}";
        if (facts.isEmpty()) {
            yaml.line("- " + line);
        } else {
            yaml.comment("chỉ khi có: "
                    + String.join(", ", facts.stream().map(Skeleton::word).toList()));
            yaml.comment("- " + line);
        }
    }

    private static String value(ProgrammeTarget target, boolean yesNo) {
        String unit =
                target.unit().map(word -> ", unit: " + YamlLines.quoted(word)).orElse("");
        String figure = target.value().map(value -> value.toPlainString()).orElse("TODO");
        if (yesNo) {
            return ", done: true";
        }
        return switch (target.comparator()) {
            case DONE -> ", done: true";
            case LESS_THAN_BEFORE -> ", less-than-before: true";
            case AT_LEAST, BETWEEN -> ", at-least: " + figure + unit;
            case MORE_THAN -> ", more-than: " + figure + unit;
            case EXACTLY -> ", exactly: " + figure + unit;
            case AT_MOST -> ", at-most: " + figure + unit;
        };
    }

    /** One solution for each part of the programme. */
    private void solutions() {
        yaml.open("solutions:");
        for (Component component : leaves()) {
            yaml.open("- title: " + YamlLines.quoted(component.name()));
            served(asked().filter(target -> target.projects().contains(component.id())));
            yaml.open("items:").line("- TODO nhiệm vụ, giải pháp").close().close();
        }
        yaml.close().line("");
    }

    private void served(Stream<ProgrammeTarget> targets) {
        List<String> ids = targets.map(Skeleton::id).toList();
        if (!ids.isEmpty()) {
            yaml.line("targets: [" + String.join(", ", ids) + "]");
        }
    }

    private void assignments() {
        Map<Lead, List<String>> led = new LinkedHashMap<>();
        for (Component component : leaves()) {
            leads(component).forEach(lead -> led.computeIfAbsent(
                            new Lead(lead.tier(), lead.agency(), lead.request(), Optional.empty()),
                            first -> new ArrayList<>())
                    .add(component.id()));
        }
        yaml.open("assignments:");
        led.forEach((lead, projects) -> {
            yaml.open("- agency: " + lead.agency());
            if (lead.request()) {
                yaml.line("mode: request");
            }
            yaml.line("projects: [" + String.join(", ", projects) + "]");
            yaml.open("items:").line("- TODO nhiệm vụ").close().close();
        });
        List<ProgrammeTarget> open = open();
        if (led.isEmpty() || !open.isEmpty()) {
            yaml.open("- agency: {role: other, as: TODO cơ quan}");
            served(open.stream());
            yaml.open("items:").line("- TODO nhiệm vụ").close().close();
        }
        yaml.close().line("");
    }

    private void excluded() {
        List<Component> free = leaves().stream()
                .filter(component -> leads(component).isEmpty())
                .toList();
        List<ProgrammeTarget> past =
                programme.targets().stream().filter(this::isPast).toList();
        if (free.isEmpty() && past.isEmpty()) {
            return;
        }
        yaml.comment(
                "Phần của Chương trình không thực hiện, có lý do. Dự án chưa có cơ quan chủ trì ở cấp này: giao cho một"
                        + " cơ quan, hoặc nêu lý do.");
        yaml.open("excluded:");
        free.forEach(component -> yaml.line("- {project: " + component.id() + ", because: TODO lý do}"));
        past.forEach(target -> yaml.line("- {target: " + target.id() + ", because: mốc năm "
                + target.by().orElseThrow() + " ở trước thời gian của kế hoạch}"));
        yaml.close().line("");
    }

    /** Whether a target was due before the plan begins. */
    private boolean isPast(ProgrammeTarget target) {
        return target.by().filter(year -> year < firstYear()).isPresent();
    }

    private void end() {
        yaml.open("funding:").line("- TODO nguồn kinh phí").close();
        yaml.open("organisation:")
                .line("- TODO tổ chức thực hiện và báo cáo")
                .close()
                .line("");
        yaml.line("recipients: auto").line("archive: [VT]");
        yaml.line("signature: {authority: TM, title: CHỦ TỊCH}");
    }

    /** The parts of the programme that have no parts themselves and make sense here as far as is known. */
    private List<Component> leaves() {
        return programme.allComponents().stream()
                .filter(component -> component.components().isEmpty())
                .filter(component -> component
                        .applies()
                        .map(where -> isAt(where)
                                && (where.facts().isEmpty()
                                        || !where.factTiers().isEmpty()
                                                && !where.factTiers().contains(unit.tier())))
                        .orElse(true))
                .toList();
    }

    private boolean isAt(Applicability where) {
        return where.tiers().isEmpty() || where.tiers().contains(unit.tier());
    }

    private List<Lead> leads(Component component) {
        return component.leads().stream()
                .filter(lead -> lead.tier() == unit.tier())
                .toList();
    }

    /** The targets that every unit of the tier has, whatever its facts. */
    private Stream<ProgrammeTarget> asked() {
        return programme.targets().stream().filter(target -> !isPast(target)).filter(target -> target.formAt(
                        unit.tier())
                .map(form ->
                        form.as() != ProgrammeTarget.As.NONE && form.facts().isEmpty())
                .orElse(true));
    }

    /** The targets that no part of the programme has, and which therefore no leader of one answers for. */
    private List<ProgrammeTarget> open() {
        Set<String> parts = leaves().stream().map(Component::id).collect(Collectors.toSet());
        return asked().filter(target -> target.projects().stream().noneMatch(parts::contains))
                .toList();
    }

    private static String id(ProgrammeTarget target) {
        return target.id().toLowerCase(Locale.ROOT);
    }

    private static String word(Fact fact) {
        return fact.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** This year, inside the programme's period; of a programme that is over, its own first year. */
    private int firstYear() {
        int first = Integer.parseInt(programme.period().substring(0, 4));
        int year = today.getYear();
        return year > Integer.parseInt(lastYear()) ? first : Math.max(first, year);
    }

    private String lastYear() {
        return programme.period().substring(programme.period().length() - 4);
    }
}
