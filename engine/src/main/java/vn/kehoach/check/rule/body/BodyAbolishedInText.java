package vn.kehoach.check.rule.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.agency.Body;
import vn.kehoach.check.AgencyUse;
import vn.kehoach.check.Located;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.rule.FormerBodies;
import vn.kehoach.check.rule.OthersWords;
import vn.kehoach.check.rule.Sentence;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Found;
import vn.kehoach.plan.AgencyRef;

/** A body named in a sentence that had ended by the plan's day. Of what is data, {@code agency-abolished} speaks. */
public final class BodyAbolishedInText implements Rule {
    private static final List<List<String>> PAST = Sentence.forms(
            "cũ",
            "trước đây",
            "sáp nhập",
            "hợp nhất",
            "sắp xếp",
            "bàn giao",
            "chuyển giao",
            "tiếp nhận",
            "kết thúc hoạt động",
            "chấm dứt hoạt động",
            "giải thể",
            "kế thừa",
            "không còn",
            "trước ngày",
            "nguyên là",
            "đổi tên",
            "nay là",
            "chuyển về",
            "chuyển từ");

    @Override
    public String code() {
        return "body-abolished-in-text";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.day().isEmpty()) {
            return;
        }
        Set<String> vacant = vacantUses(view);
        for (Prose prose : view.prose()) {
            if (prose.kind() == Prose.Kind.REASON || prose.kind() == Prose.Kind.SIGNATURE || isOfData(prose, vacant)) {
                continue;
            }
            for (Found<AgencyRef> mention : prose.bodies()) {
                FormerBodies.of(view, mention)
                        .filter(body -> isTold(view, prose, mention))
                        .ifPresent(body -> say(view, report, prose, mention, body));
            }
        }
    }

    /** Where references stand that {@code agency-abolished} reports. */
    private static Set<String> vacantUses(PlanView view) {
        Set<String> vacant = new HashSet<>();
        for (AgencyUse use : view.agencies()) {
            if (view.body(use.ref()).filter(Tenure::isVacant).isPresent()) {
                vacant.add(use.pointer());
            }
        }
        return vacant;
    }

    /** Whether a text prints a reference that is reported as data. */
    private static boolean isOfData(Prose prose, Set<String> vacant) {
        String pointer = prose.pointer();
        return pointer.endsWith("/as") && vacant.contains(pointer.substring(0, pointer.length() - "/as".length()));
    }

    private static boolean isTold(PlanView view, Prose prose, Found<AgencyRef> mention) {
        int at = Sentence.indexAt(prose.words(), mention.start());
        return !Sentence.around(prose.words(), at).has(PAST)
                && !OthersWords.at(prose, mention.start())
                && !leads(view, prose, mention);
    }

    /** Whether the text repeats, as documents do, the body that its item gives the work to. */
    private static boolean leads(PlanView view, Prose prose, Found<AgencyRef> mention) {
        List<Located<AgencyRef>> doers =
                prose.item().map(item -> item.agencies()).orElse(List.of());
        return doers.stream()
                .filter(doer -> doer.value().roleId().equals(mention.value().roleId()))
                .anyMatch(
                        doer -> view.body(doer.value()).filter(Tenure::isVacant).isPresent());
    }

    private static void say(PlanView view, Report report, Prose prose, Found<AgencyRef> mention, Body body) {
        List<Message> heirs = new ArrayList<>(Heirs.of(view, body));
        String usual = heirs.isEmpty() ? "message" : "succeeded";
        report.on(prose, mention.start(), mention.end())
                .severity(body.unverified() ? Severity.INFO : Severity.ERROR)
                .say(
                        body.unverified() ? usual + "-unverified" : usual,
                        mention.words(),
                        CitationText.running(body.to().orElseThrow()),
                        heirs);
    }
}
