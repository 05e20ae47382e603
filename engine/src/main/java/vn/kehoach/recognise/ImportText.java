package vn.kehoach.recognise;

import java.util.List;
import java.util.Locale;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.manuscript.Kind;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;

/** The report of an import for people. */
public final class ImportText {
    private static final int MOST_DIFFERENCES = 20;

    private final Messages words;
    private final Messages matters;

    /** A report in a language. */
    public ImportText(Lang lang) {
        this.words = Messages.load(lang, ImportText.class, List.of("messages"));
        this.matters = Matter.messages(lang);
    }

    /** What was recognised, what should be looked at, what was done, and the words that differ; each with its place. */
    public String print(String file, Kind kind, Draft draft) {
        Tally tally = draft.tally();
        Conservation kept = draft.conservation();
        StringBuilder out = new StringBuilder();
        line(out, "", words.text(Message.of("report.head", file)));
        line(
                out,
                "  ",
                words.text(Message.of(
                        "report.tally",
                        tally.paragraphs(),
                        tally.sections(),
                        tally.items(),
                        tally.targets(),
                        tally.agencies(),
                        tally.projects(),
                        tally.citations(),
                        tally.recipients())));
        line(out, "  ", words.text(Message.of("report.kept", kept.kept(), kept.words(), percent(kept))));
        differences(out, kind, kept);
        remarks(out, "report.remarks", kind, draft, true);
        remarks(out, "report.others", kind, draft, false);
        return out.toString();
    }

    private static String percent(Conservation kept) {
        return String.format(Locale.forLanguageTag("vi"), "%.2f", Math.floor(kept.percent() * 100) / 100);
    }

    private void differences(StringBuilder out, Kind kind, Conservation kept) {
        if (kept.differences().isEmpty()) {
            return;
        }
        line(out, "", words.text("report.differences"));
        kept.differences().stream()
                .limit(MOST_DIFFERENCES)
                .forEach(each -> at(out, kind, each.place(), sentence(each)));
        int more = kept.differences().size() - MOST_DIFFERENCES;
        if (more > 0) {
            line(out, "  ", words.text(Message.of("report.more", more)));
        }
    }

    private String sentence(Conservation.Difference difference) {
        if (difference.lost().isEmpty()) {
            return words.text(Message.of("report.difference-added", difference.added()));
        }
        return difference.added().isEmpty()
                ? words.text(Message.of("report.difference-lost", difference.lost()))
                : words.text(Message.of("report.difference-changed", difference.lost(), difference.added()));
    }

    private void remarks(StringBuilder out, String title, Kind kind, Draft draft, boolean attention) {
        List<Remark> chosen = draft.remarks().stream()
                .filter(remark -> remark.matter().asksForAttention() == attention)
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        line(out, "", words.text(title));
        List<Remark> numbers = chosen.stream()
                .filter(remark -> remark.matter() == Matter.PAGE_NUMBER)
                .toList();
        if (numbers.size() > 1) {
            line(out, "  ", words.text(Message.of("report.page-numbers", numbers.size())));
        }
        chosen.stream()
                .filter(remark -> numbers.size() <= 1 || remark.matter() != Matter.PAGE_NUMBER)
                .forEach(remark -> at(out, kind, remark.place(), matters.text(remark.sentence())));
    }

    private void at(StringBuilder out, Kind kind, Place place, String sentence) {
        line(out, "  ", matters.text(place.inWords(kind)) + ": " + sentence);
    }

    private static void line(StringBuilder out, String indent, String text) {
        out.append(indent).append(text).append('\n');
    }
}
