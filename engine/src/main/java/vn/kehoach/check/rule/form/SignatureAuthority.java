package vn.kehoach.check.rule.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.PartyGuidance;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Signature;
import vn.kehoach.plan.Signature.Authority;

/**
 * The letters before a post do not fit who signs for whom (ND30-CK-1 to 8, HD36-CK-1 to 5, 11): TM. is for collectives, KT. for a deputy of
 * the head, TL. and TUQ. stand before the head's post.
 */
public final class SignatureAuthority implements StateFormRule {
    private static final Pattern SINGLE = Pattern.compile(
            "(?:PHÓ )?(?:TỔNG )?(?:GIÁM ĐỐC|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|TRƯỞNG CÔNG AN|CHỈ HUY TRƯỞNG|CHI CỤC TRƯỞNG|CỤC TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CHÁNH ÁN|CHÁNH THANH TRA|BỘ TRƯỞNG|TRẠM TRƯỞNG)(?: .*)?");
    private static final Pattern DEPUTY = Pattern.compile("PHÓ .*|THỨ TRƯỞNG.*");
    private static final Pattern COLLECTIVE =
            Pattern.compile("(?:ỦY BAN|HỘI ĐỒNG|BAN THƯỜNG VỤ|BAN CHẤP HÀNH)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LETTERS = Pattern.compile("(?:TM|KT|TL|TUQ|Q)\\s*\\..*|(?:T/M|K/T|T/L|T/UQ)\\b.*");

    @Override
    public String code() {
        return "signature-authority";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Message> partyLegal(Optional<LocalDate> day) {
        return PartyGuidance.legal(this, day);
    }

    @Override
    public void check(PlanView view, Report report) {
        Optional<Signature> signature = view.plan().signature();
        if (signature.isEmpty() || signature.get().title().contains("TODO")) {
            return;
        }
        Signing signing = new Signing(view, signature.get());
        letters(report, signature.get());
        if (signature.get().authority().isEmpty()) {
            absent(report, signing);
        } else {
            Authority authority = signature.get().authority().get();
            if (authority == Authority.TM) {
                collective(report, signing);
            } else if (authority == Authority.KT) {
                deputy(report, signing);
            } else if (authority == Authority.TUQ && signing.isParty()) {
                report.at(Severity.WARNING, "/signature/authority", "party-tuq");
            }
            signature
                    .get()
                    .head()
                    .filter(head -> authority != Authority.TM && !signing.isParty())
                    .filter(head -> COLLECTIVE.matcher(FormTexts.capitals(head)).matches())
                    .ifPresent(
                            head -> report.at(Severity.WARNING, "/signature/head", "head-collective", authority, head));
        }
    }

    /** Posts with the letters that belong to {@code authority} would be printed with two. */
    private static void letters(Report report, Signature signature) {
        if (LETTERS.matcher(FormTexts.capitals(signature.title())).matches()) {
            report.at(Severity.WARNING, "/signature/title", "letters", signature.title());
        }
        signature
                .head()
                .filter(head -> LETTERS.matcher(FormTexts.capitals(head)).matches())
                .ifPresent(head -> report.at(Severity.WARNING, "/signature/head", "letters", head));
    }

    /** Who signs for a collective says so; a chairman who issues in his own right does not. */
    private static void absent(Report report, Signing signing) {
        if (signing.isCommittee() && !SINGLE.matcher(signing.title()).matches()) {
            report.at(
                    Severity.WARNING,
                    "/signature/title",
                    signing.isParty() ? "party-absent" : "absent",
                    signing.name());
        } else if (signing.isSteering()) {
            report.at(Severity.INFO, "/signature/title", "steering-absent");
        }
    }

    private static void collective(Report report, Signing signing) {
        if (SINGLE.matcher(signing.title()).matches() && !signing.isSteering() && !signing.isParty()) {
            report.at("/signature/authority", "single", signing.title());
        } else if (signing.isPeoplesCommittee() && signing.title().startsWith("PHÓ CHỦ TỊCH")) {
            report.at(Severity.WARNING, "/signature/authority", "deputy-of-collective");
        }
    }

    private static void deputy(Report report, Signing signing) {
        String head = signing.head();
        if (signing.isParty() && signing.isCommittee()) {
            report.at(Severity.WARNING, "/signature/authority", "party-kt", signing.name());
        } else if (!DEPUTY.matcher(signing.title()).matches()) {
            report.at("/signature/title", "not-deputy", signing.title());
        } else if (DEPUTY.matcher(head).matches()) {
            report.at("/signature/head", "head-deputy", head);
        } else if (!head.isEmpty() && !isDeputyOf(signing.title(), head)) {
            report.at(Severity.WARNING, "/signature/title", "other-post", signing.title(), head);
        }
    }

    private static boolean isDeputyOf(String title, String head) {
        String post = title.replaceFirst("^PHÓ ", "").replaceFirst(" THƯỜNG TRỰC$", "");
        return title.startsWith("THỨ TRƯỞNG")
                ? head.startsWith("BỘ TRƯỞNG")
                : post.startsWith(head) || head.startsWith(post) || head.endsWith(post);
    }
}
