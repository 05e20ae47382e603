package vn.kehoach.generate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.Recipients;
import vn.kehoach.plan.Signature;
import vn.kehoach.plan.Signature.Authority;

/** Recipients, archive and signature. */
final class ClosingArbitraries {
    private static final List<String> PURPOSES = List.of("để báo cáo", "để thực hiện", "để phối hợp");

    private final Issue issue;

    ClosingArbitraries(Issue issue) {
        this.issue = issue;
    }

    /** The end of a document. */
    record Closing(Optional<Recipients> recipients, List<String> archive, Signature signature) {}

    Arbitrary<Closing> closings() {
        Arbitrary<Recipients> listed =
                lines().list().ofMinSize(1).ofMaxSize(6).map(lines -> new Recipients(Optional.empty(), lines));
        Arbitrary<Recipients> computed =
                Arbitraries.just(new Recipients(Optional.of(Recipients.Source.AUTO), List.of()));
        return Combinators.combine(
                        Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, listed), net.jqwik.api.Tuple.of(1, computed)),
                        Arbitraries.of(List.of("VT"), List.of("VT", "NC"), List.of("VT", "TH2", "CA.05")),
                        signatures())
                .as((recipients, archive, signature) -> new Closing(Optional.of(recipients), archive, signature));
    }

    private Arbitrary<Recipient> lines() {
        Arbitrary<Optional<String>> purposes =
                Arbitraries.of(PURPOSES).injectNull(0.5).map(Optional::ofNullable);
        Arbitrary<List<AgencyRef>> bodies = Arbitraries.of(issue.bodies())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Recipient> named =
                Combinators.combine(bodies, purposes).as((to, purpose) -> new Recipient(to, Optional.empty(), purpose));
        Arbitrary<Recipient> worded = Combinators.combine(
                        Arbitraries.of("Như phần phân công", "Lãnh đạo các đơn vị liên quan"), bodies, purposes)
                .as((words, to, purpose) -> new Recipient(to, Optional.of(words), purpose));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, named), net.jqwik.api.Tuple.of(1, worded));
    }

    private Arbitrary<Signature> signatures() {
        boolean party = issue.form() == Plan.FormFamily.PARTY;
        String head = party ? "Bí thư" : issue.body().startsWith("steering") ? "Trưởng ban" : "Chủ tịch";
        Arbitrary<Optional<Authority>> authorities =
                Arbitraries.of(Authority.values()).injectNull(0.1).map(Optional::ofNullable);
        return Combinators.combine(authorities, Arbitraries.of("Quán Vi Giang").injectNull(0.3))
                .as((authority, name) -> signature(authority, head, Optional.ofNullable(name)));
    }

    private static Signature signature(Optional<Authority> authority, String head, Optional<String> name) {
        boolean forHead = authority.isPresent()
                && List.of(Authority.KT, Authority.TL, Authority.TUQ).contains(authority.get());
        String title = forHead ? authority.get() == Authority.TL ? "Chánh Văn phòng" : "Phó " + head : head;
        Optional<String> second = authority.isEmpty() ? Optional.of("Giám đốc Công an tỉnh") : Optional.empty();
        return new Signature(
                authority,
                title.toUpperCase(Locale.ROOT),
                forHead ? Optional.of(head.toUpperCase(Locale.ROOT)) : Optional.empty(),
                second.map(each -> each.toUpperCase(Locale.ROOT)),
                name);
    }
}
