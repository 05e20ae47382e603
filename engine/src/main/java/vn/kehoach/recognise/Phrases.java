package vn.kehoach.recognise;

import java.util.List;
import java.util.Optional;
import vn.kehoach.manuscript.Place;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.plan.ReportDuty;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.plan.Target;
import vn.kehoach.setting.Setting;

/** What a text names, for one plan. */
final class Phrases {
    private final Setting setting;

    Phrases(Setting setting) {
        this.setting = setting;
    }

    /** The bodies that a whole text names; empty where it says anything else besides. */
    Bodies bodies(String text, String pointer, Place place, Notes notes) {
        return new Bodies(List.of(), Optional.empty(), true);
    }

    /** The programme's components that a text lays on somebody. */
    List<ProjectRef> projects(String text, String pointer, Place place, Notes notes) {
        return List.of();
    }

    /** The targets of a sentence. */
    List<Target> targets(String text, String pointer, Place place, Notes notes) {
        return List.of();
    }

    Optional<ReportDuty> report(String text) {
        return Optional.empty();
    }

    /** The heading that a plan prints for bodies. */
    String addressed(List<AgencyRef> agencies, Optional<Item.Mode> mode, SectionKind kind) {
        Item.Mode usual = kind == SectionKind.RECOMMENDATIONS ? Item.Mode.RECOMMEND : Item.Mode.ASSIGN;
        String opening =
                switch (mode.orElse(usual)) {
                    case ASSIGN -> "";
                    case REQUEST -> "Đề nghị ";
                    case RECOMMEND -> "Kiến nghị ";
                };
        return opening + names(agencies);
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
