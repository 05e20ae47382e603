package vn.kehoach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.kehoach.agency.Agencies;
import vn.kehoach.check.Checked;
import vn.kehoach.citation.Citations;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.document.Document;
import vn.kehoach.fix.Fixed;
import vn.kehoach.fix.Fixer;
import vn.kehoach.intake.docx.LookIntake;
import vn.kehoach.manuscript.OfficeLook;
import vn.kehoach.onto.OntoResult;
import vn.kehoach.plan.Plan;
import vn.kehoach.policy.PolicyFile;
import vn.kehoach.programme.Programme;
import vn.kehoach.programme.ProgrammeCatalogue;
import vn.kehoach.report.Composed;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordWriter;
import vn.kehoach.skeleton.Skeleton;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.World;
import vn.kehoach.spelling.Spelling;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;
import vn.kehoach.yaml.Decoder;

/** The only door to the library. Safe for use by several threads. */
public final class Engine {
    private final World world;
    private final Library library;
    private final Offices offices;
    private final Press press;
    private final Arrivals arrivals;
    private final Parents parents = new Parents();

    private Engine(World world, Library library) {
        this.world = world;
        this.library = library;
        this.offices = new Offices(library::catalogues);
        this.press = new Press(library);
        this.arrivals = new Arrivals(library, offices);
    }

    /** An engine with the built-in templates. */
    public static Engine open(World world) {
        return new Engine(world, new Library(Templates.builtIn()));
    }

    /**
     * An engine whose templates are those of a folder, laid over the built-in ones file by file. Absent where they have errors.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Outcome<Engine> open(World world, Path templates) {
        try {
            Library library = new Library(Templates.over(world, templates));
            Outcome<Engine> outcome = new Outcome<>(Optional.of(new Engine(world, library)), library.faults());
            return outcome.hasAny(Severity.ERROR) ? new Outcome<>(Optional.empty(), outcome.diagnostics()) : outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The files that {@link #open(World, Path)} reads, to show the lines that its findings speak of.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static List<SourceFile> templateFiles(World world, Path templates) {
        try {
            return new Library(Templates.over(world, templates)).files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a plan and says everything there is to say about it; the plan is absent where it could not be read. */
    public Outcome<Plan> check(SourceFile file) {
        return check(PlanInput.alone(file));
    }

    /** The same, with its office's rules; the faults of the office's files are among the findings. */
    public Outcome<Plan> check(PlanInput plan) {
        Outcome<Read<Plan>> read = read(plan);
        return new Outcome<>(read.value().map(Read::value), read.diagnostics());
    }

    /**
     * Reads several plans and says everything there is to say about each alone, about them side by side, and about the files of their
     * offices; apart from it what has been set aside. Same plans, same findings, whatever the order.
     *
     * @param begun is told each plan's name when its turn comes, by several threads
     * @throws InterruptedException if the calling thread is interrupted; nothing is left running
     */
    public Checked checkAll(List<PlanInput> plans, Consumer<String> begun) throws InterruptedException {
        return examiner().all(plans, begun);
    }

    /**
     * Corrects what can be corrected in a plan's file. Nothing is written. Absent where the file is no text.
     *
     * @param unsafe also corrections that may change what is said, which a person must look at
     */
    public Outcome<Fixed> fix(PlanInput plan, boolean unsafe) {
        Outcome<SourceText> text = Decoder.decode(plan.file());
        if (text.value().isEmpty() || text.hasAny(Severity.ERROR)) { // else it would not be written as it was
            return new Outcome<>(Optional.empty(), text.diagnostics());
        }
        OfficeFiles office = offices.of(plan.office());
        if (office.isBroken()) { // else an exception that cannot be read would be corrected away
            return new Outcome<>(Optional.empty(), office.faults());
        }
        Examiner examiner = examiner();
        Fixed fixed = Fixer.fix(
                plan.file().name(),
                text.value().get().text(),
                next -> examiner.alone(examiner.examine(plan.with(next))),
                unsafe ? EnumSet.of(Fix.Kind.SAFE, Fix.Kind.UNSAFE) : EnumSet.of(Fix.Kind.SAFE));
        return new Outcome<>(Optional.of(fixed), fixed.left().findings());
    }

    /** What plans hand down to those of the tier below. */
    public Cascade cascade() {
        return new Cascade(library, offices, parents, press, world);
    }

    /** What is wrong with an office's file by itself and among the built-in catalogues. */
    public List<Diagnostic> checkOffice(SourceFile file) {
        return offices.of(List.of(new PolicyFile(file, Path.of(""), false))).faults();
    }

    /**
     * Checks a plan and makes its files.
     *
     * @return no files where the plan has errors and is not to be marked as a draft, or cannot be composed at all
     */
    public Outcome<Rendering> render(PlanInput plan, RenderOptions options) {
        Outcome<Read<Plan>> read = read(plan);
        return new Renderer(press, offices.of(plan.office()).catalogues()).render(read, options);
    }

