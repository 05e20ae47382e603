package vn.kehoach.derive;

import java.util.Locale;
import java.util.Optional;
import vn.kehoach.yaml.Node;

/**
 * One change of what a derived plan inherits.
 *
 * @param verb what is done
 * @param path of the part to which, or beside which, it is done, with its place
 * @param value what is put there; absent where something is taken away
 * @param node the whole change as it is written
 */
record Change(Verb verb, Node.Scalar path, Optional<Node> value, Node.Mapping node) {
    /** What can be done to a part. */
    enum Verb {
        /** Take it away, and what is below it; {@code because} says why. */
        REMOVE("because"),
        /** Give some of its keys other values. */
        SET("to"),
        /** Put another in its place. */
        REPLACE("with"),
        /** Put one behind it. */
        AFTER("add"),
        /** Put one before it. */
        BEFORE("add"),
        /** Put one below it, behind the others. */
        INTO("add");

        private final String with;

        Verb(String with) {
            this.with = with;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key that stands beside it. */
        String with() {
            return with;
        }

        /** Whether the part is no longer as it is above. */
        boolean overrides() {
            return this == REMOVE || this == SET || this == REPLACE;
        }
    }
}
