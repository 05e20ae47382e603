package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.yaml.Node;

/**
 * When a part holds: {@code only-if} names what the unit must have, {@code unless} what it must not have; a fact ({@code border}) or a body
 * ({@code body:police}).
 *
 * @param wanted all of these
 * @param unwanted none of these
 */
record Condition(List<Node.Scalar> wanted, List<Node.Scalar> unwanted) {
    static final String ONLY_IF = "only-if";
    static final String UNLESS = "unless";
    private static final String BODY = "body:";

    static Condition of(Node.Mapping part) {
        return new Condition(scalars(part.get(ONLY_IF)), scalars(part.get(UNLESS)));
    }

    private static List<Node.Scalar> scalars(Optional<Node> node) {
        List<Node.Scalar> scalars = new ArrayList<>();
        node.ifPresent(value -> {
            List<Node> all = value instanceof Node.Sequence list ? list.items() : List.of(value);
            all.forEach(each ->
                    scalars.add(each instanceof Node.Scalar scalar ? scalar : new Node.Scalar(each.span(), "", false)));
        });
        return scalars;
    }

    /** Whether it can be read: the names that are neither a fact nor a role's. */
    List<Node.Scalar> strangers(Place place) {
        List<Node.Scalar> strangers = new ArrayList<>(wanted);
        strangers.addAll(unwanted);
        strangers.removeIf(
                name -> isBody(name.text()) ? place.isRole(role(name.text())) : Known.NAMES.contains(name.text()));
        return strangers;
    }

    /**
     * Whether it holds at a unit.
     *
     * @param waits takes the facts that would have to be known
     * @return absent where that is not known
     */
    Optional<Boolean> holds(Place place, Known known, Set<String> waits) {
        boolean open = false;
        for (boolean want : new boolean[] {true, false}) {
            for (Node.Scalar name : want ? wanted : unwanted) {
                Optional<Boolean> has = isBody(name.text())
                        ? Optional.of(place.body(role(name.text())).isPresent())
                        : known.has(name.text());
                if (has.isPresent() && has.get() != want) {
                    return Optional.of(false);
                }
                if (has.isEmpty()) {
                    waits.add(name.text());
                    open = true;
                }
            }
        }
        return open ? Optional.empty() : Optional.of(true);
    }

    /** The facts that it asks for. */
    List<String> facts() {
        List<String> facts = new ArrayList<>();
        wanted.forEach(name -> facts.add(name.text()));
        unwanted.forEach(name -> facts.add(name.text()));
        facts.removeIf(Condition::isBody);
        return facts;
    }

    private static boolean isBody(String name) {
        return name.startsWith(BODY);
    }

    private static String role(String name) {
        return name.substring(BODY.length());
    }
}
