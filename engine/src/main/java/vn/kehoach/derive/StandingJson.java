package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.diagnostic.Json;

/** What there is to look at in derived plans, for programs. The shape is a contract: a change that could break a reader raises its version. */
public final class StandingJson {
    /** The version of the shape. */
    public static final int SCHEMA_VERSION = 1;

    /**
     * Everything that {@link StandingText} tells.
     *
     * @param standings by the plans' files
     */
    public String print(Map<String, Standing> standings) {
        List<Object> plans = new ArrayList<>();
        standings.forEach((file, standing) -> {
            Map<String, Object> plan = new LinkedHashMap<>();
            plan.put("file", file);
            plan.put("unchanged", standing.unchanged());
            plan.put("items", standing.items().stream().map(StandingJson::item).toList());
            plans.add(plan);
        });
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("schemaVersion", SCHEMA_VERSION);
        report.put("plans", plans);
        return Json.write(report);
    }

    private static Map<String, Object> item(Standing.Item item) {
        Map<String, Object> each = new LinkedHashMap<>();
        each.put("path", item.path());
        each.put("state", item.state().word());
        each.put("before", item.before());
        each.put("above", item.above());
        each.put("here", item.here());
        return each;
    }
}