    /** How an office's documents look, by one of them: a DOCX. Absent where it cannot be read. */
    public static Outcome<OfficeLook> look(SourceFile reference) {
        return LookIntake.read(reference);
    }

    /** The same for a plan without an office's rules; the DOCX carries the plan. */
    public Outcome<Rendering> render(SourceFile file, Set<Format> formats, boolean draft) {
        return render(PlanInput.alone(file), RenderOptions.of(formats).draft(draft));
    }

    /**
     * Reads an existing document, whatever its kind, as a plan. A DOCX of ours that carries its plan gives just that plan, with what
     * was edited in it since; every other document is recognised by what it shows. Absent where the document cannot be read.
     *
     * @param asOf the day on which names are looked up where the document has no full date
     * @param lang of the comments in the plan's file
     */
    public Outcome<Imported> importFrom(SourceFile document, Optional<LocalDate> asOf, Lang lang) {
        return arrivals.asPlan(document, asOf, lang);
    }

    /** A plan with the rows that it takes from files beside it, as text; empty where it takes none from anywhere. */
    public String withRows(PlanInput plan) {
        boolean mayTake = Stream.concat(Stream.of(plan.file()), plan.parent().stream())
                .flatMap(file -> text(file).stream())
                .anyMatch(text -> text.text().contains("csv"));
        return mayTake
                ? examiner()
                        .read(plan)
                        .plan()
                        .map(Read::value)
                        .map(RecordWriter::write)
                        .orElse("")
                : "";
    }

    /** The document of a plan; absent where the plan says no day, or one before every form. */
    public Optional<Document> document(Plan plan, boolean draft, PlanData data) {
        return press.document(plan, library.catalogues(), draft, data);
    }

    /** A plan as its readers will see it, beside where it is written; absent where it cannot be read or composed. */
    public Optional<Composed> composed(PlanInput plan) {
        Catalogues catalogues = offices.of(plan.office()).catalogues();
        return examiner().read(plan).plan().flatMap(read -> press.document(
                        read.value(), catalogues, false, PlanData.LEFT_OUT)
                .map(document -> new Composed(document, read.origins())));
    }

    /** The same; its DOCX carries the plan. */
    public Optional<Document> document(Plan plan, boolean draft) {
        return document(plan, draft, PlanData.CARRIED);
    }

    /** The files of a document. */
    public Rendering write(Document document, Set<Format> formats) {
        return press.files(document, formats);
    }

    /**
     * The file of a new plan of a unit's UBND, with everything that a programme asks for at its tier; what only its author knows
     * says {@code TODO}.
     */
    public String skeleton(Programme programme, Unit unit) {
        return Skeleton.of(programme, unit, library.units(), world.today());
    }

    /**
     * What an edited document changes in the plan file that it came from. Nothing is written.
     *
     * @param edited the document: a DOCX of ours after somebody worked on it, or what else can be read of it
     * @param plan the plan file
     * @return absent where one of them cannot be read
     */
    public Outcome<OntoResult> onto(SourceFile edited, SourceFile plan) {
        return onto(edited, PlanInput.alone(plan));
    }

    /** The same for a plan whose office has rules, documents and bodies of its own. */
    public Outcome<OntoResult> onto(SourceFile edited, PlanInput plan) {
        return arrivals.onto(edited, plan);
    }

    /** Two plans, or two versions of one, beside each other. */
    public Versions versions() {
        return new Versions(this, press);
    }

    /** Plans that are issued. */
    public Issues issues() {
        return new Issues(library, offices, parents, press, world);
    }

    /** The sentences of everything that the engine may find. */
    public static Messages messages(Lang lang) {
        return Bundles.of(lang);
    }

    /** The text of a file, to show the lines that findings speak of; absent where it is no text. */
    public static Optional<SourceText> text(SourceFile file) {
        return Decoder.decode(file).value();
    }

    /** A digest of everything that plans are made, checked and printed with; another one may make other plans and documents. */
    public String stamp() {
        return library.stamp();
    }

    /** The day on which look-ups without a day of their own are made. */
    public LocalDate today() {
        return world.today();
    }

    /** Every unit. */
    public Units units() {
        return library.units();
    }

    /** Every body. */
    public Agencies agencies() {
        return library.agencies();
    }

    /** Every legal document. */
    public Citations citations() {
        return library.citations();
    }

    /** Every programme. */
    public ProgrammeCatalogue programmes() {
        return library.programmes();
    }

    /** What is known about spelling. */
    public Spelling spelling() {
        return library.spelling();
    }

    private Outcome<Read<Plan>> read(PlanInput plan) {
        Examination examination = examiner().examine(plan);
        return new Outcome<>(examination.plan(), examiner().alone(examination).findings());
    }

    private Examiner examiner() {
        return new Examiner(offices, parents, world);
    }
}
