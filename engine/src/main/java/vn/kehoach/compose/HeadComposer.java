package vn.kehoach.compose;

import java.util.List;
import java.util.Optional;
import vn.kehoach.agency.Body;
import vn.kehoach.document.Blank;
import vn.kehoach.document.Block;
import vn.kehoach.document.Form;
import vn.kehoach.document.Line;
import vn.kehoach.document.Stamps;
import vn.kehoach.plan.Marks;
import vn.kehoach.plan.Plan;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Unit;

/** The head of the first page: issuer and number, nation, place and date. */
final class HeadComposer {
    private static final String ISSUER = "/issuer";
    private static final String NUMBER = "/number";
    private static final String DATE = "/date";
    private static final String TYPE = "{type}";
    private static final String UNIT = "{unit}";
    private static final String ABOVE = "{above}";
    /** Room for a number that is filled in by hand (ND30-SO-12). */
    static final String NO_NUMBER = "\u00a0".repeat(8);

    private final Setting setting;
    private final Form form;
    private final boolean draft;

    HeadComposer(Setting setting, Form form, boolean draft) {
        this.setting = setting;
        this.form = form;
        this.draft = draft;
    }

    /** The head of the first page. */
    Block.Letterhead compose() {
        boolean party = form.family() == Plan.FormFamily.PARTY;
        return new Block.Letterhead(
                stamps(draft ? Optional.of(party ? Wording.PARTY_DRAFT : Wording.DRAFT) : Optional.empty()),
                lines(governing()),
                lines(party ? List.of(partyIssuer()) : issuer()),
                form.star(),
                Optional.of(number(party ? "Số " : "Số: ")),
                form.nation(),
                form.motto(),
                Optional.of(placeAndDate()));
    }

    /** The head of a text that another document issues: issuer and nation alone (ND30-PL-9). */
    Block.Letterhead attached() {
        return new Block.Letterhead(
                Stamps.NONE,
                lines(governing()),
                lines(issuer()),
                form.star(),
                Optional.empty(),
                form.nation(),
                form.motto(),
                Optional.empty());
    }

    private Stamps stamps(Optional<String> draftMark) {
        Optional<Marks> marks = setting.plan().marks();
        Optional<Marks.Urgency> urgency = marks.flatMap(Marks::urgency);
        return new Stamps(
                marks.flatMap(Marks::circulation).map(text -> new Line(Wording.capitals(text), "/marks/circulation")),
                marks.flatMap(Marks::secrecy).map(level -> new Line(level.vietnamese(), "/marks/secrecy")),
                urgency.map(level -> new Line(level.vietnamese(), "/marks/urgency")),
                urgency.map(Marks.Urgency::frame).orElse(0.0),
                draftMark);
    }

    /**
     * The committee whose document it is: a standing committee issues under the committee's name and is named in the signature
     * (HD36-CQ-4, 5). The Party's bodies do not bear the unit in their names; the head must say which.
     */
    private String partyIssuer() {
        String name = setting.plan()
                .issuer()
                .as()
                .or(() -> setting.issuer().flatMap(Body::head).map(this::fill))
                .or(setting::issuerName)
                .orElse("");
        String unit = setting.unit().map(Unit::name).orElse("");
        return Wording.capitals(name.endsWith(unit) ? name : name + " " + unit);
    }

    /** Number and symbol: {@code 05/KH-UBND} (ND30-SO-3, 6, 7); the Party's {@code 32-CTr/TU}. */
    String symbol() {
        return setting.symbol().orElseGet(() -> setting.symbol(NO_NUMBER));
    }

    private List<String> governing() {
        Optional<String> own = setting.plan().issuer().governing();
        return own.or(() -> setting.issuer().flatMap(Body::governing).map(this::fill))
                .map(Wording::capitals)
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * Name of the body and, on a line of its own, the unit (ND30-CQ-7). Under a governing line, which already names the unit,
     * the body alone.
     */
    private List<String> issuer() {
        Optional<Body> body = setting.issuer();
        if (setting.plan().issuer().as().isPresent() || body.isEmpty()) {
            return List.of(Wording.capitals(setting.issuerName().orElse("")));
        }
        String pattern = body.get().name();
        int place = pattern.indexOf(TYPE) >= 0 ? pattern.indexOf(TYPE) : pattern.indexOf(UNIT);
        if (place < 0) {
            return List.of(Wording.capitals(pattern));
        }
        String name = Wording.capitals(pattern.substring(0, place).strip());
        return body.get().governing().isPresent()
                ? List.of(name)
                : List.of(name, Wording.capitals(fill(pattern.substring(place))));
    }

    private String fill(String pattern) {
        Optional<Unit> unit = setting.unit();
        return pattern.replace(
                        TYPE, unit.map(known -> known.type().vietnamese()).orElse(""))
                .replace(UNIT, unit.map(Unit::name).orElse(""))
                .replace(ABOVE, above());
    }

    /** The unit above on the plan's day, with its type. */
    private String above() {
        return setting.lineage().size() > 1 ? setting.lineage().get(1).fullName() : "";
    }

    private Line number(String word) {
        boolean numbered = setting.symbol().isPresent();
        int start = (word + symbol()).indexOf(NO_NUMBER);
        List<Blank> blanks = numbered || start < 0
                ? List.of()
                : List.of(new Blank(Blank.Kind.NUMBER, start, start + NO_NUMBER.length()));
        return new Line(word + symbol(), NUMBER, blanks);
    }

    private Line placeAndDate() {
        String before = place() + ", ";
        return new Line(
                before + Dates.line(setting), DATE, Dates.blanks(setting.plan().date(), before.length()));
    }

    /** The seat's name, with the word of its type where the law writes that with a capital (ND30-DD-5). */
    private String place() {
        return setting.plan()
                .place()
                .or(() -> setting.unit().map(Unit::properName))
                .orElse("");
    }

    private static List<Line> lines(List<String> texts) {
        return texts.stream().map(text -> new Line(text, ISSUER)).toList();
    }
}
