package vn.kehoach.onto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Lang;

class OntoJsonTest {
    @Test
    @DisplayName("A report for programs says of each change its kind, its part of the plan, its line and its words")
    void report() {
        OntoResult result = OntoTest.onto(OntoTest.word()
                .replace("Dán áp phích ở nhà văn hóa.", "Dán áp phích ở trạm y tế.")
                .replace("Độc lập - Tự do", "Độc lập, Tự do"));
        assertThat(new OntoJson(Lang.EN).print(result))
                .isEqualTo(
                        """
                        {
                          "schemaVersion": 1,
                          "file": "plan.yaml",
                          "changed": true,
                          "changes": [
                            {
                              "kind": "text-changed",
                              "path": "/solutions/items/0/items/1/text",
                              "printed": "III.1.b",
                              "line": 44,
                              "before": "Dán áp phích ở nhà văn hóa.",
                              "after": "Dán áp phích ở trạm y tế.",
                              "message": "Section III.1.b (plan.yaml:44): “Dán áp phích ở nhà văn hóa.” becomes “Dán áp phích ở trạm y tế.”"
                            }
                          ],
                          "unplaced": [
                            {
                              "reason": "generated",
                              "path": "",
                              "printed": "",
                              "line": 2,
                              "document": {
                                "paragraph": 5
                              },
                              "before": "Độc lập - Tự do - Hạnh phúc",
                              "after": "Độc lập, Tự do - Hạnh phúc",
                              "message": "Words of the form (plan.yaml:2): “Độc lập - Tự do - Hạnh phúc” → “Độc lập, Tự do - Hạnh phúc”: the program prints this from the form or a catalogue; the plan has no place for it"
                            }
                          ],
                          "notices": [],
                          "remarks": [
                            {
                              "matter": "page-number",
                              "document": {
                                "paragraph": 1
                              },
                              "attention": false,
                              "details": [
                                "2"
                              ],
                              "message": "page number left out: “2”"
                            }
                          ]
                        }
                        """);
    }
}
