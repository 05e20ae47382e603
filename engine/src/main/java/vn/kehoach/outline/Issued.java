package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.outline.Item.Passage;

/**
 * The parts of a file before they are read. Where a decision issues a plan that stands behind its signature, the plan is the document:
 * it has the decision's day, recipients and signature, and the decision's own text follows it as annexes do.
 *
 * @param head of the plan
 * @param body its text
 * @param tail recipients and signature
 * @param annexes each with its heading first
 */
record Issued(Head head, List<Item> body, List<Passage> tail, List<List<Item>> annexes) {
    private static final Set<String> DECISIONS = Set.of("QUYẾTĐỊNH", "NGHỊQUYẾT");
    private static final Set<String> PLANS =
            Set.of("KẾHOẠCH", "CHƯƠNGTRÌNH", "CHƯƠNGTRÌNHHÀNHĐỘNG", "ĐỀÁN", "PHƯƠNGÁN");

    static Issued of(List<Item> items) {
        HeadReader.Read head = HeadReader.read(items);
        Borders borders = Borders.of(items, head.end());
        Issued whole = new Issued(head.head(), borders.body(), borders.tail(), borders.annexes());
        if (!isOne(whole.head, DECISIONS) || whole.annexes.isEmpty()) {
            return whole;
        }
        List<Item> first = whole.annexes.get(0);
        HeadReader.Read own = HeadReader.read(first);
        return isOne(own.head(), PLANS) ? whole.issuing(own.head(), Borders.of(first, own.end())) : whole;
    }

    private static boolean isOne(Head head, Set<String> types) {
        return head.type()
                .map(line -> line.words().replaceAll("\\s", "").toUpperCase(Locale.ROOT))
                .filter(types::contains)
                .isPresent();
    }

    private Issued issuing(Head own, Borders plan) {
        List<Item> decision = new ArrayList<>();
        Stream.of(head.type().stream(), head.title().stream(), head.number().stream(), head.others().stream())
                .flatMap(lines -> lines)
                .forEach(line -> decision.add(new Passage(Mark.NONE, line, line)));
        decision.addAll(body);
        if (!plan.tail().isEmpty()) {
            decision.addAll(tail);
        }
        List<List<Item>> behind = new ArrayList<>(plan.annexes());
        behind.addAll(annexes.subList(1, annexes.size()));
        behind.add(decision);
        return new Issued(together(own), plan.body(), plan.tail().isEmpty() ? tail : plan.tail(), behind);
    }

    /** The plan's head; what it does not say itself the decision's says. */
    private Head together(Head own) {
        List<Line> fixed = new ArrayList<>(head.fixed());
        fixed.addAll(own.fixed());
        fixed.addAll(own.issuer());
        Optional<Line> day = own.placeAndDate().or(head::placeAndDate);
        return new Head(head.issuer(), own.number(), day, own.type(), own.title(), fixed, own.others());
    }
}
