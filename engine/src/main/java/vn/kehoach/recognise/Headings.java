package vn.kehoach.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.compose.Wording;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.words.Folding;

/** What kind of section a heading announces. */
final class Headings {
    /** In the order in which they are tried: {@code Kinh phí và tổ chức thực hiện} is about money. */
    private static final List<Known> KNOWN = List.of(
            new Known(SectionKind.RECOMMENDATIONS, "^(cac |nhung )?(de xuat|kien nghi)"),
            new Known(
                    SectionKind.ASSIGNMENTS,
                    "phan cong|trach nhiem (cua|to chuc|thuc hien)|^trach nhiem|giao nhiem vu"),
            new Known(SectionKind.FUNDING, "kinh phi|nguon von|ngan sach|nguon luc (thuc hien|tai chinh)"),
            new Known(SectionKind.SOLUTIONS, "nhiem vu|giai phap|noi dung"),
            new Known(SectionKind.ORGANISATION, "to chuc( trien khai)? thuc hien|dieu khoan thi hanh|che do bao cao"),
            new Known(SectionKind.TARGETS, "chi tieu|muc tieu cu the"),
            new Known(SectionKind.SCOPE, "pham vi|doi tuong|thoi gian (va dia diem )?thuc hien|^thoi gian"),
            new Known(SectionKind.PURPOSES, "^muc dich"),
            new Known(SectionKind.REQUIREMENTS, "^yeu cau"));

    /** These tell what was; what they name besides is not what the plan brings. */
    private static final Pattern PAST = Pattern.compile(
            "^(danh gia|ket qua|thuc trang|(khai quat )?(tinh hinh|dac diem)|boi canh|ton tai|han che|kho khan|thuan loi|uu diem|nguyen nhan|bai hoc)");
    /** Numbers below these are to be reached. */
    private static final Pattern AIMS = Pattern.compile("muc tieu|chi tieu|nhiem vu|noi dung|giai phap");

    private Headings() {}

    /** Whether numbers below a heading are to be reached. */
    static boolean aims(String heading) {
        String words = Folding.loose(heading);
        return AIMS.matcher(words).find() && !PAST.matcher(words).find();
    }

    /** The kind; {@link SectionKind#FREE} for a heading that announces none of ours. */
    static SectionKind kind(String heading) {
        String words = Folding.loose(heading);
        return KNOWN.stream()
                .filter(known -> !PAST.matcher(words).find())
                .filter(known -> known.words().matcher(words).find())
                .map(Known::kind)
                .findFirst()
                .orElse(SectionKind.FREE);
    }

    /** Whether a heading says that what follows are targets, whatever it is. */
    static boolean promisesTargets(String heading) {
        return Folding.loose(heading).contains("chi tieu");
    }

    /** The heading to write in a plan; absent where the section has this one of itself. */
    static Optional<String> written(SectionKind kind, String heading) {
        return Folding.exact(heading).equals(Folding.exact(Wording.heading(kind)))
                ? Optional.empty()
                : Optional.of(heading);
    }

    private record Known(SectionKind kind, Pattern words) {
        Known(SectionKind kind, String words) {
            this(kind, Pattern.compile(words));
        }
    }
}
