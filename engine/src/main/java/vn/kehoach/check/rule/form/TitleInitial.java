package vn.kehoach.check.rule.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.PartyGuidance;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;

/** The trích yếu of a State document begins with a capital (ND30-TL-3), that of a Party document with a small one (HD36-TL-3). */
public final class TitleInitial implements StateFormRule {
    /** Words that go on from the type: {@code CHƯƠNG TRÌNH HÀNH ĐỘNG}. */
    private static final Set<String> OF_THE_TYPE = Set.of("hành", "phối", "công", "của");
    /** Words with which Party titles begin, and which are no names. */
    private static final Set<String> PLAIN =
            Set.of("Về", "Thực", "Triển", "Tăng", "Tiếp", "Nâng", "Xây", "Đẩy", "Kết", "Quán", "Phòng", "Tổ");

    /** Words with which names of bodies and documents begin, small letters behind them: {@code Đảng bộ}, {@code Chỉ thị}. */
    private static final Set<String> NAMES = Set.of(
            "Đảng", "Nhà", "Quốc", "Chính", "Thủ", "Ủy", "Uỷ", "Hội", "Tỉnh", "Thành", "Huyện", "Thị", "Quận", "Ban",
            "Bộ", "Chủ", "Tổng", "Bí", "Công", "Quân", "Mặt", "Đoàn", "Đại", "Luật", "Hiến", "Nghị", "Chỉ", "Quy",
            "Thông", "Hướng", "Chương", "Kế", "Đề", "Dự", "Chiến", "Ngày", "Tháng", "Năm", "Tết", "Cuộc");

    @Override
    public String code() {
        return "title-initial";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.SAFE;
    }

    @Override
    public Optional<Message> partyLegal(Optional<LocalDate> day) {
        return PartyGuidance.legal(this, day);
    }

    @Override
    public void check(PlanView view, Report report) {
        FormTexts.title(view)
                .filter(title -> !title.text().isBlank()
                        && Character.isLetter(title.text().charAt(0)))
                .ifPresent(title -> check(view, report, title));
    }

    private static void check(PlanView view, Report report, Prose title) {
        String[] words = title.text().split("(?U)[^\\w]+", 3);
        String first = words[0];
        String initial = first.substring(0, 1);
        boolean small = Character.isLowerCase(first.charAt(0));
        if (FormTexts.isParty(view)) {
            if (PLAIN.contains(first)) {
                report.on(title, 0, 1)
                        .safely(initial.toLowerCase(FormTexts.VIETNAMESE))
                        .say("party", first);
            } else if (!small && !NAMES.contains(first) && goesOnSmall(words)) {
                report.on(title, 0, 1).severity(Severity.INFO).say("party", first);
            }
        } else if (small && !OF_THE_TYPE.contains(first)) {
            report.on(title, 0, 1)
                    .safely(initial.toUpperCase(FormTexts.VIETNAMESE))
                    .say("state", first);
        }
    }

    /** Names of people and places have a capital in every syllable. */
    private static boolean goesOnSmall(String[] words) {
        return words.length > 1 && !words[1].isEmpty() && Character.isLowerCase(words[1].charAt(0));
    }
}
