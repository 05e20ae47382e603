package vn.kehoach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.kehoach.check.Ground;
import vn.kehoach.check.PlanView;
import vn.kehoach.derive.Adopted;
import vn.kehoach.derive.Derivation;
import vn.kehoach.derive.Deriver;
import vn.kehoach.derive.Parent;
import vn.kehoach.derive.Template;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.heir.Estate;
import vn.kehoach.heir.Estates;
import vn.kehoach.plan.Facts;
import vn.kehoach.rollup.Rollup;
import vn.kehoach.rollup.Unread;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.World;
import vn.kehoach.table.TableFiles;
import vn.kehoach.unit.Unit;
import vn.kehoach.yaml.Decoder;

/** Plans that pass from one tier to the next. Safe for use by several threads. */
public final class Cascade {
    private final Library library;
    private final Offices offices;
    private final Parents parents;
    private final Press press;
    private final World world;
    private final LocalDate today;

    Cascade(Library library, Offices offices, Parents parents, Press press, World world) {
        this.library = library;
        this.offices = offices;
        this.parents = parents;
        this.press = press;
        this.world = world;
        this.today = world.today();
    }

    /**
     * The file of a new plan that inherits from a template. Nothing is written.
     *
     * @param from the way from the new file's folder to the template, as it is to stand in the file
     * @param date of the plan; absent: a draft without
     * @return absent where something is wrong with the template, or it is not for the unit
     */
    public Outcome<Derivation> begin(
            SourceFile template, String from, Unit unit, Optional<LocalDate> date, Facts facts) {
        Outcome<Parent> parent = parents.of(template);
        return parent.value()
                .map(read -> Adopted.begin(read, from, unit, date, today, facts, library.units(), library.agencies()))
                .orElse(new Outcome<>(Optional.empty(), parent.diagnostics()));
    }

    /** A plan that inherits, with what it inherits; absent where one of its two files is none. */
    public Outcome<Adopted> adopted(PlanInput plan) {
        Outcome<SourceText> text = Decoder.decode(plan.file());
        return text.value()
                .map(source -> new DerivedCheck(offices.of(plan.office()), parents, new TableFiles(world), today)
                        .adopted(plan, source))
                .orElse(new Outcome<>(Optional.empty(), text.diagnostics()));
    }

    /**
     * Makes the plan of a unit of a template. Nothing is written.
     *
     * @param date of the plan; absent: a draft without
     * @return absent where something is wrong with the template, or it is not for the unit
     */
    public Outcome<Derivation> derive(Template template, Unit unit, Optional<LocalDate> date, Facts facts) {
        return Deriver.derive(template, unit, date, today, facts, library.units(), library.agencies());
    }

    /**
     * Lays the plans of the units below beside the plan above them. A plan that cannot be read whole is told and not counted.
     *
     * @param unopened files that were to be read and could not be opened
     * @param begun is told each plan's name when its turn comes, by several threads
     * @return absent where the plan above cannot be read (then with findings), says no day, or has no units below it
     * @throws InterruptedException if the calling thread is interrupted; nothing is left running
     */
    public Outcome<Rollup> rollUp(PlanInput above, List<PlanInput> below, List<Unread> unopened, Consumer<String> begun)
            throws InterruptedException {
        return new Rollups(library, new Examiner(offices, parents, world)).of(above, below, unopened, begun);
    }

    /** A roll-up as the annex of a report; absent where no form is known for its day. */
    public Optional<Rendering> annex(Rollup rollup, Set<Format> formats) {
        return new Rollups(library, new Examiner(offices, parents, world))
                .annex(rollup)
                .map(document -> press.files(document, formats));
    }

    /**
     * Who takes over a plan whose unit ends before the plan does.
     *
     * @return absent where the plan cannot be read; with an empty value where nobody takes it over
     */
    public Outcome<Optional<Estate>> heirs(PlanInput plan) {
        Examination read = new Examiner(offices, parents, world).read(plan);
        Optional<SourceText> text = read.both().map(both -> both.text().text()).or(() -> Decoder.decode(plan.file())
                .value());
        Ground ground = Ground.of(offices.of(plan.office()).catalogues());
        return new Outcome<>(
                read.plan().map(made -> Estates.of(PlanView.of(made, text.orElseThrow(), ground))
                        .map(read::home)),
                read.reading());
    }
}
