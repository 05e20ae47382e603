package vn.kehoach.check.rule;

import java.util.function.Function;

/**
 * What was made of a catalogue, kept until another catalogue comes: rules live as long as the program, catalogues nearly so.
 *
 * @param <K> what it is made of, told apart by identity
 * @param <V> what is made
 */
public final class Kept<K, V> {
    private record Made<K, V>(K of, V value) {}

    private volatile Made<K, V> last;

    /** What is made of a key: the same as before while the key is. */
    public V of(K key, Function<K, V> make) {
        Made<K, V> known = last;
        if (known == null || known.of() != key) {
            known = new Made<>(key, make.apply(key));
            last = known;
        }
        return known.value();
    }
}
