package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.agency.Agencies;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Facts;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.Span;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;
import vn.kehoach.words.Folding;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlWriter;

/**
 * Makes the plan of one unit of a template, in phases: is the template for the unit; which parts hold, and with which words; the head, which
 * is the unit's own; what is asked; are there references to what has not come along.
 */
public final class Deriver {
    /** What a plan's head says of the time of its making: the unit's own, never the template's. */
    private static final Set<String> OF_THE_MAKING = Set.of("status", "number", "date", "as-of", "facts");

    private static final String FACTS = "facts";
    private static final Messages QUESTIONS = PlanFile.schemaWords(Lang.VI);

    private final Template template;
    private final Place place;
    private final Optional<LocalDate> date;
    private final Known known;
    private final Parts parts;

    private Deriver(Template template, Place place, Optional<LocalDate> date, Known known) {
        this.template = template;
        this.place = place;
        this.date = date;
        this.known = known;
        this.parts = new Parts(template, place, known);
    }

    /**
     * Makes a plan. Same template, unit, days and facts: same bytes.
     *
     * @param template of what
     * @param unit for whom
     * @param date of the plan; absent: a draft without
     * @param today the day on which names are looked up while there is no date
     * @param facts what is known of the unit
     * @return absent where something is wrong with the template, or it is not for the unit; the findings stand in the template
     */
    public static Outcome<Derivation> derive(
            Template template,
            Unit unit,
            Optional<LocalDate> date,
            LocalDate today,
            Facts facts,
            Units units,
            Agencies agencies) {
        return of(template, unit, date, today, facts, units, agencies).make();
    }

    /**
     * The plan alone, each part at its place in the template: for looking at the template itself.
     *
     * @return absent where something is wrong with the template, or it is not for the unit
     */
    public static Outcome<Read<Plan>> plan(
            Template template, Unit unit, LocalDate day, Facts facts, Units units, Agencies agencies) {
        Deriver deriver = of(template, unit, Optional.empty(), day, facts, units, agencies);
        return deriver.read(deriver.tree());
    }

    static Deriver of(
            Template template,
            Unit unit,
            Optional<LocalDate> date,
            LocalDate today,
            Facts facts,
            Units units,
            Agencies agencies) {
        LocalDate day = date.orElse(today);
        List<Unit> lineage = units.lineage(unit, day);
        String name = String.join(", ", lineage.stream().map(Unit::fullName).toList());
        boolean isClear = units.find(name, day).size() == 1;
        Place place = new Place(lineage, isClear ? name : unit.code(), day, agencies);
        return new Deriver(template, place, date, Known.of(facts));
    }

    private Outcome<Derivation> make() {
        Optional<Diagnostic> outside = outside(template.file(), Span.WHOLE_FILE, "/template");
        if (outside.isPresent()) {
            return new Outcome<>(Optional.empty(), List.of(outside.get()));
        }
        Node root = tree();
        Outcome<Read<Plan>> read = read(root);
        return new Outcome<>(read.value().map(plan -> derivation(root, plan)), read.diagnostics());
    }

    List<Diagnostic> findings() {
        return parts.findings();
    }

    /** What stands for placeholders at the unit. */
    Words words() {
        return parts.words();
    }

    /** Whether everything is known that the template asks for. */
    boolean isAllKnown() {
        return template.head().asks().stream()
                .allMatch(fact -> known.value(fact).isPresent());
    }

    /** What was left out until a fact is known, in words, by fact. */
    Map<String, List<String>> waiting() {
        return parts.waiting();
    }

    String fullName() {
        return place.unit().fullName();
    }

    /** The unit so named that it is unambiguous. */
    String name() {
        return place.name();
    }

    /** The plan, each part at its place in the template; what is wrong is then among {@link #findings}. */
    Node tree() {
        List<Node.Entry> entries = new ArrayList<>();
        template.body().entries().stream()
                .filter(entry -> !OF_THE_MAKING.contains(entry.key()))
                .forEach(entry -> parts.of(entry.value(), "/" + entry.key(), "/" + entry.key())
                        .ifPresent(value -> entries.add(new Node.Entry(entry.key(), entry.keySpan(), value))));
        Node whole = new Node.Mapping(template.body().span(), withFacts(withHead(entries)));
        return new Links(template.body(), whole).without(whole);
    }

