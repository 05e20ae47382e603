package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.agency.Agencies;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Plan;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.Span;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;
import vn.kehoach.yaml.Node;

/**
 * How a derived plan comes by what it inherits, in phases: for which unit; the template's plan for it; the changes, one after another; the
 * head, of which what stands in the plan's file holds; is it a plan; has it all been looked at.
 */
final class Adoption {
    private static final String ISSUER = "issuer";
    private static final String UNIT = "unit";
    /** Documents of the unit's own stand beside those of its template. */
    private static final String CITATIONS = "citations";
    /** Keys of which each side gives a part. */
    private static final Set<String> SHARED = Set.of("signature", "facts", ISSUER);

    private final ChildFile child;
    private final Parent parent;
    private final Stacked stacked;
    private final List<Diagnostic> findings = new ArrayList<>();
    private OwnWords own;

    Adoption(ChildFile child, Parent parent) {
        this.child = child;
        this.parent = parent;
        this.stacked = Stacked.of(child, parent.text());
    }

    Outcome<Adopted> adopted(Units units, Agencies agencies, LocalDate today, List<Diagnostic> before) {
        findings.addAll(before);
        LocalDate day = child.day().orElse(today);
        Optional<Unit> unit = unit(units, day);
        if (unit.isEmpty()) {
            return new Outcome<>(Optional.empty(), findings);
        }
        Deriver deriver =
                Deriver.of(parent.template(), unit.get(), Optional.empty(), day, child.facts(), units, agencies);
        Node.Scalar where = child.scalar(ChildFile.UNIT);
        Optional<Diagnostic> outside = deriver.outside(child.name(), where.span(), "/" + ChildFile.UNIT);
        if (outside.isPresent()) {
            findings.add(outside.get());
            return new Outcome<>(Optional.empty(), findings);
        }
        Node.Mapping inherited = (Node.Mapping) stacked.below(deriver.tree());
        findings.addAll(deriver.findings());
        own = new OwnWords(child.name(), deriver.words(), findings);
        Node.Mapping changed = new Changes(child, parent.inventory(), own, findings).in(inherited);
        Node whole = new Links(parent.template().body(), changed).without(headed(changed, deriver.name()));
        Outcome<Read<Plan>> read = RecordReader.read(Plan.class, child.name(), whole);
        findings.addAll(read.diagnostics());
        Standing standing = Standing.of(
                child, parent.inventory(), Inventory.of(inherited), Inventory.of(changed), deriver.isAllKnown());
        standing.finding(child).ifPresent(findings::add);
        return new Outcome<>(
                Optional.of(new Adopted(read.value(), child.text(), stacked, standing, whole)), stacked.home(findings));
    }

    private Optional<Unit> unit(Units units, LocalDate day) {
        Node.Scalar name = child.scalar(ChildFile.UNIT);
        List<Unit> found = units.find(name.text(), day);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        List<Unit> near = found.isEmpty() ? units.suggest(name.text(), 2) : found;
        String names = String.join(
                "; ",
                near.stream()
                        .map(unit -> String.join(
                                ", ",
                                units.lineage(unit, day).stream()
                                        .map(Unit::fullName)
                                        .toList()))
                        .toList());
        String variant = !found.isEmpty() ? "ambiguous" : names.isEmpty() ? "none" : "near";
        findings.add(DeriveCode.DERIVE_UNIT_UNKNOWN.at(
                child.name(), name.span(), "/" + ChildFile.UNIT, variant, name.text(), names));
        return Optional.empty();
    }

    /** With what the plan's file says of the plan as a whole. */
    private Node.Mapping headed(Node.Mapping tree, String unit) {
        List<Node.Entry> entries = new ArrayList<>(tree.entries());
        List<Node.Entry> said = ownEntries();
        boolean isDated = said.stream().anyMatch(entry -> isDay(entry.key()));
        entries.removeIf(entry -> isDated && isDay(entry.key()));
        for (Node.Entry entry : said) {
            int at = entries.stream().map(Node.Entry::key).toList().indexOf(entry.key());
            if (at < 0) {
                entries.add(place(entry.key(), entries), entry);
            } else if (SHARED.contains(entry.key())
                    && entry.value() instanceof Node.Mapping given
                    && entries.get(at).value() instanceof Node.Mapping inherited) {
                entries.set(at, new Node.Entry(entry.key(), entry.keySpan(), merged(inherited, given)));
            } else if (entry.key().equals(CITATIONS)
                    && entry.value() instanceof Node.Sequence given
                    && entries.get(at).value() instanceof Node.Sequence inherited) {
                List<Node> both = new ArrayList<>(inherited.items());
                both.addAll(given.items());
                entries.set(at, new Node.Entry(entry.key(), entry.keySpan(), new Node.Sequence(given.span(), both)));
            } else {
                entries.set(at, entry);
            }
        }
        entries.replaceAll(entry -> entry.key().equals(ISSUER) ? issuer(entry, unit) : entry);
        return new Node.Mapping(tree.span(), entries);
    }

    /** Where a key is put that the template does not have: in the order of a plan's keys. */
    private static int place(String key, List<Node.Entry> entries) {
        int rank = ChildFile.rank(key);
        int place = 0;
        while (place < entries.size() && ChildFile.rank(entries.get(place).key()) <= rank) {
            place++;
        }
        return place;
    }

    private static boolean isDay(String key) {
        return key.equals("date") || key.equals("as-of");
    }

    private List<Node.Entry> ownEntries() {
        List<Node.Entry> said = new ArrayList<>();
        for (Node.Entry entry : child.planEntries()) {
            String key = entry.key();
            Optional<String> kept = parent.inventory().at(key).flatMap(Inventory.Element::kept);
            boolean isWhole = Branch.isSection(key) || Branch.isFlat(key) && !key.equals(CITATIONS);
            if (kept.isPresent()) {
                findings.add(DeriveCode.DERIVE_KEPT.at(
                        child.name(), entry.keySpan(), "/" + key, "message", key, kept.get()));
            } else if (isWhole) {
                findings.add(
                        DeriveCode.DERIVE_SECTION_WHOLE.at(child.name(), entry.keySpan(), "/" + key, "message", key));
            } else {
                said.add(new Node.Entry(key, entry.keySpan(), own.in(entry.value(), "/" + key)));
            }
        }
        return said;
    }

    private static Node.Mapping merged(Node.Mapping inherited, Node.Mapping said) {
        Node.Mapping merged = new Node.Mapping(said.span(), inherited.entries());
        for (Node.Entry entry : said.entries()) {
            merged = Branch.with(merged, entry.key(), entry.value());
        }
        return merged;
    }

    /** The unit is named once, where the plan says for whom it is. */
    private Node.Entry issuer(Node.Entry issuer, String unit) {
        Span where = child.scalar(ChildFile.UNIT).span();
        return issuer.value() instanceof Node.Mapping mapping
                ? new Node.Entry(
                        issuer.key(), issuer.keySpan(), Branch.with(mapping, UNIT, new Node.Scalar(where, unit, false)))
                : issuer;
    }
}
