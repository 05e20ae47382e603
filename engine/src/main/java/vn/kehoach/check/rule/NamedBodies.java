package vn.kehoach.check.rule;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.agency.Agencies;
import vn.kehoach.agency.Bearer;

/** The bodies that printed names mean: texts repeat the same few names, and to find one is dear. */
public final class NamedBodies {
    private static final int MOST = 5_000;
    private static final Kept<Agencies, Map<String, List<Bearer>>> KNOWN = new Kept<>();

    private NamedBodies() {}

    /** Those that bear a name; see {@link Agencies#bearers}. */
    public static List<Bearer> of(Agencies agencies, String name) {
        Map<String, List<Bearer>> known = KNOWN.of(agencies, first -> new ConcurrentHashMap<>());
        List<Bearer> bearers = known.get(name);
        if (bearers == null) {
            bearers = agencies.bearers(name);
            if (known.size() < MOST) {
                known.put(name, bearers);
            }
        }
        return bearers;
    }
}
