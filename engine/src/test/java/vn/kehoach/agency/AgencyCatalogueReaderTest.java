package vn.kehoach.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.source.SourceFile;

/** How contradictions in a catalogue are told. */
class AgencyCatalogueReaderTest {
    private static final String HEAD = "kehoach: 1\nagencies:\n";

    @Test
    void the_same_role_twice() {
        assertThat(findings(role("health", "{tier: province, name: Sở Y tế}")
                        + role("health", "{tier: province, name: Sở Y tế}")))
                .containsExactly("7:11 catalogue-contradiction.role Vai health đã có ở a.yaml:3:11.");
    }

    @Test
    void two_bodies_of_one_role_on_the_same_day() {
        assertThat(
                        findings(
                                role(
                                        "health",
                                        "{tier: province, name: Sở A, to: 2025-03-01}, {tier: province, name: Sở B, from: 2025-03-01}")))
                .singleElement()
                .asString()
                .startsWith("4:")
                .contains("catalogue-contradiction.bodies");
        assertThat(
                        findings(
                                role(
                                        "health",
                                        "{tier: province, name: Sở A, to: 2025-02-28}, {tier: province, name: Sở B, from: 2025-03-01}")))
                .isEmpty();
    }

    @Test
    void bodies_in_different_types_of_unit_do_not_contradict() {
        assertThat(findings(role(
                        "economy",
                        "{tier: commune, unit-types: [xã], name: A}, {tier: commune, unit-types: [phường], name: B}")))
                .isEmpty();
        assertThat(findings(role("economy", "{tier: commune, unit-types: [xã], name: A}, {tier: commune, name: B}")))
                .hasSize(1);
    }

    @Test
    void a_successor_that_nobody_knows() {
        assertThat(findings(role("planning", "{tier: province, name: A, successors: [{role: finance}]}")))
                .containsExactly("4:60 catalogue-unknown-reference.role Không có vai finance trong danh mục cơ quan.");
        assertThat(findings(
                        role("planning", "{tier: province, name: A, successors: [{role: planning, tier: central}]}")))
                .containsExactly(
                        "4:60 catalogue-unknown-reference.body Vai planning không có cơ quan nào ở cấp central.");
    }

    @Test
    void a_group_that_covers_what_nobody_knows() {
        assertThat(findings("  - {role: all, summary: s, english: e, covers: [x, all@sky, all@central],"
                        + " bodies: [{tier: province, name: A}]}\n"))
                .extracting(finding -> finding.split(" ")[1])
                .containsExactly(
                        "catalogue-unknown-reference.role",
                        "catalogue-unknown-reference.tier",
                        "catalogue-unknown-reference.body");
    }

    @Test
    void a_body_that_ends_before_it_begins() {
        assertThat(findings(role("health", "{tier: province, name: A, from: 2025-07-01, to: 2025-06-30}")))
                .singleElement()
                .asString()
                .endsWith("catalogue-bad-row.backwards Ngày cuối 2025-06-30 trước ngày đầu 2025-07-01.");
    }

    @Test
    void a_placeholder_that_means_nothing() {
        assertThat(findings(role("health", "{tier: province, name: \"Sở {tên} {type}\"}")))
                .singleElement()
                .asString()
                .endsWith("\"{tên}\" không phải là chỗ điền trong tên cơ quan.");
    }

    @Test
    void both_languages_have_the_same_sentences() {
        Messages vietnamese = Messages.load(Lang.VI, AgencyCatalogue.class, List.of("messages"));
        Messages english = Messages.load(Lang.EN, AgencyCatalogue.class, List.of("messages"));
        assertThat(vietnamese.keys()).isEqualTo(english.keys());
        assertThat(vietnamese.text("catalogue-bad-row.placeholder.hint")).contains("{type}", "{unit}");
    }

    private static String role(String role, String bodies) {
        return "  - role: " + role + "\n    bodies: [" + bodies + "]\n    summary: s\n    english: e\n";
    }

    private static List<String> findings(String roles) {
        SourceFile file = new SourceFile("a.yaml", (HEAD + roles).getBytes(StandardCharsets.UTF_8));
        Messages messages = Messages.load(Lang.VI, AgencyCatalogue.class, List.of("messages"));
        return AgencyCatalogueReader.read(List.of(file)).diagnostics().stream()
                .map(finding -> line(finding, messages))
                .toList();
    }

    private static String line(Diagnostic finding, Messages messages) {
        String key = finding.message().key();
        return finding.span().start() + " " + key.replace(".message", "") + " " + messages.text(finding.message());
    }
}
