package vn.kehoach.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * What a stage made, if it could, and everything it has to say about its input.
 *
 * @param <T> what the stage makes
 * @param value absent where the input was too broken to make anything of it
 * @param diagnostics sorted by {@link Diagnostic#ORDER}
 */
public record Outcome<T>(Optional<T> value, List<Diagnostic> diagnostics) {
    /** Sorts and keeps its own copy of the findings. */
    public Outcome {
        diagnostics = diagnostics.stream().sorted(Diagnostic.ORDER).toList();
    }

    /** Whether some finding is at least as grave as the given one. */
    public boolean hasAny(Severity atLeast) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity().compareTo(atLeast) <= 0);
    }
}
