package vn.kehoach.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.Office;
import vn.kehoach.Schemas;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.shape.JsonSchema;

@DisplayName("The side file of an issued document")
class SideFileTest {
    @Test
    @DisplayName("The example of docs/issue.md is one, written as it would be")
    void theExampleOfThePage() throws IOException {
        String json = example();
        Outcome<SideFile> read = SideFile.read(Office.file("vi-du.json", json));

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().orElseThrow().json()).isEqualTo(json);
    }

    @Test
    @DisplayName("Urgency, secrecy and circulation have their place")
    void degrees() throws IOException {
        String json = example()
                .replace(
                        "  \"signer\"",
                        "  \"urgency\": \"KHẨN\",\n  \"secrecy\": \"MẬT\",\n  \"circulation\": \"LƯU HÀNH NỘI BỘ\",\n  \"signer\"");

        assertThat(SideFile.read(Office.file("vi-du.json", json))
                        .value()
                        .orElseThrow()
                        .json())
                .isEqualTo(json);
    }

    @Test
    @DisplayName("Files of rows are named where there are any")
    void tables() throws IOException {
        String json = example()
                .replace(
                        "  \"made\"",
                        "  \"tables\": [\n    {\n      \"path\": \"../kp.csv\",\n      \"sha256\": \"" + "0".repeat(64)
                                + "\"\n    }\n  ],\n  \"made\"");
        SideFile side = read(json);

        assertThat(side.tables()).containsExactly(new SideFile.Source("../kp.csv", "0".repeat(64)));
        assertThat(side.json()).isEqualTo(json);
        assertThat(side.differing(read(example()))).isEmpty();
    }

    @Test
    @DisplayName("Which keys differ between two; files, sources and versions are held against the files themselves")
    void differing() throws IOException {
        SideFile side = read(example());

        assertThat(side.differing(side)).isEmpty();
        assertThat(side.differing(
                        read(example().replace("15/KH-UBND", "16/KH-UBND").replace("CHỦ TỊCH", "Q"))))
                .isEqualTo(List.of("symbol", "signer"));
        assertThat(side.differing(read(example().replace("\"pages\": 11", "\"pages\": 12"))))
                .isEmpty();
    }

    @Test
    @DisplayName("A file of another shape or with unknown keys is told")
    void refused() throws IOException {
        assertThat(SideFile.read(Office.file("a.json", "{\"schemaVersion\": 2}"))
                        .diagnostics())
                .isNotEmpty();
        assertThat(SideFile.read(Office.file("a.json", example().replace("\"symbol\"", "\"simbol\"")))
                        .diagnostics())
                .anyMatch(finding -> finding.message().toString().contains("symbol"));
    }

    @Test
    @DisplayName("What a damaged one lacks is told without the next steps of who writes a plan")
    void damaged() {
        Outcome<SideFile> read = SideFile.read(Office.file("a.json", "{\"schemaVersion\": 1, \"id\": }"));

        assertThat(read.diagnostics()).hasSizeGreaterThan(5).allSatisfy(finding -> assertThat(finding.hint())
                .isEmpty());
    }

    @Test
    @DisplayName("Of the same document are two of one plan, with one number and day, whatever else they say")
    void sameDocument() throws IOException {
        SideFile side = read(example());

        assertThat(side.isOfSameDocument(read(example().replace("Quán Vi Giang", "Lò Thị Én"))))
                .isTrue();
        for (String other : List.of(
                example().replace("quy-hop-ma-tuy-2026-2030", "khac"),
                example().replace("15/KH-UBND", "16/KH-UBND"),
                example().replace("2026-01-20", "2026-01-21"))) {
            assertThat(side.isOfSameDocument(read(other))).isFalse();
        }
    }

    @Test
    @DisplayName("A number of an issuer is one document's within the year")
    void numberTwice() throws IOException {
        SideFile side = read(example());
        String other = example().replace("quy-hop-ma-tuy-2026-2030", "khac");

        assertThat(side.hasNumberOf(side)).isFalse();
        assertThat(side.hasNumberOf(read(other.replace("2026-01-20", "2026-11-02"))))
                .isTrue();
        assertThat(side.hasNumberOf(read(other.replace("2026-01-20", "2027-01-20"))))
                .isFalse();
        assertThat(side.hasNumberOf(read(other.replace("15/KH-UBND", "16/KH-UBND"))))
                .isFalse();
        assertThat(side.hasNumberOf(read(other.replace("17035", "17036")))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Its schema explains every key, and has no word too many")
    void schema(Lang lang) {
        assertThat(SideFile.schemaWords(lang).keys())
                .containsExactlyInAnyOrderElementsOf(JsonSchema.textKeys(SideFile.class));
        assertThat(Schemas.issued(lang)).contains("\"abstract\"", "\"sha256\"");
    }

    private static SideFile read(String json) {
        return SideFile.read(Office.file("vi-du.json", json)).value().orElseThrow();
    }

    private static String example() throws IOException {
        String page = Files.readString(Path.of("../docs/issue.md"));
        return page.split("```json\n", 2)[1].split("```", 2)[0];
    }
}
