package vn.kehoach.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.shape.Origins;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordFindings;

/** What contradicts what in the files of the catalogue. */
final class CitationCheck {
    private final Citations citations;
    private final Map<String, String> seen = new HashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    /** A check against everything that the files hold together. */
    CitationCheck(Citations citations) {
        this.citations = citations;
    }

    /** Everything that is wrong in one file, also against those given before. */
    void check(Read<CitationFile> file) {
        RecordFindings found = new RecordFindings(file.origins());
        if (file.value().kehoach() != 1) {
            found.error(
                    "catalogue-malformed", "version", "/kehoach", file.value().kehoach());
        }
        check(file.value().documents(), "/documents", file.origins(), found);
        findings.addAll(found.all());
    }

    /** Everything that is wrong with documents that stand in a list of another file. */
    void check(List<LegalDocument> documents, String list, Origins origins) {
        RecordFindings found = new RecordFindings(origins);
        check(documents, list, origins, found);
        findings.addAll(found.all());
    }

    private void check(List<LegalDocument> documents, String list, Origins origins, RecordFindings found) {
        for (int i = 0; i < documents.size(); i++) {
            check(documents.get(i), list + "/" + i, origins, found);
        }
    }

    /** Everything so far. */
    List<Diagnostic> findings() {
        return findings;
    }

    private void check(LegalDocument document, String at, Origins origins, RecordFindings found) {
        number(document, at, found);
        duplicates(document, at, origins, found);
        times(document, at, found);
        document.replacedBy()
                .filter(number -> citations.find(number).isEmpty())
                .ifPresent(number -> found.error("catalogue-unknown", "citation", at + "/replaced-by", number));
    }

    private static void number(LegalDocument document, String at, RecordFindings found) {
        if (document.number().isEmpty() && document.key().isEmpty()) {
            found.error("catalogue-malformed", "nameless", at, document.title());
        }
        document.number().ifPresent(number -> {
            if (!NumberForm.isGood(number)) {
                found.error("catalogue-malformed", "number", at + "/number", number);
            }
            Optional<Integer> year = NumberForm.year(number);
            if (year.isPresent()
                    && document.date()
                            .filter(date -> date.getYear() != year.get())
                            .isPresent()) {
                String date = document.date().map(CitationText::running).orElseThrow();
                found.error("catalogue-contradiction", "number-year", at + "/date", number, date);
            }
        });
    }

    private void duplicates(LegalDocument document, String at, Origins origins, RecordFindings found) {
        String place = RecordFindings.place(origins, at);
        document.number().ifPresent(number -> earlier(CitationKey.identity(document), place)
                .ifPresent(first -> found.error("catalogue-duplicate", "citation", at + "/number", number, first)));
        document.key().ifPresent(key -> earlier(CitationKey.fold(key), place)
                .ifPresent(first -> found.error("catalogue-duplicate", "key", at + "/key", key, first)));
    }

    private Optional<String> earlier(String word, String place) {
        return Optional.ofNullable(seen.putIfAbsent(word, place));
    }

    private static void times(LegalDocument document, String at, RecordFindings found) {
        Optional<LocalDate> first = document.from().or(document::date);
        if (document.from().isPresent()
                && document.date()
                        .filter(date -> document.from().get().isBefore(date))
                        .isPresent()) {
            found.report(
                    Severity.WARNING,
                    "catalogue-contradiction",
                    "from-before-date",
                    at + "/from",
                    CitationText.running(document.from().get()),
                    CitationText.running(document.date().get()));
        }
        document.to()
                .filter(last -> first.filter(last::isBefore).isPresent())
                .ifPresent(last -> found.error(
                        "catalogue-contradiction",
                        "to-before-from",
                        at + "/to",
                        CitationText.running(last),
                        CitationText.running(first.get())));
    }
}
