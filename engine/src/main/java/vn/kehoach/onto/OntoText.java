package vn.kehoach.onto;

import java.util.List;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;

/** The report on an edited document for people: what is made, what is not, what to know, and what its reader says. */
public final class OntoText {
    private final Messages words;

    /** Reports in a language. */
    public OntoText(Lang lang) {
        this.words = Sentences.messages(lang).with(Matter.messages(lang));
    }

    /** The report, lines ended by {@code \n}. */
    public String print(OntoResult result) {
        Sentences sentences = new Sentences(result.file());
        StringBuilder text = new StringBuilder();
        part(
                text,
                "report.changes",
                result.changes().stream().map(sentences::of).map(words::text).toList());
        part(
                text,
                "report.unplaced",
                result.unplaced().stream().map(sentences::of).map(words::text).toList());
        part(
                text,
                "report.notices",
                result.notices().stream().map(sentences::of).map(words::text).toList());
        if (text.isEmpty()) {
            text.append(words.text("report.nothing")).append('\n');
        }
        part(
                text,
                "report.remarks",
                result.remarks().stream()
                        // Notes are parts of the plan here, compared like all others.
                        .filter(remark -> remark.matter().asksForAttention() && remark.matter() != Matter.NOTE)
                        .map(this::remark)
                        .toList());
        return text.toString();
    }

    private String remark(Remark remark) {
        Place at = remark.place();
        Message place = at.page() == 0
                ? Message.of("place.paragraph", at.number())
                : Message.of("place.page-line", at.page(), at.number());
        Message sentence = Message.of(remark.matter().word(), remark.details().toArray());
        return words.text(place) + ": " + words.text(sentence);
    }

    private void part(StringBuilder text, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            text.append(words.text(Message.of(heading, sentences.size()))).append('\n');
            sentences.forEach(each -> text.append("- ").append(each).append('\n'));
        }
    }
}
