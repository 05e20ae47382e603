package vn.kehoach.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.agency.AgencyCatalogueReader;
import vn.kehoach.citation.CitationLoader;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.shape.Origins;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.SourceFile;
import vn.kehoach.words.Nearest;

/** Reads an office's file. */
public final class PolicyReader {
    private static final Set<String> TODO_HINTS = Set.of("missing-key.key.hint", "empty-value.required.hint");

    private final Read<Policy> read;
    private final List<String> codes;
    private final List<Diagnostic> findings = new ArrayList<>();

    private PolicyReader(Read<Policy> read, List<String> codes) {
        this.read = read;
        this.codes = codes;
    }

    /**
     * Reads a file and says all that is wrong with it by itself.
     *
     * @param codes of the rules that an office may speak of
     */
    public static Outcome<Read<Policy>> read(SourceFile file, List<String> codes) {
        Outcome<Read<Policy>> outcome = RecordReader.read(Policy.class, file);
        List<Diagnostic> findings = new ArrayList<>(
                outcome.diagnostics().stream().map(PolicyReader::forOffices).toList());
        outcome.value().ifPresent(read -> {
            PolicyReader reader = new PolicyReader(read, codes);
            findings.addAll(reader.strangers());
            findings.addAll(reader.unfinished());
        });
        return new Outcome<>(outcome.value(), findings);
    }

    /**
     * What is wrong with the documents and bodies of a file among those that they are laid over.
     *
     * @param all the catalogues with these and those of the outer folders
     */
    public static List<Diagnostic> check(Read<Policy> read, Catalogues all) {
        Policy own = read.value();
        List<Diagnostic> findings =
                new ArrayList<>(CitationLoader.check(all.citations(), own.citations(), "/citations", read.origins()));
        findings.addAll(AgencyCatalogueReader.check(all.agencies(), own.agencies(), read.origins()));
        return findings;
    }

    /** To a missing value the hint of plans offers {@code TODO}, which is nothing for an office. */
    private static Diagnostic forOffices(Diagnostic finding) {
        return finding.hint()
                .filter(hint -> TODO_HINTS.contains(hint.key()))
                .map(hint -> finding.hinting(new Message("policy-unfinished.needed", hint.arguments())))
                .orElse(finding);
    }

    private List<Diagnostic> unfinished() {
        PolicyCode found = PolicyCode.POLICY_UNFINISHED;
        return read.todos().stream()
                .map(pointer -> read.origins().at(pointer))
                .map(place -> new Diagnostic(
                        found.word(),
                        found.severity(),
                        read.origins().file(),
                        place.value(),
                        place.pointer(),
                        Message.of(found.word() + ".message"),
                        Optional.of(Message.of(found.word() + ".hint")),
                        Optional.empty()))
                .toList();
    }

    private List<Diagnostic> strangers() {
        read.value().rules().keySet().forEach(code -> code(code, "/rules/" + code, true));
        List<Waiver> waivers = read.value().exceptions();
        for (int i = 0; i < waivers.size(); i++) {
            code(waivers.get(i).rule(), "/exceptions/" + i + "/rule", false);
        }
        return findings;
    }

    private void code(String code, String pointer, boolean isKey) {
        if (codes.contains(code)) {
            return;
        }
        Origins.Place place = read.origins().at(pointer);
        Optional<String> near = Nearest.of(code, codes);
        PolicyCode found = PolicyCode.POLICY_RULE_UNKNOWN;
        String key = found.word() + (near.isPresent() ? ".near" : ".none");
        findings.add(new Diagnostic(
                found.word(),
                found.severity(),
                read.origins().file(),
                isKey ? place.key().orElse(place.value()) : place.value(),
                place.pointer(),
                Message.of(key + ".message", code, near.orElse("")),
                Optional.of(Message.of(key + ".hint", code, near.orElse(""))),
                Optional.empty()));
    }
}
