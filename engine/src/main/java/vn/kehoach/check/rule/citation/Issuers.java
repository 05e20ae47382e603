package vn.kehoach.check.rule.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.phrase.Words;

/** Whose documents bear a symbol, and whether two names mean the same issuer. */
final class Issuers {
    static final String UNKNOWN = "TODO";

    private static final Pattern TAIL = Pattern.compile(
            "(?<serial>[0-9]+)[A-Za-z]?(?:/[0-9]{4})?/(?:[\\p{L}]+-)?(?<tail>CP|TTg|QH[0-9]+|UBTVQH[0-9]+|UBND|HĐND|VPCP)");
    private static final Pattern LOCAL =
            Pattern.compile("(?U)\\b(?:tỉnh|thành phố|Tỉnh ủy|Thành ủy|huyện|quận|thị xã|xã|phường|đặc khu)\\b");
    private static final Pattern CENTRAL_PARTY = Pattern.compile("[0-9]+-\\p{L}+/TW");
    private static final List<String> STATE_BODIES = List.of(
            forms("Chính phủ"),
            forms("Thủ tướng"),
            forms("Quốc hội"),
            forms("Ủy ban nhân dân"),
            forms("Chủ tịch Ủy ban nhân dân"),
            forms("Hội đồng nhân dân"),
            forms("Bộ trưởng"));

    private Issuers() {}

    /** The name that the symbol of a number asks for, where one body alone uses it. */
    static Optional<String> bySymbol(String number) {
        Matcher symbol = TAIL.matcher(number);
        if (!symbol.matches()) {
            return Optional.empty();
        }
        String tail = symbol.group("tail");
        if (tail.startsWith("QH")) {
            return Optional.of("Quốc hội");
        } else if (tail.startsWith("UBTVQH")) {
            return Optional.of("Ủy ban Thường vụ Quốc hội");
        }
        return Optional.of(
                switch (tail) {
                    case "CP" -> "Chính phủ";
                    case "TTg" -> "Thủ tướng Chính phủ";
                    case "UBND" -> "Ủy ban nhân dân";
                    case "HĐND" -> "Hội đồng nhân dân";
                    default -> "Văn phòng Chính phủ";
                });
    }

    /** Whether a printed name cannot be that of a body with this symbol. */
    static boolean contradict(String number, String printed) {
        String name = forms(printed);
        if (printed.equals(UNKNOWN) || name.isEmpty()) {
            return false;
        }
        if (CENTRAL_PARTY.matcher(number).matches()) {
            return STATE_BODIES.stream().anyMatch(body -> startsWith(name, body));
        }
        return bySymbol(number).filter(wanted -> !fits(name, forms(wanted))).isPresent();
    }

    private static boolean fits(String printed, String wanted) {
        return switch (wanted) {
            case "" -> true;
            default ->
                startsWith(printed, wanted)
                        || startsWith(wanted, printed)
                        || printed.contains(" " + wanted)
                                && (wanted.equals(forms("Ủy ban nhân dân"))
                                        || wanted.equals(forms("Hội đồng nhân dân")));
        };
    }

    /** Whether two names may mean one issuer: {@code Bộ Công an} stands for {@code Bộ trưởng Bộ Công an}. */
    static boolean same(String printed, String known) {
        String one = forms(printed);
        String other = forms(known);
        return one.equals(other)
                || other.endsWith(" " + one)
                || one.endsWith(" " + other)
                || startsWith(other, one)
                || startsWith(one, other);
    }

    /** A number without its issuer's name is one of the plan's own line, or of the centre. */
    static boolean isOfPlansLine(PlanView view, LegalDocument document) {
        return !LOCAL.matcher(document.issuer()).find()
                || view.setting().lineage().stream()
                        .anyMatch(unit -> document.issuer().endsWith(" " + unit.name()));
    }

    /**
     * Whether the catalogue's document is surely the one that the words mean: where they give neither date nor issuer, another place may have
     * used the same number.
     */
    static boolean isMeant(PlanView view, Mention mention) {
        boolean dated = mention.isDated() && mention.document().date().isPresent();
        return mention.isKnown() && (dated || mention.hasIssuer() || isOfPlansLine(view, mention.document()));
    }

    private static boolean startsWith(String words, String start) {
        return (words + " ").startsWith(start + " ");
    }

    private static String forms(String name) {
        return String.join(" ", Words.forms(name));
    }
}
