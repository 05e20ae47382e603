package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.agency.Agency;
import vn.kehoach.document.Line;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.Recipients;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Tier;

/**
 * The lines of the recipients, without dash and end mark. A list that is to be computed goes from the superiors over the
 * leaders and the Fatherland Front to those who carry the plan out (ND30-NN-12). A Party plan goes to the Party committee above and to
 * those who carry it out: bodies of the State get it for their work, not for their rank.
 */
final class RecipientLines {
    private static final String ALL = "/recipients";
    private static final String FOR_REPORT = "để báo cáo";
    private static final String DEPARTMENTS = "departments";
    private static final List<String> LEADERS =
            List.of("party-committee", "people-council", "committee-leaders", "fatherland-front");

    private final Setting setting;

    RecipientLines(Setting setting) {
        this.setting = setting;
    }

    List<Line> lines() {
        Optional<Recipients> recipients = setting.plan().recipients();
        boolean isAuto = recipients.filter(Recipients::isAuto).isPresent();
        List<Recipient> list =
                isAuto ? computed() : recipients.map(Recipients::list).orElse(List.of());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            lines.add(new Line(line(list.get(i)), isAuto ? ALL : ALL + "/list/" + i));
        }
        return lines;
    }

    private String line(Recipient recipient) {
        String words = recipient
                .as()
                .orElseGet(() -> String.join(
                        ", ",
                        recipient.to().stream()
                                .map(agency -> setting.name(agency).orElse(agency.role()))
                                .toList()));
        return words + recipient.purpose().map(purpose -> " (" + purpose + ")").orElse("");
    }

    private List<Recipient> computed() {
        List<Recipient> lines = new ArrayList<>();
        Superior.of(setting).ifPresent(superior -> add(lines, superior, FOR_REPORT));
        if (!Superior.isParty(setting)) {
            for (String leader : LEADERS) {
                add(lines, new AgencyRef(leader, Optional.empty()), null);
            }
        }
        Set<AgencyRef> assigned = assigned();
        Set<String> departments = covered(assigned);
        if (!departments.isEmpty()) {
            add(lines, new AgencyRef(DEPARTMENTS, Optional.empty()), null);
        }
        Set<String> named = new LinkedHashSet<>(lines.stream().map(this::line).toList());
        for (AgencyRef agency : assigned) {
            Recipient recipient = new Recipient(List.of(agency), Optional.empty(), Optional.empty());
            if (!departments.contains(agency.role()) && named.add(line(recipient))) {
                lines.add(recipient);
            }
        }
        return lines;
    }

    private void add(List<Recipient> lines, AgencyRef agency, String purpose) {
        boolean isIssuer = setting.name(agency).equals(setting.issuerName());
        if (setting.body(agency).isPresent() && !isIssuer) {
            lines.add(new Recipient(List.of(agency), Optional.empty(), Optional.ofNullable(purpose)));
        }
    }

    /** The assigned bodies that a line for all departments names; none where so few are that they are better named. */
    private Set<String> covered(Set<AgencyRef> assigned) {
        Optional<Agency> departments = setting.catalogues().agencies().byRole(DEPARTMENTS);
        if (departments.isEmpty()
                || setting.tier().filter(Tier.PROVINCE::equals).isEmpty()) {
            return Set.of();
        }
        Set<String> covered = new LinkedHashSet<>();
        for (AgencyRef agency : assigned) {
            if (agency.tierWord().isEmpty()
                    && departments.get().includes(agency.role(), Tier.PROVINCE, Tier.PROVINCE)) {
                covered.add(agency.role());
            }
        }
        return covered;
    }

    /** Who has work, then who only helps with that of others. */
    private Set<AgencyRef> assigned() {
        Set<AgencyRef> agencies = new LinkedHashSet<>();
        List<Item> items = setting.plan()
                .itemSections()
                .map(ItemSection::items)
                .flatMap(List::stream)
                .flatMap(RecipientLines::withPoints)
                .toList();
        items.forEach(item -> agencies.addAll(item.agency()));
        items.forEach(item -> agencies.addAll(item.with()));
        return agencies;
    }

    private static Stream<Item> withPoints(Item item) {
        return Stream.concat(Stream.of(item), item.items().stream().flatMap(RecipientLines::withPoints));
    }
}
