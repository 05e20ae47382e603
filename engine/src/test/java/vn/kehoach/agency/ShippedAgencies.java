package vn.kehoach.agency;

import java.util.List;
import vn.kehoach.source.SourceFile;
import vn.kehoach.unit.ShippedUnits;

/** The catalogue of agencies in the engine's own jar. */
public final class ShippedAgencies {
    private ShippedAgencies() {}

    /** Its files. */
    public static List<SourceFile> files() {
        return ShippedUnits.templates(
                        "agencies/departments.yaml",
                        "agencies/forces-and-courts.yaml",
                        "agencies/government.yaml",
                        "agencies/groups.yaml",
                        "agencies/organisations.yaml",
                        "agencies/party.yaml")
                .toList();
    }

    /** The catalogue. */
    public static AgencyCatalogue catalogue() {
        return AgencyCatalogueReader.read(files()).value().orElseThrow();
    }
}
