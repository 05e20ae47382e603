package vn.kehoach.check.rule.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.PartyPlan;
import vn.kehoach.document.Form;
import vn.kehoach.document.Forms;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;

@DisplayName("A note on circulation that is too long")
class MarksMalformedTest {
    @Test
    @DisplayName("What the rule takes for one line is what the forms have room for")
    void roomOfTheForms() {
        same(Forms.nd30(), MarksMalformed.SIZE, MarksMalformed.ROOM);
        same(PartyPlan.hd36().form(), MarksMalformed.PARTY_SIZE, MarksMalformed.PARTY_ROOM);
        same(PartyPlan.hd05().form(), MarksMalformed.PARTY_SIZE, MarksMalformed.PARTY_ROOM);
    }

    private static void same(Form form, double size, double room) {
        Style style = form.style(StyleName.CIRCULATION);

        assertThat(style.size()).isEqualTo(size);
        assertThat(form.frameInMargin(style, "LƯU HÀNH ".repeat(20)) - style.frameWidth(""))
                .isCloseTo(room, within(0.01));
    }
}
