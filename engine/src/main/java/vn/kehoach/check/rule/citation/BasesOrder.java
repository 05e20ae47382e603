package vn.kehoach.check.rule.citation;

import java.util.List;
import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Basis;

/**
 * Among the grounds a law, or a document of the National Assembly or the Government, stands behind one of a ministry or of local
 * government. No clause orders them; offices put the higher ones first.
 */
public final class BasesOrder implements StateFormRule {
    private static final int GOVERNMENT = 2;
    private static final int MINISTRY = 4;

    @Override
    public String code() {
        return "bases-order";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Message> legal() {
        return Optional.empty();
    }

    @Override
    public void check(PlanView view, Report report) {
        List<Basis> bases = view.plan().bases();
        Optional<LegalDocument> low = Optional.empty();
        for (int i = 0; i < bases.size(); i++) {
            List<LegalDocument> meant = view.documents().find(bases.get(i).cite());
            if (meant.size() != 1) {
                continue;
            }
            LegalDocument document = meant.get(0);
            int rank = rank(document);
            if (rank >= MINISTRY && low.isEmpty()) {
                low = Optional.of(document);
            } else if (rank > 0 && rank <= GOVERNMENT && low.isPresent()) {
                report.at("/bases/" + i + "/cite", "message", name(document), name(low.get()));
                return;
            }
        }
    }

    private static String name(LegalDocument document) {
        return document.isLaw()
                ? document.type() + " " + document.title()
                : document.type()
                        + document.number().map(number -> " số " + number).orElse("");
    }

    /** 1 for laws, 2 for the Government, 3 for the Prime Minister, 4 and more below; 0: no rank, as for the Party's. */
    private static int rank(LegalDocument document) {
        String number = document.number().orElse("");
        if (document.isLaw() || number.matches(".*/(UBTV)?QH[0-9]+")) {
            return 1;
        } else if (number.endsWith("-CP")) {
            return GOVERNMENT;
        } else if (number.endsWith("-TTg")) {
            return 3;
        } else if (number.matches("[0-9]+[A-Za-z]?/.*-B[\\p{Lu}]+")) {
            return MINISTRY;
        }
        return number.endsWith("UBND") || number.endsWith("HĐND") ? MINISTRY + 1 : 0;
    }
}
