package vn.kehoach.recognise;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.plan.Target;
import vn.kehoach.setting.Setting;

/** What a text names, for one plan. */
final class Phrases {
    private final Setting setting;

    Phrases(Setting setting) {
        this.setting = setting;
    }

    /** The bodies that a whole text names; empty where it says anything else besides. */
    Bodies bodies(String text) {
        return new Bodies(List.of(), Optional.empty(), true);
    }

    /** The programme's components that a text lays on somebody. */
    List<ProjectRef> projects(String text) {
        return List.of();
    }

    /** The targets of a sentence. */
    List<Target> targets(String text) {
        return List.of();
    }

    /** The names as they are printed together. */
    String names(List<AgencyRef> agencies) {
        return String.join(
                ", ",
                agencies.stream()
                        .map(agency -> setting.name(agency).orElse(agency.role()))
                        .toList());
    }

    /**
     * Bodies named together.
     *
     * @param agencies in the order of the text
     * @param mode what the words before them ask
     * @param sure whether there is no doubt
     */
    record Bodies(List<AgencyRef> agencies, Optional<Item.Mode> mode, boolean sure) {}
}
