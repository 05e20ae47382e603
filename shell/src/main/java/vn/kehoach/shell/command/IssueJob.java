package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.kehoach.Format;
import vn.kehoach.Issued;
import vn.kehoach.IssuedFiles;
import vn.kehoach.PlanData;
import vn.kehoach.PlanInput;
import vn.kehoach.Rendering;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.issue.SideFile;
import vn.kehoach.issue.Stamp;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Digest;
import vn.kehoach.source.SourceFile;

/**
 * Issues one plan.
 *
 * @param wanted which documents
 * @param out the folder that they are written to
 * @param force whether to write over what has been issued or changed there
 */
record IssueJob(Kehoach kehoach, Inputs inputs, Stamp stamp, IssuedFiles wanted, Path out, boolean force) {
    /** The ending of side files. */
    static final String SIDE = ".json";

    /** Issues the plan and gives the status. */
    int run(Path path, SourceFile file) throws IOException {
        PlanInput plan = inputs.plan(path, file);
        Outcome<Plan> read = kehoach.engine().issues().read(plan);
        if (read.value().isEmpty()) {
            return refused(path, plan, read.diagnostics(), "not-issued");
        }
        Plan said = read.value().get();
        if (stamp.contradicts(said)) {
            kehoach.tell(kehoach.say("issued-otherwise", path, standing(said)));
            return Status.FINDINGS;
        }
        Optional<PlanInput> stamped = kehoach.engine().issues().stamped(plan, said, stamp);
        if (stamped.isEmpty()) {
            kehoach.tell(kehoach.say("issue-no-place", path));
            return Status.FINDINGS;
        }
        Outcome<Issued> outcome = kehoach.engine().issues().issue(stamped.get(), wanted, Version.number());
        if (outcome.value().isEmpty()) {
            boolean faults = outcome.hasAny(Severity.ERROR);
            int status =
                    refused(path, stamped.get(), outcome.diagnostics(), faults ? "not-issued" : "issue-incomplete");
            if (faults && stamped.get() != plan) {
                kehoach.tell(kehoach.say("issue-lines"));
            }
            return status;
        }
        report(stamped.get(), outcome.diagnostics());
        return write(path, stamped.get(), outcome.value().get(), said, stamped.get() != plan);
    }

    private int refused(Path path, PlanInput plan, List<Diagnostic> findings, String why) {
        report(plan, findings);
        kehoach.tell(kehoach.say(why, path));
        return Status.FINDINGS;
    }

    private void report(PlanInput plan, List<Diagnostic> findings) {
        List<Diagnostic> told = findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        if (!told.isEmpty()) {
            List<SourceFile> files = new ArrayList<>(inputs.around());
            files.add(plan.file());
            kehoach.console().err().print(new FindingsPrinter(kehoach).toErr(told, files));
        }
    }

    private String standing(Plan plan) {
        return kehoach.say(
                "issued-standing",
                plan.number().map(String::valueOf).orElse("…"),
                plan.date()
                        .flatMap(PartialDate::full)
                        .map(CitationText::running)
                        .orElse("…"),
                plan.signature().flatMap(signature -> signature.name()).orElse("…"));
    }

    private int write(Path path, PlanInput plan, Issued issued, Plan said, boolean changed) throws IOException {
        String name = path.getFileName().toString().replaceFirst("(?i)\\.ya?ml$", "");
        SideFile side = side(name, path, plan, issued);
        Map<String, byte[]> files = issued.rendering().named(name);
        files.put(name + SIDE, side.json().getBytes(StandardCharsets.UTF_8));
        IssuePlace place = new IssuePlace(kehoach, out, out.resolve(name + SIDE));
        boolean isElsewhere = stamp.isNumberOn(said) && place.isFree();
        Optional<String> hindrance = force ? Optional.empty() : place.hindrance(side, files.keySet());
        if (hindrance.isPresent()) {
            kehoach.tell(hindrance.get());
            return Status.FINDINGS;
        }
        try (AllOrNothing together = new AllOrNothing()) {
            if (changed) {
                together.stage(path.toRealPath(), plan.file().content());
            }
            new Output(force).write(out, files, together);
        } catch (Output.ChangedByHand e) {
            kehoach.tell(kehoach.say("changed-by-hand", e.getMessage()));
            return Status.COULD_NOT_RUN;
        }
        files.keySet().forEach(each -> kehoach.console().out().println(out.resolve(each)));
        RenderJob.left(kehoach, out, name, files.keySet()).ifPresent(kehoach::tell);
        if (isElsewhere) {
            kehoach.tell(kehoach.say("issue-elsewhere", path, side.symbol(), CitationText.running(side.date()), out));
        }
        if (stamp.replacesNumber(said)) {
            kehoach.tell(kehoach.say(
                    "issue-number-was",
                    path,
                    said.number().map(String::valueOf).orElseThrow(),
                    String.valueOf(stamp.number())));
        }
        kehoach.tell(kehoach.say(
                "issued",
                side.symbol(),
                CitationText.running(side.date()),
                path,
                side.signer().name()));
        plan.parent()
                .ifPresent(template -> kehoach.tell(kehoach.say(
                        "issue-derived",
                        template.name(),
                        kehoach.typed("derive " + Typed.word(path) + " --full --out …"))));
        return Status.FINE;
    }

    private SideFile side(String name, Path path, PlanInput plan, Issued issued) {
        Rendering rendering = issued.rendering();
        List<SideFile.Rendered> files = new ArrayList<>(rendered(name, "", rendering.files(), rendering.pages()));
        rendering.annexes().forEach(annex -> files.addAll(rendered(name, annex.name(), annex.files(), annex.pages())));
        List<SourceFile> rows = kehoach.engine().issues().rows(plan);
        return issued.particulars().with(files, new SourceWays(out).of(plan, path, rows), issued.made());
    }

    /** Those of the text, or of an annex. */
    private List<SideFile.Rendered> rendered(String stem, String annex, Map<Format, byte[]> files, int pages) {
        List<SideFile.Rendered> rendered = new ArrayList<>();
        new TreeMap<>(files)
                .forEach((format, content) -> rendered.add(new SideFile.Rendered(
                        Rendering.name(stem, annex, format),
                        Optional.of(annex).filter(name -> !name.isEmpty()),
                        format.word(),
                        content.length,
                        format == Format.TXT ? Optional.empty() : Optional.of(pages),
                        format == Format.DOCX
                                ? Optional.of(annex.isEmpty() && wanted.data() == PlanData.CARRIED)
                                : Optional.empty(),
                        Digest.of(Stream.of(content)))));
        return rendered;
    }
}
