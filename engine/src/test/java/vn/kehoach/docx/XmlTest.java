package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTest {
    @Test
    void marks_of_the_language_are_escaped_in_text_and_attributes() {
        assertThat(body(xml().element("a", "<1 & \"2\">", "b", "\"<&")))
                .isEqualTo("<a b=\"&quot;&lt;&amp;\">&lt;1 &amp; &quot;2&quot;&gt;</a>");
    }

    @Test
    void a_character_that_XML_cannot_hold_becomes_the_replacement_character() {
        assertThat(body(xml().element("a", "x\u0001y\uFFFE"))).isEqualTo("<a>x\uFFFDy\uFFFD</a>");
    }

    @Test
    void elements_stand_in_the_order_of_the_calls() {
        assertThat(body(xml().open("a").empty("b", "c", "d").text("ế").close("a")))
                .isEqualTo("<a><b c=\"d\"/>ế</a>");
    }

    private static Xml xml() {
        return new Xml(16);
    }

    private static String body(Xml xml) {
        String text = new String(xml.bytes(), StandardCharsets.UTF_8);
        return text.substring(text.indexOf('\n') + 1);
    }
}
