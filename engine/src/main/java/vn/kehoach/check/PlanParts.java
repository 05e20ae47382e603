package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Annex;
import vn.kehoach.plan.Basis;
import vn.kehoach.plan.DataTable;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Markup;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.TargetSection;

/** The parts of a plan in flat lists, each in the order of the file, made in one walk. */
final class PlanParts {
    private static final String ANNEXES = "/annexes/";

    final List<PlacedItem> items = new ArrayList<>();
    final List<PlacedTarget> targets = new ArrayList<>();
    final List<ProjectUse> projects = new ArrayList<>();
    final List<AgencyUse> agencies = new ArrayList<>();
    final List<Located<String>> texts = new ArrayList<>();
    final List<CitationUse> citations = new ArrayList<>();

    private PlanParts() {}

    static PlanParts of(Plan plan) {
        PlanParts parts = new PlanParts();
        parts.header(plan);
        plan.sections().forEach(parts::section);
        parts.footer(plan);
        parts.annexes(plan.annexes());
        return parts;
    }

    private void header(Plan plan) {
        agencies.add(new AgencyUse(
                "/issuer", new AgencyRef(plan.issuer().body(), plan.issuer().as()), AgencyUse.Part.ISSUES));
        text("/title", Optional.of(plan.title()));
        for (int i = 0; i < plan.implementing().size(); i++) {
            cite("/implements/" + i, plan.implementing().get(i), CitationUse.Part.IMPLEMENTS);
        }
        for (int i = 0; i < plan.bases().size(); i++) {
            Basis basis = plan.bases().get(i);
            cite("/bases/" + i + "/cite", basis.cite(), CitationUse.Part.BASIS);
            text("/bases/" + i + "/text", basis.text());
        }
        text("/opening", plan.opening());
    }

    private void footer(Plan plan) {
        for (int i = 0; i < plan.excluded().size(); i++) {
            text(
                    "/excluded/" + i + "/because",
                    Optional.of(plan.excluded().get(i).because()));
        }
        plan.recipients().ifPresent(recipients -> {
            for (int i = 0; i < recipients.list().size(); i++) {
                Recipient line = recipients.list().get(i);
                String pointer = "/recipients/list/" + i;
                refs(pointer + "/to", line.to(), AgencyUse.Part.RECEIVES);
                text(pointer + "/as", line.as());
                text(pointer + "/for", line.purpose());
            }
        });
    }

    /** Annexes are like sections of no kind of their own. */
    private void annexes(List<Annex> annexes) {
        for (int i = 0; i < annexes.size(); i++) {
            Annex annex = annexes.get(i);
            String pointer = ANNEXES + i;
            text(pointer + "/title", Optional.of(annex.title()));
            text(pointer + "/intro", annex.intro());
            annex.table().ifPresent(table -> table(pointer + "/table", table));
            ItemSection section = new ItemSection(
                    "annexes",
                    Optional.of(annex.title()),
                    Optional.empty(),
                    annex.intro(),
                    annex.numbering(),
                    annex.items());
            items(pointer + "/items", annex.items(), section, List.of(), Item.Mode.ASSIGN);
        }
    }

    private void section(Section section) {
        String pointer = "/" + section.key();
        text(pointer + "/heading", section.heading());
        text(pointer + "/intro", section.intro());
        if (section instanceof TargetSection of) {
            targets(pointer + "/items", of.items(), Optional.empty());
        } else if (section instanceof ItemSection of) {
            Item.Mode usual = of.kind() == SectionKind.RECOMMENDATIONS ? Item.Mode.RECOMMEND : Item.Mode.ASSIGN;
            items(pointer + "/items", of.items(), of, List.of(), usual);
        }
    }

    private void items(
            String pointer, List<Item> list, ItemSection section, List<Located<AgencyRef>> around, Item.Mode mode) {
        for (int i = 0; i < list.size(); i++) {
            item(pointer + "/" + i, list.get(i), section, around, mode);
        }
    }

    private void item(String pointer, Item item, ItemSection section, List<Located<AgencyRef>> around, Item.Mode mode) {
        List<Located<AgencyRef>> own = refs(pointer + "/agency", item.agency(), AgencyUse.Part.LEADS);
        PlacedItem placed = new PlacedItem(
                pointer,
                item,
                section,
                own.isEmpty() ? around : own,
                item.mode().orElse(mode));
        items.add(placed);
        for (int i = 0; i < item.projects().size(); i++) {
            projects.add(
                    new ProjectUse(pointer + "/projects/" + i, item.projects().get(i), placed));
        }
        refs(pointer + "/with", item.with(), AgencyUse.Part.HELPS);
        text(pointer + "/title", item.title());
        text(pointer + "/text", item.text());
        text(pointer + "/product", item.product());
        item.report().ifPresent(report -> {
            refs(pointer + "/report/to", report.to(), AgencyUse.Part.HEARS);
            text(pointer + "/report/by", report.by());
        });
        item.table().ifPresent(table -> table(pointer + "/table", table));
        targets(pointer + "/goals", item.goals(), Optional.of(placed));
        items(pointer + "/items", item.items(), section, placed.agencies(), placed.mode());
    }

    private void table(String pointer, DataTable table) {
        for (int i = 0; i < table.columns().size(); i++) {
            String at = pointer + "/columns/" + i;
            text(at + "/group", table.columns().get(i).group());
            text(at + "/title", Optional.of(table.columns().get(i).title()));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(pointer + "/rows/" + i, table.rows().get(i));
        }
    }

    private void row(String pointer, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text(pointer + "/" + i, Optional.of(cells.get(i)));
        }
    }

    private void targets(String pointer, List<Target> list, Optional<PlacedItem> statedBy) {
        for (int i = 0; i < list.size(); i++) {
            Target target = list.get(i);
            String at = pointer + "/" + i;
            targets.add(new PlacedTarget(at, target, statedBy));
            text(at + "/title", target.title());
            text(at + "/text", target.text());
            targets(at + "/targets", target.targets(), statedBy);
        }
    }

    private List<Located<AgencyRef>> refs(String pointer, List<AgencyRef> refs, AgencyUse.Part part) {
        List<Located<AgencyRef>> located = new ArrayList<>(refs.size());
        for (int i = 0; i < refs.size(); i++) {
            String at = pointer + "/" + i;
            located.add(new Located<>(at, refs.get(i)));
            agencies.add(new AgencyUse(at, refs.get(i), part));
        }
        return located;
    }

    private void cite(String pointer, String key, CitationUse.Part part) {
        citations.add(new CitationUse(pointer, key, part, key, 0));
    }

    private void text(String pointer, Optional<String> text) {
        if (text.isEmpty()) {
            return;
        }
        texts.add(new Located<>(pointer, text.get()));
        for (Markup.Cite cite : Markup.citations(text.get())) {
            citations.add(new CitationUse(pointer, cite.key(), CitationUse.Part.MENTION, text.get(), cite.offset()));
        }
    }
}
