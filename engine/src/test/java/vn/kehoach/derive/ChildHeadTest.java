package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Number, day and signer written into the file of a derived plan")
class ChildHeadTest {
    private static final Map<String, String> STAMP = new LinkedHashMap<>();

    static {
        STAMP.put("status", "issued");
        STAMP.put("number", "15");
        STAMP.put("date", "2026-01-20");
        STAMP.put("signature/name", "Lò Thị Én");
    }

    @Test
    @DisplayName(
            "Values take the place of those before, others come where a plan has them; comments, order and quotes stay")
    void written() {
        assertStamped(
                """
                # Kế hoạch của xã
                kehoach: 1
                from: mau.yaml   # mẫu của tỉnh
                unit: Quỳ Hợp, Nghệ An
                id: quy-hop
                # tháng nào thì chưa rõ
                date: "2026-01" # dự kiến
                facts:
                  border: false
                changes: [{remove: solutions/press, because: không có}]
                """,
                """
                # Kế hoạch của xã
                kehoach: 1
                from: mau.yaml   # mẫu của tỉnh
                unit: Quỳ Hợp, Nghệ An
                id: quy-hop
                status: issued
                number: 15
                # tháng nào thì chưa rõ
                date: "2026-01-20" # dự kiến
                facts:
                  border: false
                signature:
                  name: Lò Thị Én
                changes: [{remove: solutions/press, because: không có}]
                """);
    }

    @Test
    @DisplayName("A name goes into the signature that is there, in braces or on lines")
    void signature() {
        assertStamped(
                "from: mau.yaml\nunit: A\nstatus: draft\nnumber: 7\ndate: 2026\nsignature: {title: CHỦ TỊCH}\n",
                "from: mau.yaml\nunit: A\nstatus: issued\nnumber: 15\ndate: 2026-01-20\nsignature: {name: Lò Thị Én, title: CHỦ TỊCH}\n");
        assertStamped(
                "from: mau.yaml\nunit: A\nstatus: draft\nnumber: 7\ndate: 2026\nsignature:\n  # quyền\n  authority: Q\n",
                "from: mau.yaml\nunit: A\nstatus: issued\nnumber: 15\ndate: 2026-01-20\nsignature:\n  # quyền\n  name: Lò Thị Én\n  authority: Q\n");
        assertStamped(
                "from: mau.yaml\nunit: A\nstatus: draft\nnumber: 7\ndate: 2026\nsignature: {name: 'Ai đó'}\n",
                "from: mau.yaml\nunit: A\nstatus: issued\nnumber: 15\ndate: 2026-01-20\nsignature: {name: 'Lò Thị Én'}\n");
    }

    @Test
    @DisplayName("Line ends of Windows stay, and a last line without its end is ended")
    void lineEnds() {
        assertStamped(
                "from: mau.yaml\r\nunit: A\r\ndate: 2026-01\r\nsignature:\r\n  name: TODO\r\n",
                "status: issued\r\nnumber: 15\r\nfrom: mau.yaml\r\nunit: A\r\ndate: 2026-01-20\r\nsignature:\r\n  name: Lò Thị Én\r\n");
        assertStamped(
                "from: mau.yaml\nunit: A\nkehoach: 1",
                "from: mau.yaml\nunit: A\nkehoach: 1\nstatus: issued\nnumber: 15\ndate: 2026-01-20\nsignature:\n  name: Lò Thị Én\n");
    }

    @Test
    @DisplayName("What YAML would read as something else is quoted")
    void quotes() {
        assertThat(ChildHead.with("from: a\nunit: b\n", Map.of("signature/name", "Én \"Mai\": Lò")))
                .contains("signature:\n  name: \"Én \\\"Mai\\\": Lò\"\nfrom: a\nunit: b\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from: mau.yaml\nunit: A\ndate: &ngay 2026\nx-a: *ngay\n",
                "from: mau.yaml\nunit: A\ndate: [2026]\n",
                "from: mau.yaml\nunit: A\nsignature: Lò Thị Én\n",
                "from: mau.yaml\nunit: A\ndate:\n",
                "from: [\n"
            })
    @DisplayName("What cannot be changed at its place alone is left to a person")
    void refused(String file) {
        assertThat(ChildHead.with(file, STAMP)).isEmpty();
    }

    private static void assertStamped(String file, String stamped) {
        assertThat(ChildHead.with(file, STAMP)).contains(stamped);
        assertThat(ChildHead.with(stamped, STAMP)).contains(stamped);
    }
}