    /**
     * That the template is not for the unit.
     *
     * @param file in which somebody wanted it to be
     */
    Optional<Diagnostic> outside(String file, Span span, String path) {
        TemplateHead head = template.head();
        boolean inTime = head.isFor(place.day());
        boolean inside = place.unit().tier() == head.tier()
                && head.of()
                        .map(province -> place.lineage().stream()
                                .skip(1)
                                .anyMatch(above -> Folding.exact(above.name()).equals(Folding.exact(province))
                                        || Folding.exact(above.fullName()).equals(Folding.exact(province))))
                        .orElse(true);
        return inside && inTime
                ? Optional.empty()
                : Optional.of(DeriveCode.DERIVE_UNIT_OUTSIDE.at(
                        file,
                        span,
                        path,
                        inside ? "day" : "message",
                        place.name(),
                        Message.of("tier." + head.tier().word()),
                        head.of().orElse(""),
                        CitationText.running(place.day()),
                        CitationText.running(head.nearest(place.day()))));
    }

    private List<Node.Entry> withHead(List<Node.Entry> entries) {
        List<Node.Entry> all = new ArrayList<>();
        for (Node.Entry entry : entries) {
            switch (entry.key()) {
                case "id" -> all.add(entry("id", place.unit().code() + "-" + Parts.text(entry.value())));
                case "issuer" -> {
                    all.add(entry("status", "draft"));
                    all.add(new Node.Entry(entry.key(), entry.keySpan(), issuer(entry.value())));
                    all.add(entry(
                            date.isPresent() ? "date" : "as-of", place.day().toString()));
                }
                default -> all.add(entry);
            }
        }
        return all;
    }

    private Node issuer(Node node) {
        List<Node.Entry> entries = new ArrayList<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().stream()
                    .filter(entry -> !entry.key().equals("unit"))
                    .forEach(entries::add);
        }
        entries.add(entry("unit", place.name()));
        return new Node.Mapping(node.span(), entries);
    }

    /** Behind the head, before what the plan says: there its reader looks for what is to be filled in. */
    private List<Node.Entry> withFacts(List<Node.Entry> entries) {
        Map<String, Node.Entry> facts = new LinkedHashMap<>();
        template.body()
                .get(FACTS)
                .filter(Node.Mapping.class::isInstance) // else it is told when the plan is read
                .ifPresent(own -> ((Node.Mapping) own).entries().forEach(fact -> facts.put(fact.key(), fact)));
        template.head()
                .asks()
                .forEach(fact -> facts.put(fact, entry(fact, known.value(fact).orElse("TODO"))));
        known.values().forEach((fact, value) -> facts.putIfAbsent(fact, entry(fact, value)));
        Optional<Node> odd = template.body().get(FACTS).filter(own -> !(own instanceof Node.Mapping));
        if (facts.isEmpty() && odd.isEmpty()) {
            return entries;
        }
        facts.keySet().forEach(this::explain);
        List<Node.Entry> all = new ArrayList<>(entries);
        int recipients = all.stream().map(Node.Entry::key).toList().indexOf("recipients");
        Node known = odd.orElse(new Node.Mapping(Span.WHOLE_FILE, List.copyOf(facts.values())));
        Node.Entry entry = new Node.Entry(FACTS, Span.WHOLE_FILE, known);
        all.add(recipients < 0 ? all.size() : recipients, entry);
        return all;
    }

    private void explain(String fact) {
        List<String> waiting = parts.waiting().get(fact);
        if (known.value(fact).isEmpty() && template.head().asks().contains(fact)) {
            String question = QUESTIONS.text("Facts." + fact + ".description");
            List<String> lines = new ArrayList<>(List.of(question));
            if (waiting != null) {
                lines.add("Các phần còn chờ (lập lại kế hoạch với --facts): " + String.join("; ", waiting));
            }
            parts.above().put("/" + FACTS + "/" + fact, lines);
        }
    }

    private Outcome<Read<Plan>> read(Node root) {
        Outcome<Read<Plan>> read = RecordReader.read(Plan.class, template.file(), root);
        List<Diagnostic> findings = new ArrayList<>(parts.findings());
        findings.addAll(read.diagnostics());
        Outcome<Read<Plan>> outcome = new Outcome<>(read.value(), findings);
        return outcome.hasAny(Severity.ERROR) ? new Outcome<>(Optional.empty(), findings) : outcome;
    }

    private Derivation derivation(Node root, Read<Plan> plan) {
        List<String> top = List.of(
                "Kế hoạch của " + place.unit().fullName() + ", lập từ mẫu " + template.file() + ".",
                "Điền các chỗ TODO, rồi chạy: kehoach validate");
        parts.above().put("", top);
        List<String> open = plan.todos().stream()
                .map(pointer -> plan.origins().at(pointer).pointer())
                .distinct()
                .toList();
        return new Derivation(YamlWriter.write(root, parts.above()), open, parts.waiting());
    }

    private static Node.Entry entry(String key, String value) {
        return new Node.Entry(key, Span.WHOLE_FILE, new Node.Scalar(Span.WHOLE_FILE, value, true));
    }
}
