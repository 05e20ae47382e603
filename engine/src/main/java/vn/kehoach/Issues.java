package vn.kehoach;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.kehoach.check.RulePack;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.issue.Particulars;
import vn.kehoach.issue.SideFile;
import vn.kehoach.issue.Stamp;
import vn.kehoach.issue.Stamping;
import vn.kehoach.plan.Plan;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.setting.Setting;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.World;
import vn.kehoach.yaml.Decoder;

/** Plans that are issued, and what was issued held against its plan. Safe for use by several threads. */
public final class Issues {
    private static final String TODO = "todo-left";
    /** An issued document is no draft: the next step that the rule gives leads nowhere here. */
    private static final Message FILL_IN = Message.of("unfinished-value.todo.hint");

    private final Library library;
    private final Offices offices;
    private final Parents parents;
    private final Press press;
    private final World world;

    Issues(Library library, Offices offices, Parents parents, Press press, World world) {
        this.library = library;
        this.offices = offices;
        this.parents = parents;
        this.press = press;
        this.world = world;
    }

    /** What a plan says before it is issued, with what it inherits; absent where it cannot be read. No rule is asked. */
    public Outcome<Plan> read(PlanInput plan) {
        Outcome<SourceText> text = Decoder.decode(plan.file());
        if (text.value().isEmpty() || text.hasAny(Severity.ERROR)) { // else it would not be written as it was
            return new Outcome<>(Optional.empty(), text.diagnostics());
        }
        Examination read = examiner().read(plan);
        return new Outcome<>(read.plan().map(Read::value), read.reading());
    }

    /** The files with rows of the plan's tables that can be read, named by their ways from its folder. */
    public List<SourceFile> rows(PlanInput plan) {
        return examiner().read(plan).rows();
    }

    /**
     * A plan's text with number, day and status in it. Nothing is written.
     *
     * @param said what the plan says, see {@link #read}
     * @return absent where the file writes one of them in a way that cannot be changed at this place alone
     */
    public Optional<PlanInput> stamped(PlanInput plan, Plan said, Stamp stamp) {
        return Decoder.decode(plan.file()).value().flatMap(text -> Stamping.of(text, said, stamp)
                .map(next -> next.equals(text.text()) ? plan : plan.with(next)));
    }

    /**
     * Checks an issued plan and makes its files.
     *
     * @param files which files
     * @param program its version
     * @return absent where the plan has errors, or is not complete
     */
    public Outcome<Issued> issue(PlanInput plan, IssuedFiles files, String program) {
        Examination examined = examiner().examine(plan);
        Outcome<Read<Plan>> read =
                new Outcome<>(examined.plan(), steps(examiner().alone(examined).findings()));
        Optional<Plan> complete = read.value().map(Read::value).filter(issued -> !read.hasAny(Severity.ERROR));
        return new Outcome<>(complete.flatMap(issued -> made(issued, plan, files, made(program))), read.diagnostics());
    }

    /**
     * Makes the files of a plan again, as they would be if these were the versions they were made with. No rule is asked.
     *
     * @return absent where the plan cannot be read, is not issued, or has no form
     */
    public Outcome<Issued> again(PlanInput plan, IssuedFiles files, SideFile.Made made) {
        Outcome<Plan> read = read(plan);
        return new Outcome<>(
                read.value().filter(Plan::isIssued).flatMap(issued -> made(issued, plan, files, made)),
                read.diagnostics());
    }

    /** The versions with which documents are made now. */
    public SideFile.Made made(String program) {
        TreeMap<String, String> catalogues = new TreeMap<>(library.versions());
        catalogues.put(Press.RULES, RulePack.current().digest());
        return new SideFile.Made(program, RulePack.current().stamp(), catalogues);
    }

    private static List<Diagnostic> steps(List<Diagnostic> findings) {
        return findings.stream()
                .map(finding -> finding.code().equals(TODO) ? finding.hinting(FILL_IN) : finding)
                .toList();
    }

    private Optional<Issued> made(Plan plan, PlanInput input, IssuedFiles wanted, SideFile.Made made) {
        boolean complete = plan.number().isPresent()
                && plan.date().flatMap(date -> date.full()).isPresent()
                && plan.signature().flatMap(signature -> signature.name()).isPresent();
        if (!complete) {
            return Optional.empty();
        }
        Catalogues catalogues = offices.of(input.office()).catalogues();
        Set<Format> all = new TreeSet<>(wanted.formats());
        all.add(Format.PDF); // its pages are counted
        return press.document(plan, catalogues, wanted.data(), made).map(document -> {
            Rendering rendering = press.files(document, all, wanted.annexes());
            return new Issued(
                    plan,
                    rendering.only(wanted.formats()),
                    new Particulars(Setting.of(plan, catalogues), document, wanted.annexes()),
                    made);
        });
    }

    private Examiner examiner() {
        return new Examiner(offices, parents, world);
    }
}
