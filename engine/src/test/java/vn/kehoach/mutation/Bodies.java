package vn.kehoach.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.Office;
import vn.kehoach.agency.Agency;
import vn.kehoach.plan.Item;
import vn.kehoach.unit.Tier;

/** Bodies: of yesterday, mistyped, ordered by whom they do not obey, forgotten among the recipients. */
final class Bodies {
    private static final String LEADS = ".*/items/\\d+/agency(?:/\\d+(?:/role)?)?";
    private static final LocalDate MERGER_OF_DEPARTMENTS = LocalDate.of(2025, 3, 1);
    private static final List<String> MERGED = List.of("planning", "labour", "environment", "transport", "information");
    private static final List<String> ELSEWHERE = List.of("customs", "state-bank", "coast-guard");

    private Bodies() {}

    static List<Fault> all() {
        return List.of(
                new ValueFault("a department that was merged", LEADS, (plan, at) -> Optional.of(
                                MERGED.get(at.length() % MERGED.size()))
                        .filter(role -> plan.tier() == Tier.PROVINCE
                                && !plan.day().isBefore(MERGER_OF_DEPARTMENTS)
                                && isState(plan)
                                && isPlain(plan.written(at)))),
                new ValueFault("a body of another tier", LEADS, (plan, at) -> Optional.of(
                                ELSEWHERE.get(at.length() % ELSEWHERE.size()))
                        .filter(role -> plan.tier() == Tier.COMMUNE && isPlain(plan.written(at)))),
                new ValueFault("a body's role mistyped", LEADS, (plan, at) -> Optional.of(plan.written(at))
                        .filter(Bodies::isPlain)
                        .map(role -> role.substring(0, 2) + role.substring(3))),
                new Gone(
                        "an order to whom may only be asked",
                        ".*/mode",
                        (plan, at) -> plan.written(at).equals("request") && isState(plan),
                        (plan, at) -> leads(plan, parent(at)).map(plan::from).toList()),
                new RecipientForgotten("a body with work that is no recipient"),
                new Gone(
                        "a duty to report without its time",
                        ".*/report/every",
                        (plan, at) -> !plan.has(parent(at) + "/by"),
                        (plan, at) -> List.of(plan.key(parent(at)))));
    }

    private static Stream<String> leads(SoundPlan plan, String item) {
        return plan.leaves(item + "/agency(?:/\\d+(?:/role)?)?");
    }

    private static boolean isState(SoundPlan plan) {
        return plan.plan().issuer().body().equals("people-committee");
    }

    private static boolean isPlain(String role) {
        return role.matches("[a-z-]{4,}");
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** A line of the recipients is left out that was the only one to cover a body. */
    record RecipientForgotten(String name) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            List<Mutant> mutants = new ArrayList<>();
            List<String> lines = plan.pointers("/recipients/list/\\d+").toList();
            for (String line : lines) {
                Set<String> left = lines.stream()
                        .filter(other -> !other.equals(line))
                        .flatMap(other -> roles(plan, other))
                        .collect(Collectors.toSet());
                List<Integer> missed = plan.leaves(LEADS)
                        .filter(at -> roles(plan, line).anyMatch(plan.written(at)::equals))
                        .filter(at -> !isCovered(plan, plan.written(at), left) && isOrder(plan, at))
                        .map(plan::from)
                        .toList();
                if (!missed.isEmpty()) {
                    plan.without(line).ifPresent(edit -> mutants.add(plan.spoil(this, List.of(edit), missed)));
                }
            }
            return mutants.stream();
        }

        private static Stream<String> roles(SoundPlan plan, String line) {
            return plan.leaves(line + "(?:/to(?:/\\d+)?)?(?:/role)?").map(plan::written);
        }

        private static boolean isOrder(SoundPlan plan, String at) {
            String item = at.substring(0, at.lastIndexOf("/agency"));
            return !at.startsWith("/recommendations")
                    && !(plan.has(item + "/mode")
                            && plan.written(item + "/mode")
                                    .equals(Item.Mode.RECOMMEND.name().toLowerCase()));
        }

        private static boolean isCovered(SoundPlan plan, String role, Set<String> left) {
            return left.stream()
                    .anyMatch(other -> other.equals(role)
                            || Office.engine().agencies().byRole(other).map(Agency::covers).orElse(List.of()).stream()
                                    .anyMatch(covered -> covered.equals(role)
                                            || covered.equals(
                                                    role + "@" + plan.tier().word())));
        }
    }
}
