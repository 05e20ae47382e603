package vn.kehoach.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.programme.ProgrammeTarget.Comparator;
import vn.kehoach.shape.RecordFindings;
import vn.kehoach.unit.Tier;

/** What is wrong with the targets of one programme. */
final class TargetCheck {
    private static final Set<Comparator> WITHOUT_FIGURE = Set.of(Comparator.LESS_THAN_BEFORE, Comparator.DONE);

    private final Programme programme;
    private final RecordFindings found;
    private final Set<String> components;
    private final Set<String> ids;

    TargetCheck(Programme programme, RecordFindings found) {
        this.programme = programme;
        this.found = found;
        this.components = programme.allComponents().stream().map(Component::id).collect(Collectors.toSet());
        this.ids = programme.targets().stream().map(ProgrammeTarget::id).collect(Collectors.toSet());
    }

    void run() {
        List<ProgrammeTarget> targets = programme.targets();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < targets.size(); i++) {
            ProgrammeTarget target = targets.get(i);
            String at = "/targets/" + i;
            if (!seen.add(target.id())) {
                found.error("catalogue-duplicate", "target", at + "/id", target.id());
            }
            references(target, at);
            figure(target, at);
            times(target, at);
            forms(target, at);
        }
    }

    private void references(ProgrammeTarget target, String at) {
        for (int i = 0; i < target.projects().size(); i++) {
            String project = target.projects().get(i);
            if (!components.contains(project)) {
                found.error("catalogue-unknown", "component", at + "/projects/" + i, target.id(), project);
            }
        }
        target.partOf()
                .filter(whole -> !ids.contains(whole) || whole.equals(target.id()))
                .ifPresent(whole -> found.error("catalogue-unknown", "whole", at + "/part-of", target.id(), whole));
    }

    private void figure(ProgrammeTarget target, String at) {
        Comparator comparator = target.comparator();
        if (WITHOUT_FIGURE.contains(comparator)) {
            if (target.value().isPresent() || !target.regional().isEmpty()) {
                found.error("catalogue-contradiction", "value-superfluous", at + "/value", target.id());
            }
        } else if (target.value().isEmpty() && (target.regional().isEmpty() || comparator == Comparator.BETWEEN)) {
            found.error("catalogue-contradiction", "value-missing", at, target.id());
        } else if (target.unit().isEmpty()) {
            found.error("catalogue-contradiction", "unit-missing", at, target.id());
        }
        range(target, at);
    }

    private void range(ProgrammeTarget target, String at) {
        boolean between = target.comparator() == Comparator.BETWEEN;
        if (between && target.upTo().isEmpty()) {
            found.error("catalogue-contradiction", "up-to-missing", at, target.id());
        }
        if (!between && target.upTo().isPresent()) {
            found.error("catalogue-contradiction", "up-to-superfluous", at + "/up-to", target.id());
        }
        if (between
                && target.upTo()
                        .filter(end -> target.value()
                                .filter(start -> end.compareTo(start) <= 0)
                                .isPresent())
                        .isPresent()) {
            found.error("catalogue-contradiction", "up-to-below", at + "/up-to", target.id());
        }
    }

    private void times(ProgrammeTarget target, String at) {
        if (target.everyYear() == target.by().isPresent()) {
            found.error("catalogue-contradiction", "by-or-every-year", at, target.id());
        }
        target.by().filter(year -> !programme.covers(year)).ifPresent(year -> {
            found.error("catalogue-contradiction", "by-outside", at + "/by", target.id(), year, programme.period());
        });
    }

    private void forms(ProgrammeTarget target, String at) {
        Set<Tier> seen = new HashSet<>();
        for (int i = 0; i < target.forms().size(); i++) {
            ProgrammeTarget.Form form = target.forms().get(i);
            String here = at + "/forms/" + i;
            if (!seen.add(form.tier())) {
                found.error(
                        "catalogue-duplicate",
                        "form",
                        here + "/tier",
                        target.id(),
                        form.tier().word());
            }
            if (form.as() == ProgrammeTarget.As.NONE
                    && !(form.facts().isEmpty() && form.summary().isEmpty())) {
                found.error("catalogue-contradiction", "form-none", here, target.id());
            }
        }
    }
}
