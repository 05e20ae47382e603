package vn.kehoach;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoach.check.Checked;
import vn.kehoach.check.Checker;
import vn.kehoach.check.Ground;
import vn.kehoach.check.PlanCheck;
import vn.kehoach.check.Suppressed;
import vn.kehoach.derive.ChildFile;
import vn.kehoach.derive.Template;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.policy.Layer;
import vn.kehoach.policy.PlacedWaiver;
import vn.kehoach.policy.PolicyFile;
import vn.kehoach.policy.PolicyUse;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;
import vn.kehoach.source.World;
import vn.kehoach.table.TableFiles;
import vn.kehoach.yaml.Decoder;

/** Reads plans and holds them against the rules: one alone, or those of a run side by side. */
final class Examiner {
    private static final int THREADS = 2;
    /** How long a check that has begun may go on when its run is given up, in seconds. */
    private static final int LONGEST_CHECK = 5;

    private final Offices offices;
    private final Parents parents;
    private final TableFiles tables;
    private final LocalDate today;

    Examiner(Offices offices, Parents parents, World world) {
        this.offices = offices;
        this.parents = parents;
        this.tables = new TableFiles(world);
        this.today = world.today();
    }

    /** Reads one plan and looks at it alone. */
    Examination examine(PlanInput input) {
        return examine(input, true);
    }

    /** Reads one plan; no rule is asked, which takes most of the time. */
    Examination read(PlanInput input) {
        return examine(input, false);
    }

    private Examination examine(PlanInput input, boolean byRules) {
        OfficeFiles office = offices.of(input.office());
        Outcome<SourceText> text = Decoder.decode(input.file());
        if (text.value().filter(source -> Template.isIn(source.text())).isPresent()) {
            return new TemplateCheck(office, today).examine(input, text.value().get());
        }
        if (text.value().filter(source -> ChildFile.isIn(source.text())).isPresent()) {
            return new DerivedCheck(office, parents, tables, today)
                    .examine(input, text.value().get(), text.diagnostics(), byRules);
        }
        TableFiles.Filled filled = filled(PlanFile.read(input.file().name(), text), input.place());
        Outcome<Read<Plan>> read = filled.plan();
        Ground ground = new Ground(office.catalogues(), office.rules(), input.place(), today);
        Optional<PlanCheck> check = read.value()
                .filter(plan -> byRules)
                .map(plan -> PlanCheck.run(plan, text.value().orElseThrow(), ground));
        return new Examination(
                input, office, read.value(), read.diagnostics(), check, Optional.empty(), filled.files());
    }

    /** A plan with the rows that stand in files beside it. */
    private TableFiles.Filled filled(Outcome<Read<Plan>> read, Optional<Path> place) {
        if (read.value().isEmpty()) {
            return new TableFiles.Filled(read, List.of());
        }
        TableFiles.Filled filled = tables.fill(read.value().get(), place);
        List<Diagnostic> findings = new ArrayList<>(read.diagnostics());
        findings.addAll(filled.plan().diagnostics());
        return new TableFiles.Filled(new Outcome<>(filled.plan().value(), findings), filled.files());
    }

    /** Everything about one plan, the faults of its office's files included. */
    Checked alone(Examination plan) {
        return plan.finish().and(new Checked(plan.office().faults(), List.of()));
    }

    /**
     * Everything about the plans of a run, alone and side by side, and about the files of their offices. The outcome does not depend on
     * the order in which the threads come to them.
     *
     * @param begun is told each plan's name when its turn comes, by several threads
     * @throws InterruptedException if the calling thread is interrupted; nothing is left running
     */
    Checked all(List<PlanInput> inputs, Consumer<String> begun) throws InterruptedException {
        List<Examination> plans = examineAll(inputs, begun);
        Checker.sideBySide(plans.stream().flatMap(plan -> plan.check().stream()).toList());
        List<Diagnostic> findings = new ArrayList<>();
        List<Suppressed> setAside = new ArrayList<>();
        for (Examination plan : plans) {
            Checked checked = plan.finish();
            findings.addAll(checked.findings());
            setAside.addAll(checked.setAside());
        }
        Set<Diagnostic> ofOffices = new LinkedHashSet<>();
        plans.forEach(plan -> ofOffices.addAll(plan.office().faults()));
        uses(plans, setAside).forEach(use -> ofOffices.addAll(use.findings(today)));
        findings.addAll(ofOffices);
        return new Checked(findings, setAside);
    }

    private List<Examination> examineAll(List<PlanInput> inputs, Consumer<String> begun) throws InterruptedException {
        return each(inputs, begun, this::examine);
    }

    /**
     * Looks at plans, each alone, by several threads.
     *
     * @param begun is told each plan's name when its turn comes, by several threads
     * @return one for each plan, in their order
     * @throws InterruptedException if the calling thread is interrupted; nothing is left running
     */
    <T> List<T> each(List<PlanInput> inputs, Consumer<String> begun, Function<PlanInput, T> look)
            throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(THREADS, inputs.size())));
        try {
            List<Future<T>> pending = new ArrayList<>();
            for (PlanInput input : inputs) {
                pending.add(workers.submit(() -> {
                    begun.accept(input.file().name());
                    return look.apply(input);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : pending) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
            workers.awaitTermination(LONGEST_CHECK, TimeUnit.SECONDS);
        }
    }

    private static List<PolicyUse> uses(List<Examination> plans, List<Suppressed> setAside) {
        return plans.stream()
                .flatMap(plan -> plan.office().layers().stream())
                .collect(Collectors.toMap(Layer::file, layer -> layer, (one, same) -> one))
                .values()
                .stream()
                .map(layer -> use(layer, plans, setAside))
                .toList();
    }

    private static PolicyUse use(Layer layer, List<Examination> plans, List<Suppressed> setAside) {
        Set<Span> used = setAside.stream()
                .filter(finding -> finding.file().equals(layer.file()))
                .map(Suppressed::span)
                .collect(Collectors.toSet());
        List<Examination> below = plans.stream()
                .filter(plan -> plan.input().office().stream()
                        .anyMatch(file -> file.file().name().equals(layer.file())))
                .toList();
        boolean whole = below.stream()
                .flatMap(plan -> plan.input().office().stream())
                .filter(file -> file.file().name().equals(layer.file()))
                .anyMatch(PolicyFile::whole);
        return new PolicyUse(layer, used, waiver -> wasTried(waiver, below, whole));
    }

    /** Whether all plans that an exception is about have been looked at. */
    private static boolean wasTried(PlacedWaiver waiver, List<Examination> below, boolean whole) {
        List<Examination> meant = below.stream()
                .filter(plan -> waiver.isAbout(plan.input().place()))
                .toList();
        boolean complete = whole || waiver.namesOneFile() && !meant.isEmpty();
        return complete && meant.stream().allMatch(plan -> plan.check().isPresent());
    }
}
