package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Diagnostic;

/** Of what is marked {@code TODO} only that is said. */
class UnfinishedPlanTest {
    @Test
    void an_unknown_agency_project_or_citation_is_not_reported_where_it_is_still_to_be_filled_in() {
        String plan = Checks.overBase(
                """
                programme: ma-tuy-2030
                implements: [TODO]
                assignments:
                  - agency: TODO
                    projects: [TODO]
                """);
        assertThat(Checks.run(plan))
                .extracting(Diagnostic::code)
                .contains("todo-left")
                .doesNotContain("agency-unknown", "project-unknown", "citation-unknown");
    }

    @Test
    void an_unknown_unit_is_not_reported_where_it_is_still_to_be_filled_in() {
        assertThat(Checks.run(Checks.overBase("issuer: {body: people-committee, unit: TODO}\n")))
                .extracting(Diagnostic::code)
                .containsExactly("todo-left");
    }
}
