package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.shape.Required;

/**
 * The decision by which a plan is issued (Decree 30/2020/NĐ-CP, Phụ lục III, mẫu 1.3). It bears the number and date, the bases, the
 * recipients and the signature of the plan, which is attached to it under a head of its own; its first article issues the plan.
 *
 * @param title trích yếu of the decision: {@code Ban hành Kế hoạch phòng, chống ma túy …}
 * @param authority thẩm quyền ban hành, where it is not the issuer: {@code Chủ tịch Ủy ban nhân dân tỉnh}
 * @param proposal who proposed it, the last of the bases: {@code Giám đốc Công an tỉnh}
 * @param articles điều, from the second on, without their numbers; the last says who carries the decision out
 */
public record Decision(
        @Required String title,
        Optional<String> authority,
        Optional<String> proposal,
        @Required List<String> articles) {
    /** Code of decisions in a symbol (Phụ lục III, part I). */
    public static final String CODE = "QĐ";
    /** The type as in a running sentence. */
    public static final String VIETNAMESE = "Quyết định";

    private static final Pattern POST = Pattern.compile(
            "(?iU)\\s*(?:Q\\.\\s*)?(?:Chủ tịch|(?:Tổng )?Giám đốc|Bộ trưởng|Thủ tướng|(?:Tổng |Chi )?Cục trưởng|Trưởng ban)\\b.*");

    /** Keeps its own copy. */
    public Decision {
        articles = List.copyOf(articles);
    }

    /** Whether one person decides, the chairman or another head, and not a collective: he does not sign for it (ND30-CK-1). */
    public boolean isOfOne() {
        return authority.filter(name -> POST.matcher(name).matches()).isPresent();
    }
}
