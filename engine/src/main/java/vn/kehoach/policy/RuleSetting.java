package vn.kehoach.policy;

import java.util.Optional;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.shape.Required;

/**
 * How grave an office takes a rule.
 *
 * @param severity of its findings
 * @param because why the office departs from the usual
 */
public record RuleSetting(@Required Level severity, @Required String because) {
    /** How grave. */
    public enum Level {
        /** The document would be sent back. */
        ERROR(Optional.of(Severity.ERROR)),
        /** A person decides. */
        WARNING(Optional.of(Severity.WARNING)),
        /** Worth knowing. */
        INFO(Optional.of(Severity.INFO)),
        /** Not told at all. */
        OFF(Optional.empty());

        private final Optional<Severity> severity;

        Level(Optional<Severity> severity) {
            this.severity = severity;
        }

        /** The severity of findings; absent: they are set aside. */
        public Optional<Severity> severity() {
            return severity;
        }
    }
}
