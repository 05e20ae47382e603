package vn.kehoach.check;

import vn.kehoach.agency.Agencies;
import vn.kehoach.citation.Citations;
import vn.kehoach.programme.ProgrammeCatalogue;
import vn.kehoach.unit.Units;

/**
 * What plans are checked against.
 *
 * @param units provinces, districts, communes
 * @param agencies bodies
 * @param citations legal documents
 * @param programmes national target programmes
 */
public record Catalogues(Units units, Agencies agencies, Citations citations, ProgrammeCatalogue programmes) {}
