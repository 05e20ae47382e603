package vn.kehoach.shell.interactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.Parser;
import org.junit.jupiter.api.Test;

class UnmarkedMatcherTest {
    @Test
    void marksMayBeLeftOut() {
        assertThat(matches("tan", "xã Tánh Linh", "xã Tân Kỳ")).containsExactlyInAnyOrder("xã Tánh Linh", "xã Tân Kỳ");
    }

    @Test
    void marksThatAreTypedAreMeant() {
        assertThat(matches("phụ", "phường Vinh", "Hội Phụ nữ")).containsExactly("Hội Phụ nữ");
    }

    @Test
    void wordsMayStandApart() {
        assertThat(matches("tan ky ngh", "xã Tân Kỳ, tỉnh Nghệ An", "xã Tân Kỳ, thành phố Hải Phòng"))
                .containsExactly("xã Tân Kỳ, tỉnh Nghệ An");
    }

    @Test
    void aValueIsFoundByItsDescription() {
        assertThat(matches("sở y", "health|Bộ Y tế, Sở Y tế", "police|Công an")).containsExactly("health");
        assertThat(matches("pol", "health|policy", "police|Công an")).containsExactly("police");
    }

    private static List<String> matches(String typed, String... offered) {
        UnmarkedMatcher matcher = new UnmarkedMatcher();
        CompletingParsedLine line = (CompletingParsedLine)
                new QuoteParser(false).parse("\"" + typed, typed.length() + 1, Parser.ParseContext.COMPLETE);
        matcher.compile(Map.of(), false, line, true, 0, null);
        List<Candidate> candidates = Stream.of(offered)
                .map(each -> each.split("\\|"))
                .map(each -> new Candidate(each[0], each[0], null, each.length == 1 ? null : each[1], null, null, true))
                .toList();
        return matcher.matches(candidates).stream().map(Candidate::value).toList();
    }
}
