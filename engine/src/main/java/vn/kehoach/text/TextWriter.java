package vn.kehoach.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.kehoach.document.Apart;
import vn.kehoach.document.Block;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.Document;
import vn.kehoach.document.HeadCell;
import vn.kehoach.document.Line;
import vn.kehoach.document.PageSequence;
import vn.kehoach.document.Run;
import vn.kehoach.document.SigningText;
import vn.kehoach.document.Stamps;

/** Writes a document as plain text: one line a paragraph, the two columns of head and closing side by side. */
public final class TextWriter implements Block.Visitor<Void> {
    /** Where the right column starts, in characters, unless the left one needs more. */
    private static final int COLUMN = 44;

    private final StringBuilder text = new StringBuilder();

    private TextWriter() {}

    /** The whole document, lines ended by {@code \n}. */
    public static String write(Document document) {
        TextWriter writer = new TextWriter();
        document.apart()
                .flatMap(Apart::text)
                .filter(SigningText::isWhole)
                .ifPresent(text -> writer.line(text.line().text() + "\n"));
        for (PageSequence sequence : document.sequences()) {
            if (sequence != document.sequences().get(0)) {
                writer.line("");
            }
            sequence.blocks().forEach(block -> block.accept(writer));
            sequence.foot().ifPresent(foot -> writer.line("\n" + foot.text()));
        }
        document.notes()
                .forEach(note -> writer.line((note.number() == 1 ? "\n" : "") + sign(note) + " " + words(note.text())));
        return writer.text.toString();
    }

    @Override
    public Void letterhead(Block.Letterhead head) {
        Stamps stamps = head.stamps();
        stamps.circulation().ifPresent(mark -> line(mark.text()));
        List<String> left = new ArrayList<>();
        left.addAll(texts(head.governing()));
        left.addAll(texts(head.issuer()));
        left.add(head.star().orElse("-------"));
        List<String> right = new ArrayList<>(List.of(head.nation()));
        head.motto().ifPresent(right::add);
        right.add("---------------");
        columns(left, right);
        if (head.number().isPresent() || head.placeAndDate().isPresent()) {
            columns(
                    texts(head.number().stream().toList()),
                    texts(head.placeAndDate().stream().toList()));
        }
        stamps.secrecy().ifPresent(mark -> line(mark.text()));
        stamps.urgency().ifPresent(mark -> line(mark.text()));
        stamps.draft().ifPresent(this::line);
        return null;
    }

    @Override
    public Void title(Block.Title title) {
        line("");
        line(title.type().text());
        line(title.summary().text());
        title.separator().ifPresent(this::line);
        title.reference().ifPresent(reference -> line(reference.text()));
        line("");
        return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
        String words = words(heading.text());
        line("");
        line(labelled(heading.label(), heading.level() == 1 ? words.toUpperCase(Locale.ROOT) : words));
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        line(labelled(paragraph.label(), words(paragraph.text())));
        return null;
    }

    @Override
    public Void table(Block.DataTable table) {
        for (List<HeadCell> head : table.head()) {
            row(head.stream().map(HeadCell::text).toList());
        }
        table.rows().forEach(this::row);
        return null;
    }

    @Override
    public Void annexTitle(Block.AnnexTitle title) {
        line(title.label().text());
        line(title.title().text().toUpperCase(Locale.ROOT));
        line(title.reference().text());
        line("");
        return null;
    }

    private void row(List<List<Run>> cells) {
        line(cells.stream().map(TextWriter::words).collect(Collectors.joining(" | ", "| ", " |")));
    }

    @Override
    public Void closing(Block.Closing closing) {
        List<String> left = new ArrayList<>(List.of(closing.label()));
        left.addAll(texts(closing.recipients()));
        List<String> right = new ArrayList<>(texts(closing.above()));
        right.addAll(List.of("", "", ""));
        right.addAll(texts(closing.secondPosts()));
        right.add(closing.signer().text());
        line("");
        columns(left, right);
        return null;
    }

    @Override
    public Void contents(ContentsBlock contents) {
        line(contents.title().text());
        for (ContentsBlock.Entry entry : contents.entries()) {
            String words = words(entry.text());
            String shown = labelled(entry.label(), entry.level() == 1 ? words.toUpperCase(Locale.ROOT) : words);
            line("  ".repeat(entry.level() - 1) + shown + (entry.page() > 0 ? " ... " + entry.page() : ""));
        }
        return null;
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private void columns(List<String> left, List<String> right) {
        int start = left.stream()
                .mapToInt(line -> line.codePointCount(0, line.length()) + 2)
                .reduce(COLUMN, Math::max);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String first = i < left.size() ? left.get(i) : "";
            String second = i < right.size() ? right.get(i) : "";
            int gap = start - first.codePointCount(0, first.length());
            line((first + " ".repeat(gap) + second).stripTrailing());
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String labelled(String label, String words) {
        return label.isEmpty() ? words : label + " " + words;
    }

    private static String words(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.note().map(TextWriter::sign).orElse(run.text())));
        return words.toString();
    }

    private static String sign(Run.Note note) {
        return "[" + note.number() + "]";
    }
}
