package vn.kehoach.derive;

import java.util.List;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;

/** What there is to look at in a derived plan, for people. */
public final class StandingText {
    private final Messages words;

    /** Reports in a language. */
    public StandingText(Lang lang) {
        this.words = Messages.load(lang, StandingText.class, List.of("standing"));
    }

    /**
     * The report, lines ended by {@code \n}.
     *
     * @param file the plan's
     */
    public String print(String file, Standing standing) {
        StringBuilder text = new StringBuilder();
        text.append(words.text(Message.of(
                        standing.items().isEmpty() ? "head.none" : "head.some",
                        file,
                        standing.items().size(),
                        standing.unchanged())))
                .append('\n');
        standing.items().forEach(item -> item(text, item));
        return text.toString();
    }

    private void item(StringBuilder text, Standing.Item item) {
        text.append("  ")
                .append(words.text("state." + item.state().word()))
                .append(": ")
                .append(item.path())
                .append('\n');
        boolean wantsBefore =
                item.state() == Standing.State.CONFLICT && item.before().isEmpty();
        line(text, "before", wantsBefore ? words.text("before.unknown") : item.before());
        line(text, "above", item.above());
        if (item.state() == Standing.State.CONFLICT) {
            line(text, "here", item.here().isEmpty() ? words.text("here.removed") : item.here());
        }
    }

    private void line(StringBuilder text, String key, String said) {
        if (!said.isEmpty()) {
            text.append("      ")
                    .append(words.text(Message.of("words." + key, said)))
                    .append('\n');
        }
    }
}
