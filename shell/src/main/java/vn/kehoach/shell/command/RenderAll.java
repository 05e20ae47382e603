package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.Engine;
import vn.kehoach.PlanInput;
import vn.kehoach.RenderOptions;
import vn.kehoach.Rendering;
import vn.kehoach.derive.DerivedText;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.document.Images;
import vn.kehoach.manuscript.OfficeLook;
import vn.kehoach.policy.PolicyFile;
import vn.kehoach.shell.batch.Tally;
import vn.kehoach.source.SourceFile;

/**
 * The documents of many plans.
 *
 * @param options of the run
 * @param wanted which documents, and how
 * @param reference the office's reference document
 * @param out the folder that they are written to
 * @param force to write over what a person has changed
 */
record RenderAll(
        Kehoach kehoach,
        BatchOptions options,
        RenderOptions wanted,
        Optional<Reference> reference,
        Path out,
        boolean force) {
    private static final String TODO = "todo-left";

    /**
     * A reference document.
     *
     * @param file its content
     * @param look what it shows
     */
    record Reference(SourceFile file, OfficeLook look) {}

    /** Makes them. */
    int run(Inputs inputs, List<Inputs.Input> found) throws IOException, InterruptedException {
        BatchReport report = new BatchReport(kehoach, options);
        BatchInputs digests = new BatchInputs(kehoach);
        List<Item> items = found.stream()
                .map(input -> new Item(inputs, input, digests))
                .filter(item -> options.shard().has(item.key()))
                .toList();
        try (BatchStop stop = new BatchStop(kehoach.isAtPrompt())) {
            BatchLedger ledger = BatchLedger.open(out, options.shard(), force);
            new Batch(kehoach, options, ledger, stop).run(items, report::add);
            int written = report.write(out, inputs.around(), force);
            if (!options.quiet()) {
                report.rows().stream()
                        .flatMap(row -> row.files().stream())
                        .forEach(file -> kehoach.console().out().println(out.resolve(file)));
            }
            report.tellTroubles(inputs.around());
            tellLeft(items, report.rows());
            if (!options.quiet()) {
                kehoach.console().out().flush();
                kehoach.console().err().print(report.sums(report.table(out)));
            }
            return Math.max(report.status(), written);
        }
    }

    /** Files of annexes that a plan has no more are told, not removed: they may have been sent. */
    private void tellLeft(List<Item> items, List<BatchRow> rows) throws IOException {
        Set<Path> made = rows.stream()
                .flatMap(row -> row.files().stream())
                .map(out::resolve)
                .collect(Collectors.toSet());
        Set<Path> texts = items.stream().map(item -> out.resolve(item.target)).collect(Collectors.toSet());
        Set<Path> folders = texts.stream().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
        List<String> left = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : AnnexNames.all(folder)) {
                String text = AnnexNames.text(file.getFileName().toString()).orElseThrow();
                if (texts.contains(file.resolveSibling(text)) && !made.contains(file)) {
                    left.add(file.toString());
                }
            }
        }
        if (!left.isEmpty()) {
            kehoach.tell(kehoach.say("annexes-left", String.join(", ", left)));
        }
    }

    /** One plan's documents. */
    private final class Item implements BatchItem {
        private final Inputs inputs;
        private final Inputs.Input input;
        private final BatchInputs digests;
        private final String target;

        Item(Inputs inputs, Inputs.Input input, BatchInputs digests) {
            this.inputs = inputs;
            this.input = input;
            this.digests = digests;
            this.target = RenderJob.target(input).toString().replace('\\', '/');
        }

        @Override
        public String name() {
            return input.name();
        }

        @Override
        public String key() {
            return target.substring(target.lastIndexOf('/') + 1);
        }

        @Override
        public List<String> files() {
            return wanted.formats().stream()
                    .sorted()
                    .map(format -> Rendering.name(target, "", format))
                    .toList();
        }

        @Override
        public Optional<Predicate<String>> others() {
            int folder = target.lastIndexOf('/') + 1;
            return wanted.annexes().separate()
                    ? Optional.of(file -> file.startsWith(target)
                            && AnnexNames.text(file.substring(folder))
                                    .filter(key()::equals)
                                    .isPresent())
                    : Optional.empty();
        }

        @Override
        public Opened open() throws IOException {
            PlanInput plan = inputs.plan(input);
            List<byte[]> parts = new ArrayList<>();
            parts.add(BatchInputs.bytes("render " + settings()));
            Images images = wanted.images();
            images.signature().ifPresent(picture -> parts.add(BatchInputs.bytes("signature")));
            images.seal().ifPresent(picture -> parts.add(BatchInputs.bytes("seal")));
            Stream.concat(images.signature().stream(), images.seal().stream())
                    .forEach(picture -> parts.add(picture.png()));
            reference.ifPresent(given -> parts.add(given.file().content()));
            parts.add(plan.file().content());
            plan.parent().ifPresent(template -> parts.add(template.content()));
            parts.add(BatchInputs.bytes(kehoach.engine().withRows(plan)));
            boolean ofToday = plan.parent().isPresent()
                    && Engine.text(plan.file())
                            .filter(text -> DerivedText.isOfToday(text.text()))
                            .isPresent();
            if (ofToday) {
                parts.add(BatchInputs.bytes(kehoach.world().today().toString()));
            }
            for (PolicyFile office : plan.office()) {
                String place = plan.place()
                        .map(path -> office.folder().relativize(path).toString())
                        .orElse("");
                parts.add(BatchInputs.bytes(place));
                parts.add(office.file().content());
            }
            return new Open(plan, digests.digest(parts.stream()));
        }

        private final class Open implements Opened {
            private final PlanInput plan;
            private final String digest;

            Open(PlanInput plan, String digest) {
                this.plan = plan;
                this.digest = digest;
            }

            @Override
            public String inputs() {
                return digest;
            }

            @Override
            public Result make() {
                Outcome<Rendering> outcome = kehoach.engine().render(plan, wanted);
                if (outcome.value().isEmpty()) {
                    String why = outcome.hasAny(Severity.ERROR) ? "batch-errors" : "batch-not-composed";
                    return result(Map.of(), outcome.diagnostics(), Optional.of(kehoach.say(why)));
                }
                Map<String, byte[]> files = new TreeMap<>();
                files.putAll(outcome.value().get().named(target));
                return result(files, outcome.diagnostics(), Optional.empty());
            }

            @Override
            public Result look() {
                List<Diagnostic> findings =
                        kehoach.engine().render(plan, wanted.formats(Set.of())).diagnostics();
                return result(Map.of(), findings, Optional.empty());
            }

            private Result result(Map<String, byte[]> files, List<Diagnostic> findings, Optional<String> trouble) {
                int todos = (int) findings.stream()
                        .filter(finding -> finding.code().equals(TODO))
                        .count();
                String today = kehoach.world().today().toString();
                Optional<SourceFile> source = Optional.of(plan.file());
                return new Result(files, findings, Tally.of(today, findings, todos), source, trouble);
            }
        }
    }

    /** What makes other files of the same plan, but for pictures and the look of an office. */
    private String settings() {
        return new TreeSet<>(wanted.formats()) + " " + wanted.draft() + " " + wanted.data() + " " + wanted.labels()
                + " " + wanted.annexes();
    }

    /** Whether some paths name many plans: a folder with more than one. */
    static boolean isFor(Kehoach kehoach, List<String> paths, List<Inputs.Input> found) {
        return found.size() > 1
                && Stream.of(paths.toArray(String[]::new))
                        .filter(path -> !path.equals("-"))
                        .anyMatch(path -> kehoach.world().isFolder(Path.of(path)));
    }
}
