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
            new Known(SectionKind.TARGETS, "chi tieu"),
            new Known(SectionKind.SCOPE, "pham vi|doi tuong|thoi gian (va dia diem )?thuc hien|^thoi gian"),
            new Known(SectionKind.PURPOSES, "^muc dich"),
            new Known(SectionKind.REQUIREMENTS, "^yeu cau"));

    private Headings() {}

    /** The kind; {@link SectionKind#FREE} for a heading that announces none of ours. */
    static SectionKind kind(String heading) {
        String words = Folding.loose(heading);
        return KNOWN.stream()
                .filter(known -> known.words().matcher(words).find())
                .map(Known::kind)
                .findFirst()
                .orElse(SectionKind.FREE);
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
