package vn.kehoach.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.kehoach.document.Block;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.Document;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;

/** A document's text written as the tutorials of POI do it: a new XWPF document, each paragraph formatted on the spot. */
final class PlainPoi implements Block.Visitor<Void> {
    private final XWPFDocument word;

    private PlainPoi(XWPFDocument word) {
        this.word = word;
    }

    static byte[] write(Document document) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PlainPoi writer = new PlainPoi(word);
            document.blocks().forEach(block -> block.accept(writer));
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void letterhead(Block.Letterhead head) {
        lines(texts(head.governing()));
        lines(texts(head.issuer()));
        lines(List.of(
                head.number().orElseThrow().text(),
                head.nation(),
                head.motto().orElseThrow(),
                head.placeAndDate().orElseThrow().text()));
        return null;
    }

    @Override
    public Void title(Block.Title title) {
        lines(List.of(title.type().text(), title.summary().text()));
        return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
        paragraph(heading.label(), heading.text());
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        paragraph(paragraph.label(), paragraph.text());
        return null;
    }

    @Override
    public Void table(Block.DataTable table) {
        throw new UnsupportedOperationException("the plans of the benchmarks have no tables");
    }

    @Override
    public Void annexTitle(Block.AnnexTitle title) {
        throw new UnsupportedOperationException("the plans of the benchmarks have no annexes");
    }

    @Override
    public Void contents(ContentsBlock contents) {
        return null;
    }

    @Override
    public Void closing(Block.Closing closing) {
        lines(texts(closing.recipients()));
        lines(texts(closing.authority()));
        lines(List.of(closing.signer().text()));
        return null;
    }

    private void lines(List<String> lines) {
        lines.forEach(line -> paragraph("", List.of(Run.of(line))));
    }

    private void paragraph(String label, List<Run> runs) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(567);
        paragraph.setSpacingAfter(120);
        run(paragraph, Run.of(label + " "));
        runs.forEach(run -> run(paragraph, run));
    }

    private static void run(XWPFParagraph paragraph, Run run) {
        XWPFRun made = paragraph.createRun();
        made.setFontFamily("Times New Roman");
        made.setFontSize(14);
        made.setBold(run.bold());
        made.setItalic(run.italic());
        made.setText(run.text());
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
