package vn.kehoach;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.agency.Agencies;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyCatalogueReader;
import vn.kehoach.check.RulePack;
import vn.kehoach.citation.CitationLoader;
import vn.kehoach.citation.Citations;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.document.Form;
import vn.kehoach.plan.Plan;
import vn.kehoach.programme.ProgrammeCatalogue;
import vn.kehoach.programme.ProgrammeLoader;
import vn.kehoach.programme.Surroundings;
import vn.kehoach.scope.Scope;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.Digest;
import vn.kehoach.source.SourceFile;
import vn.kehoach.spelling.Spelling;
import vn.kehoach.spelling.SpellingLoader;
import vn.kehoach.unit.UnitTable;
import vn.kehoach.unit.UnitTableReader;
import vn.kehoach.vocabulary.Vocabulary;
import vn.kehoach.vocabulary.VocabularyLoader;

/** The catalogues and forms of some templates, each read when it is first asked for. */
final class Library {
    /** What a document is made with. */
    private static final List<String> PRINTED = List.of("units", "agencies", "citations", "programmes", "forms");

    /** What it is only checked with. */
    private static final List<String> CHECKED = List.of("scope", "spelling", "vocabulary");

    private final Lazy<UnitTable> units;
    private final Lazy<Outcome<? extends Agencies>> agencies;
    private final Lazy<Outcome<? extends Citations>> citations;
    private final Lazy<Outcome<ProgrammeCatalogue>> programmes;
    private final Lazy<Outcome<Scope>> scope;
    private final Lazy<Outcome<Vocabulary>> vocabulary;
    private final Lazy<Outcome<List<Form>>> forms;
    private final Lazy<Outcome<Spelling>> spelling;
    private final Lazy<Catalogues> catalogues;
    private final Lazy<Map<String, String>> versions;
    private final Lazy<String> stamp;
    private final Templates templates;

    Library(Templates templates) {
        this.templates = templates;
        this.units = new Lazy<>(() -> UnitTableReader.lazily(unitFiles()));
        this.agencies = new Lazy<>(() -> AgencyCatalogueReader.read(templates.files("agencies", ".yaml")));
        this.citations = new Lazy<>(() -> CitationLoader.load(templates.files("citations", ".yaml")));
        this.programmes = new Lazy<>(this::loadProgrammes);
        this.scope = new Lazy<>(() -> Scope.load(templates.files("scope", ".yaml")));
        this.vocabulary = new Lazy<>(() -> VocabularyLoader.load(templates.files("vocabulary", ".yaml")));
        this.forms = new Lazy<>(() -> loadForms(templates.files("forms", ".yaml")));
        this.spelling = new Lazy<>(() -> SpellingLoader.load(templates.files("spelling", ".yaml")));
        this.versions = new Lazy<>(() -> PRINTED.stream()
                .collect(Collectors.toMap(
                        folder -> folder, folder -> Digest.of(files(folder).map(SourceFile::content)))));
        this.stamp = new Lazy<>(() -> Digest.of(Stream.concat(
                Stream.of(RulePack.current().stamp().getBytes(StandardCharsets.UTF_8)),
                files().stream().map(SourceFile::content))));
        this.catalogues = new Lazy<>(this::loadCatalogues);
    }

    /** Side by side: a run that looks at one plan waits for them more than for anything else. */
    private Catalogues loadCatalogues() {
        Stream.of(citations, agencies, spelling, vocabulary, forms, units, scope)
                .parallel()
                .forEach(Lazy::get);
        return new Catalogues(
                units(),
                agencies(),
                citations(),
                programmes().all(),
                spelling(),
                scope(),
                vocabulary.get().value().orElseThrow(),
                firstDays(forms()));
    }

    UnitTable units() {
        return units.get();
    }

    Agencies agencies() {
        return agencies.get().value().orElseThrow();
    }

    Citations citations() {
        return citations.get().value().orElseThrow();
    }

    ProgrammeCatalogue programmes() {
        return programmes.get().value().orElseThrow();
    }

    Spelling spelling() {
        return spelling.get().value().orElseThrow();
    }

    Scope scope() {
        return scope.get().value().orElseThrow();
    }

    List<Form> forms() {
        return forms.get().value().orElseThrow();
    }

    Catalogues catalogues() {
        return catalogues.get();
    }

    /** For each folder of the templates that a document is made with, a digest of its files in the order of their paths. */
    Map<String, String> versions() {
        return versions.get();
    }

    /** A digest of all files and of the rules. */
    String stamp() {
        return stamp.get();
    }

    /** Everything that is wrong with the templates. Reads them all, units included. */
    List<Diagnostic> faults() {
        List<Diagnostic> faults =
                new ArrayList<>(UnitTableReader.read(unitFiles()).diagnostics());
        faults.addAll(agencies.get().diagnostics());
        faults.addAll(citations.get().diagnostics());
        faults.addAll(programmes.get().diagnostics());
        faults.addAll(scope.get().diagnostics());
        faults.addAll(vocabulary.get().diagnostics());
        faults.addAll(forms.get().diagnostics());
        faults.addAll(spelling.get().diagnostics());
        return List.copyOf(faults);
    }

    /** Every file that {@link #faults()} speaks of. */
    List<SourceFile> files() {
        return Stream.concat(PRINTED.stream(), CHECKED.stream())
                .flatMap(this::files)
                .toList();
    }

    private Stream<SourceFile> files(String folder) {
        return folder.equals("units") ? unitFiles().stream() : templates.files(folder, ".yaml").stream();
    }

    /** Tables of their own kind: one line a unit. */
    private List<SourceFile> unitFiles() {
        return templates.files("units", ".txt");
    }

    private Outcome<ProgrammeCatalogue> loadProgrammes() {
        Surroundings surroundings = new Surroundings(
                agencies().all().stream().map(Agency::role).collect(Collectors.toSet()),
                key -> citations().find(key).size() == 1);
        return ProgrammeLoader.load(templates.files("programmes", ".yaml"), surroundings);
    }

    /** The first day of the earliest form of State documents; absent where one holds since before the records. */
    /** The first day of each family; a family whose first form holds since ever has none. */
    private static Map<Plan.FormFamily, LocalDate> firstDays(List<Form> forms) {
        Map<Plan.FormFamily, LocalDate> first = new EnumMap<>(Plan.FormFamily.class);
        forms.forEach(
                form -> first.merge(form.family(), form.from().orElse(LocalDate.MIN), (a, b) -> a.isBefore(b) ? a : b));
        first.values().removeIf(LocalDate.MIN::equals);
        return first;
    }

    private static Outcome<List<Form>> loadForms(List<SourceFile> files) {
        List<Form> forms = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (SourceFile file : files) {
            Outcome<Read<Form>> read = RecordReader.read(Form.class, file);
            findings.addAll(read.diagnostics());
            read.value().map(Read::value).ifPresent(forms::add);
        }
        return new Outcome<>(Optional.of(List.copyOf(forms)), findings);
    }
}
