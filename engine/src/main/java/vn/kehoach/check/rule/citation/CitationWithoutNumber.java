package vn.kehoach.check.rule.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.unit.Tier;

/**
 * A document is meant that nobody can look up: a number without symbol ({@code Chỉ thị số 10}), or the decision of some body on some
 * matter without a number. Laws are cited by name alone (ND30-VD-2).
 */
public final class CitationWithoutNumber implements StateFormRule {
    /** Types whose bare numbers are names that everybody uses: {@code Chương trình 135}. */
    private static final Set<String> SPOKEN = Set.of("Chương trình", "Luật", "Bộ luật", "Pháp lệnh", "Lệnh", "Văn bản");
    /** The government's project on population data is known by its number alone. */
    private static final Set<String> KNOWN = Set.of("Đề án 06", "Đề án số 06");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern OTHERS = Pattern.compile(
            "(?iU)(?:các|những|mọi|từng|một số|nhiều|trình|dự thảo|ban hành|xây dựng|khi có|sau khi có|sẽ có)\\s*$");
    private static final String ISSUERS =
            "Thủ tướng(?: Chính phủ)?|Chính phủ|Quốc hội|(?:Ủy|Uỷ) ban Thường vụ Quốc hội|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương(?: Đảng)?"
                    + "|(?:Bộ trưởng )?Bộ \\p{Lu}\\p{L}*(?:,? (?:và )?\\p{L}+){0,5}?"
                    + "|(?:Ban Thường vụ )?(?:Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ)"
                    + "|(?<local>(?:Chủ tịch )?(?:UBND|(?:Ủy|Uỷ) ban nhân dân|HĐND|Hội đồng nhân dân) (?:tỉnh|thành phố))(?: \\p{Lu}\\p{L}*)*";
    private static final Pattern UNNUMBERED = Pattern.compile(
            "(?U)(?<!\\p{L})(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Thông tư|Kế hoạch) của (?:" + ISSUERS
                    + ")\\s+(?=(?:về|quy định|phê duyệt|ban hành|hướng dẫn)\\s)");

    /** Cheaper to look for than the whole. */
    private static final List<String> UNNUMBERED_WORDS = List.of(
            "Nghị quyết của ",
            "Nghị định của ",
            "Quyết định của ",
            "Chỉ thị của ",
            "Kết luận của ",
            "Thông tư của ",
            "Kế hoạch của ");

    @Override
    public String code() {
        return "citation-without-number";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        Set<String> seen = new HashSet<>();
        for (Mention mention : view.mentions()) {
            Optional<String> number = mention.number().filter(printed -> printed.indexOf('/') < 0);
            if (number.isPresent()
                    && isOwn(mention.prose())
                    && !mention.isOfAnother()
                    && isMeant(view, mention, number.get())
                    && seen.add(mention.document().type() + " " + number.get())) {
                report.on(mention.prose(), mention.start(), mention.found().end())
                        .say("symbol", mention.words());
            }
        }
        for (Prose prose : view.prose()) {
            if (isOwn(prose) && UNNUMBERED_WORDS.stream().anyMatch(prose.text()::contains)) {
                unnumbered(view, report, prose);
            }
        }
    }

    private static boolean isOwn(Prose prose) {
        return prose.kind() != Prose.Kind.REASON && prose.kind() != Prose.Kind.RECIPIENT;
    }

    private static boolean isMeant(PlanView view, Mention mention, String number) {
        String type = mention.document().type();
        boolean bare = !mention.words().contains(" số ");
        return !SPOKEN.contains(type)
                && !(bare && YEAR.matcher(number).matches())
                && !(bare && type.equals("Kế hoạch"))
                && !KNOWN.contains(type + " " + number)
                && !(bare && isCounting(mention))
                && !isToldElsewhere(view, mention, number);
    }

    /** {@code Báo cáo 15 vụ việc}: the number counts what follows it. */
    private static boolean isCounting(Mention mention) {
        String behind = mention.prose().text().substring(mention.found().end()).stripLeading();
        return !behind.isEmpty()
                && Character.isLowerCase(behind.charAt(0))
                && !behind.matches("(?sU)(?:của|về|và|ngày|giữa|do|trên|tại|trong|để|theo|đã|được|với|cùng)\\s.*");
    }

    /** Its full number stands somewhere, or the plan says what the short name stands for. */
    private static boolean isToldElsewhere(PlanView view, Mention mention, String number) {
        String name = mention.document().type() + " " + number;
        boolean inWords = view.mentions().stream()
                .filter(other ->
                        other.document().type().equals(mention.document().type()))
                .anyMatch(other ->
                        other.number().filter(full -> isFullOf(full, number)).isPresent());
        boolean byKey = view.citations().stream().anyMatch(use -> isFullOf(use.key(), number));
        boolean isDefined = view.prose().stream()
                .map(Prose::text)
                .anyMatch(text -> text.contains("là " + name + ")") || text.contains("là “" + name + "”"));
        return inWords || byKey || isDefined;
    }

    private static boolean isFullOf(String full, String number) {
        return full.startsWith(number + "/") || full.startsWith(number + "-");
    }

    private static void unnumbered(PlanView view, Report report, Prose prose) {
        Matcher found = UNNUMBERED.matcher(prose.text());
        while (found.find()) {
            String before = prose.text().substring(Math.max(0, found.start() - 15), found.start());
            boolean own = found.group("local") != null && isIssuer(view);
            if (!own
                    && !OTHERS.matcher(before).find()
                    && !prose.isCited(found.start())
                    && !prose.isQuoted(found.start())) {
                int end = found.end()
                        - (found.group().length()
                                - found.group().stripTrailing().length());
                report.on(prose, found.start(), end)
                        .say("unnumbered", prose.text().substring(found.start(), end));
            }
        }
    }

    /** Of the issuer's own decisions many are still to come. */
    private static boolean isIssuer(PlanView view) {
        return view.tier().filter(tier -> tier == Tier.PROVINCE).isPresent();
    }
}
