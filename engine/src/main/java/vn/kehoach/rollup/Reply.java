package vn.kehoach.rollup;

import java.util.Optional;

/**
 * What one plan below answers to a target of the plan above.
 *
 * @param child the plan
 * @param standing how it compares
 * @param promise what it says; absent where it says nothing
 * @param reason why it leaves the target out, in its own words
 */
public record Reply(Child child, Standing standing, Optional<Promise> promise, Optional<String> reason) {}
