package vn.kehoach.check.rule.citation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.words.Folding;

/**
 * A number and symbol that no document can bear: the forms of State and Party mixed ({@code 12-KH/UBND}), the code of another type
 * ({@code Kế hoạch số 12/QĐ-UBND}), a code written otherwise than in Phụ lục III ({@code QD}, {@code CTR}), or no year where a
 * normative text has one.
 */
public final class CitationCodeMalformed implements StateFormRule {
    /** Types whose symbol begins with a code of Phụ lục III, or with that of normative texts. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("Nghị định", "NĐ"),
            Map.entry("Quyết định", "QĐ"),
            Map.entry("Chỉ thị", "CT"),
            Map.entry("Thông báo", "TB"),
            Map.entry("Hướng dẫn", "HD"),
            Map.entry("Kế hoạch", "KH"),
            Map.entry("Báo cáo", "BC"),
            Map.entry("Tờ trình", "TTr"),
            Map.entry("Công điện", "CĐ"),
            Map.entry("Thông tư", "TT"),
            Map.entry("Kết luận", "KL"));

    private static final Set<String> KNOWN = Set.of(
            "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ",
            "CĐ", "NĐ", "TT", "KL", "NQLT", "TTLT");

    private static final Pattern STATE = Pattern.compile("[0-9]+[A-Za-z]?(/[0-9]{4})?/(\\p{L}+)-(.+)");
    private static final Pattern PARTY = Pattern.compile("([0-9]+)-(\\p{L}+)/(.+)");
    private static final Pattern OF_STATE = Pattern.compile("(?:[NQ][QĐ]-)?(?:UBND|HĐND|TTg|CP|QH[0-9]+)");
    private static final Pattern OF_PARTY = Pattern.compile("TW|TƯ|TU|ĐU|HU");
    /** Normative texts that have borne their year since 2004. */
    private static final Set<String> YEARLY = Set.of("Nghị định", "Thông tư");

    private static final int YEARLY_SINCE = 2005;

    @Override
    public String code() {
        return "citation-code-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.mentions().stream().filter(mention -> !mention.isKnown()).forEach(mention -> mention.number()
                .filter(number -> number.indexOf('/') >= 0)
                .flatMap(number -> fault(mention, number))
                .ifPresent(fault -> fault.tell(report, mention)));
        for (int i = 0; i < view.plan().citations().size(); i++) {
            String pointer = "/citations/" + i + "/number";
            view.plan()
                    .citations()
                    .get(i)
                    .number()
                    .flatMap(CitationCodeMalformed::mixed)
                    .ifPresent(fault -> report.at(pointer, fault.sentence(), fault.number(), fault.right()));
        }
    }

    /**
     * What is wrong with a number.
     *
     * @param sentence that says so
     * @param number as printed, without blanks
     * @param right as it should be, or the type's code
     * @param isWhole whether {@code right} can stand in the number's place
     */
    private record Fault(String sentence, String number, String right, boolean isWhole) {
        void tell(Report report, Mention mention) {
            int at = Numbers.start(mention);
            int end = Numbers.end(mention);
            var spot = report.on(mention.prose(), at, end);
            (isWhole ? spot.unsafely(right) : spot).say(sentence, number, right);
        }
    }

    private static Optional<Fault> fault(Mention mention, String number) {
        return mixed(number).or(() -> type(mention.document().type(), number)).or(() -> withoutYear(mention, number));
    }

    private static Optional<Fault> mixed(String number) {
        Matcher party = PARTY.matcher(number);
        if (party.matches() && OF_STATE.matcher(party.group(3)).matches()) {
            String tail = party.group(3).replaceFirst("^" + party.group(2) + "-", "");
            return Optional.of(new Fault("party", number, party.group(1) + "/" + party.group(2) + "-" + tail, true));
        }
        Matcher state = STATE.matcher(number);
        if (state.matches() && OF_PARTY.matcher(state.group(3)).matches()) {
            String serial = number.substring(0, number.indexOf('/'));
            return Optional.of(new Fault("state", number, serial + "-" + state.group(2) + "/" + state.group(3), true));
        }
        return Optional.empty();
    }

    private static Optional<Fault> type(String type, String number) {
        String wanted = CODES.get(type);
        Matcher state = STATE.matcher(number);
        Matcher party = PARTY.matcher(number);
        String written = state.matches() ? state.group(2) : party.matches() ? party.group(2) : "";
        if (wanted == null || written.isEmpty() || written.equals(wanted)) {
            return Optional.empty();
        }
        if (KNOWN.contains(written)) {
            return Optional.of(new Fault("type", number, wanted, false));
        }
        boolean near = Folding.loose(written).equals(Folding.loose(wanted))
                || written.toUpperCase(Locale.ROOT).equals(wanted.toUpperCase(Locale.ROOT));
        return near
                ? Optional.of(new Fault("spelling", number, number.replaceFirst(Pattern.quote(written), wanted), true))
                : Optional.empty();
    }

    /** Only where the year is known: by the date, or because the type has had none since long. */
    private static Optional<Fault> withoutYear(Mention mention, String number) {
        Matcher state = STATE.matcher(number);
        Optional<Integer> year = mention.document().date().map(date -> date.getYear());
        if (!YEARLY.contains(mention.document().type())
                || !state.matches()
                || state.group(1) != null
                || year.filter(known -> known >= YEARLY_SINCE).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Fault("year", number, number.replaceFirst("/", "/" + year.get() + "/"), true));
    }
}
