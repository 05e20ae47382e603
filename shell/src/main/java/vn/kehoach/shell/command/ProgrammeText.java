package vn.kehoach.shell.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.citation.CitationText;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.programme.Component;
import vn.kehoach.programme.Evidence;
import vn.kehoach.programme.Lead;
import vn.kehoach.programme.LegalBasis;
import vn.kehoach.programme.Programme;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.unit.Tier;

/** A programme for people: owners, legal basis, components with their leads, targets with their forms. */
final class ProgrammeText {
    private final Kehoach kehoach;
    private final Wording wording;
    private final LocalDate today;
    private final StringBuilder text = new StringBuilder();

    ProgrammeText(Kehoach kehoach) {
        this.kehoach = kehoach;
        this.wording = new Wording(kehoach);
        this.today = kehoach.world().today();
    }

    String of(Programme programme) {
        text.setLength(0);
        line(0, programme.id() + ": " + programme.name() + mark(programme.evidence()));
        line(0, kehoach.say("programme-owner", String.join(", ", programme.owners())));
        line(0, kehoach.say("programme-period", programme.period()));
        heading("programme-legal");
        programme.legal().forEach(this::legal);
        heading("programme-components");
        programme.components().forEach(component -> component(component, 1));
        heading("programme-targets");
        programme.targets().forEach(this::target);
        return text.toString();
    }

    private void legal(LegalBasis basis) {
        List<LegalDocument> documents = kehoach.engine().citations().find(basis.cite());
        String title = documents.size() == 1 ? CitationText.first(documents.get(0)) : basis.cite();
        line(1, wording.word("relation", basis.relation()) + " [@" + basis.cite() + "]: " + title);
    }

    private void component(Component component, int depth) {
        String number = component.number().map(each -> " " + each).orElse("");
        line(
                depth,
                component.id() + "  " + component.kind() + number + ": " + component.name()
                        + mark(component.evidence()));
        component.leads().forEach(lead -> line(depth + 1, lead(lead)));
        component.components().forEach(part -> component(part, depth + 1));
    }

    private String lead(Lead lead) {
        String[] reference = lead.agency().split("@", 2);
        Tier tier = reference.length == 1 ? lead.tier() : tierOf(reference[1]).orElse(lead.tier());
        String name = kehoach.engine()
                .agencies()
                .body(reference[0], tier, Optional.empty(), today)
                .map(body -> wording.name(body, Optional.of(today)) + " (" + lead.agency() + ")")
                .orElse(lead.agency());
        String how = kehoach.say(lead.request() ? "programme-lead-asked" : "programme-lead", wording.tier(lead.tier()));
        return how + ": " + name + mark(lead.evidence());
    }

    private static Optional<Tier> tierOf(String word) {
        return java.util.stream.Stream.of(Tier.values())
                .filter(tier -> tier.word().equals(word))
                .findFirst();
    }

    private void target(ProgrammeTarget target) {
        String when = target.everyYear()
                ? ", " + kehoach.say("every-year")
                : target.by().map(year -> ", " + kehoach.say("by-year", year)).orElse("");
        line(1, target.id() + "  " + target.summary() + ": " + figure(target) + when + mark(target.evidence()));
        if (!target.projects().isEmpty()) {
            line(2, kehoach.say("target-projects", String.join(", ", target.projects())));
        }
        for (ProgrammeTarget.Form form : target.forms()) {
            String summary = form.summary()
                    .map(each -> ": " + each.replace("{unit}", "…"))
                    .orElse("");
            line(2, wording.tier(form.tier()) + ", " + wording.word("form", form.as()) + summary);
        }
    }

    private String figure(ProgrammeTarget target) {
        String value = target.value()
                .map(low -> " " + wording.number(low)
                        + target.upTo().map(high -> "–" + wording.number(high)).orElse(""))
                .orElse("");
        String unit = target.unit().map(each -> " " + each).orElse("");
        return wording.word("comparator", target.comparator()) + value + unit;
    }

    private String mark(Optional<Evidence> evidence) {
        return evidence.filter(Evidence::unverified)
                .map(known -> " [" + kehoach.say("unverified") + "]")
                .orElse("");
    }

    private void heading(String key) {
        text.append('\n');
        line(0, kehoach.say(key));
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }
}
