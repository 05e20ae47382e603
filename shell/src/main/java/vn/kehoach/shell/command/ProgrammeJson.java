package vn.kehoach.shell.command;

import vn.kehoach.programme.Component;
import vn.kehoach.programme.Evidence;
import vn.kehoach.programme.LegalBasis;
import vn.kehoach.programme.Programme;
import vn.kehoach.programme.ProgrammeTarget;

/** A programme for programs. */
final class ProgrammeJson {
    private ProgrammeJson() {}

    static JsonFields of(Programme programme) {
        return new JsonFields()
                .with("id", programme.id())
                .with("name", programme.name())
                .with("period", programme.period())
                .with("owners", programme.owners())
                .with("from", programme.from())
                .with("to", programme.to())
                .with("replacedBy", programme.replacedBy())
                .with("legal", programme.legal().stream().map(ProgrammeJson::of).toList())
                .with(
                        "components",
                        programme.components().stream().map(ProgrammeJson::of).toList())
                .with(
                        "targets",
                        programme.targets().stream().map(ProgrammeJson::of).toList())
                .with("unverified", unverified(programme.evidence()));
    }

    private static JsonFields of(LegalBasis basis) {
        return new JsonFields().with("cite", basis.cite()).with("relation", word(basis.relation()));
    }

    private static JsonFields of(Component component) {
        return new JsonFields()
                .with("id", component.id())
                .with("kind", component.kind())
                .with("number", component.number())
                .with("name", component.name())
                .with(
                        "leads",
                        component.leads().stream()
                                .map(lead -> new JsonFields()
                                        .with("tier", lead.tier().word())
                                        .with("agency", lead.agency())
                                        .with("request", lead.request())
                                        .with("unverified", unverified(lead.evidence())))
                                .toList())
                .with(
                        "components",
                        component.components().stream().map(ProgrammeJson::of).toList())
                .with("unverified", unverified(component.evidence()));
    }

    private static JsonFields of(ProgrammeTarget target) {
        return new JsonFields()
                .with("id", target.id())
                .with("summary", target.summary())
                .with("comparator", word(target.comparator()))
                .with("value", target.value())
                .with("upTo", target.upTo())
                .with("unit", target.unit())
                .with("by", target.by())
                .with("everyYear", target.everyYear())
                .with("partOf", target.partOf())
                .with("projects", target.projects())
                .with(
                        "forms",
                        target.forms().stream()
                                .map(form -> new JsonFields()
                                        .with("tier", form.tier().word())
                                        .with("as", word(form.as()))
                                        .with("summary", form.summary()))
                                .toList())
                .with("unverified", unverified(target.evidence()));
    }

    private static boolean unverified(java.util.Optional<Evidence> evidence) {
        return evidence.map(Evidence::unverified).orElse(false);
    }

    /** As in the YAML of the catalogue. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
