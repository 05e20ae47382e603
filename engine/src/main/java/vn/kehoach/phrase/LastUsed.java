package vn.kehoach.phrase;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was used last, and forgets the rest. */
final class LastUsed<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    private final int most;

    /**
     * An empty one.
     *
     * @param most of how many keys at a time the values are kept
     */
    LastUsed(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
