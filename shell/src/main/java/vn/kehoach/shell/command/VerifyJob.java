package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.Format;
import vn.kehoach.Issued;
import vn.kehoach.IssuedFiles;
import vn.kehoach.Issues;
import vn.kehoach.PlanData;
import vn.kehoach.PlanInput;
import vn.kehoach.Rendering;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.intake.Intake;
import vn.kehoach.issue.FileVerdict;
import vn.kehoach.issue.Particulars;
import vn.kehoach.issue.SideFile;
import vn.kehoach.source.Digest;
import vn.kehoach.source.FileKind;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.Decoder;

/**
 * Holds issued files against their side file and their plan.
 *
 * @param file an issued file, or the side file: then all of its files are looked at
 * @param side the side file; absent: the one beside the file
 * @param plan the plan's file; absent: the one that the side file names
 */
record VerifyJob(Kehoach kehoach, Path file, Optional<Path> side, Optional<Path> plan) {
    /** One byte more than a side file may have. */
    static final int MOST = Decoder.MAX_BYTES + 1;

    /** Looks, prints, and gives the status. */
    int run(ReportFormat format) throws IOException {
        if (!Files.exists(file)) {
            throw new java.nio.file.NoSuchFileException(file.toString());
        }
        Path record = side.orElseGet(() -> isSide(file) ? file : beside());
        if (!Files.exists(record)) {
            kehoach.tell(kehoach.say("verify-no-side", file, record));
            return Status.COULD_NOT_RUN;
        }
        SourceFile content = SourceFile.read(kehoach.world(), record, MOST);
        Outcome<SideFile> read = SideFile.read(content);
        if (read.value().isEmpty() || read.hasAny(Severity.ERROR)) {
            kehoach.console().err().print(new FindingsPrinter(kehoach).toErr(read.diagnostics(), List.of(content)));
            kehoach.tell(kehoach.say("verify-bad-side", record));
            return Status.COULD_NOT_RUN;
        }
        SideFile issued = read.value().get();
        List<SideFile.Rendered> wanted = isSide(file) ? issued.files() : of(issued);
        if (wanted.isEmpty()) {
            kehoach.tell(kehoach.say("verify-other-side", file, record));
            return Status.COULD_NOT_RUN;
        }
        Verification found = verification(record, issued, wanted);
        VerifyReport report = new VerifyReport(kehoach, found);
        kehoach.print(format == ReportFormat.JSON ? report.json() : report.text());
        return found.status();
    }

    private static boolean isSide(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(IssueJob.SIDE);
    }

    /** The side file beside the file: of the file of an annex it is that of the text. */
    private Path beside() {
        Path own = file.resolveSibling(base(file) + IssueJob.SIDE);
        return AnnexNames.stem(base(file))
                .filter(stem -> !Files.exists(own))
                .map(stem -> file.resolveSibling(stem + IssueJob.SIDE))
                .orElse(own);
    }

    private static String base(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    /**
     * The issued file of this name; else, because who signs a file often gives it another one, the one of this kind: where there are several,
     * the one that it begins with, or the first.
     */
    private List<SideFile.Rendered> of(SideFile issued) throws IOException {
        String name = file.getFileName().toString();
        Optional<SideFile.Rendered> named =
                issued.files().stream().filter(each -> each.name().equals(name)).findFirst();
        if (named.isPresent() || side.isEmpty()) {
            return named.stream().toList();
        }
        byte[] content = content(file).content();
        Optional<FileKind> kind = FileKind.of(content);
        List<SideFile.Rendered> ofKind = issued.files().stream()
                .filter(each -> FileKind.ofExtension(each.format()).equals(kind) && kind.isPresent())
                .toList();
        Optional<SideFile.Rendered> begun =
                ofKind.stream().filter(each -> begins(content, each)).findFirst();
        return begun.map(List::of).orElse(ofKind.stream().limit(1).toList());
    }

    private static boolean begins(byte[] content, SideFile.Rendered file) {
        return content.length >= file.size()
                && Digest.of(Stream.of(Arrays.copyOf(content, file.size()))).equals(file.sha256());
    }

    private SourceFile content(Path path) throws IOException {
        return SourceFile.read(kehoach.world(), path, Intake.MAX_BYTES);
    }

    private Verification verification(Path record, SideFile issued, List<SideFile.Rendered> wanted) throws IOException {
        Path folder = Optional.ofNullable(record.getParent()).orElse(Path.of(""));
        Path place = plan.orElseGet(() -> folder.resolve(issued.plan().path()).normalize());
        boolean another = !OfficeLookup.full(place)
                .equals(OfficeLookup.full(folder.resolve(issued.plan().path())));
        Issues issues = kehoach.engine().issues();
        Optional<PlanInput> input = input(place);
        Optional<Issued> again = input.flatMap(found -> again(issues, found, issued));
        List<FileVerdict> files = new ArrayList<>();
        for (SideFile.Rendered each : wanted) {
            Path path = isSide(file) ? folder.resolve(Path.of(each.name()).getFileName()) : file;
            Optional<SourceFile> there = Files.isRegularFile(path) ? Optional.of(content(path)) : Optional.empty();
            files.add(FileVerdict.of(each, there, again.flatMap(made -> rendered(made, each))));
        }
        List<String> differing = again.map(made ->
                        issued.differing(made.particulars().with(issued.files(), sources(issued), issued.made())))
                .orElse(List.of());
        Optional<Particulars.Sources> now =
                input.map(found -> new SourceWays(folder).of(found, place, issues.rows(found)));
        return new Verification(
                issued,
                place,
                files,
                input.isPresent(),
                again.isPresent(),
                another,
                now,
                differing,
                issues.made(Version.number()));
    }

    private static Particulars.Sources sources(SideFile issued) {
        return new Particulars.Sources(issued.plan(), issued.template(), issued.office(), issued.tables());
    }

    private Optional<PlanInput> input(Path place) throws IOException {
        return Files.isRegularFile(place)
                ? Optional.of(new Inputs(kehoach).plan(place, SourceFile.read(kehoach.world(), place, MOST)))
                : Optional.empty();
    }

    /** What the plan gives now; where it is no plan any more, the reasons are told. */
    private Optional<Issued> again(Issues issues, PlanInput found, SideFile issued) {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (Format format : Format.values()) {
            if (issued.files().stream().anyMatch(each -> each.format().equals(format.word()))) {
                formats.add(format);
            }
        }
        boolean carried = issued.files().stream().anyMatch(each -> each.data().orElse(false));
        PlanData data = carried ? PlanData.CARRIED : PlanData.LEFT_OUT;
        Outcome<Issued> outcome =
                issues.again(found, new IssuedFiles(formats, data, issued.annexFiles()), issued.made());
        if (outcome.value().isEmpty() && outcome.hasAny(Severity.ERROR)) {
            kehoach.console()
                    .err()
                    .print(new FindingsPrinter(kehoach).toErr(outcome.diagnostics(), List.of(found.file())));
        }
        return outcome.value();
    }

    private static Optional<byte[]> rendered(Issued made, SideFile.Rendered file) {
        Rendering all = made.rendering();
        Map<Format, byte[]> files = file.annex()
                .map(name -> all.annexes().stream()
                        .filter(annex -> annex.name().equals(name))
                        .findFirst()
                        .map(Rendering.Annex::files)
                        .orElse(Map.of()))
                .orElse(all.files());
        return files.entrySet().stream()
                .filter(each -> each.getKey().word().equals(file.format()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
