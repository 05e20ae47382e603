package vn.kehoach.docx;

import java.util.List;
import java.util.Optional;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.StyleName;

/**
 * Writes a list of headings as a field that a word processor can make anew. What it shows until then is what we have reckoned, so
 * that nobody is asked to let it be made when the file is opened.
 */
final class ContentsWriter {
    private final Xml xml;
    private final Paragraphs paragraphs;
    private final Anchors anchors;

    ContentsWriter(Xml xml, Paragraphs paragraphs, Anchors anchors) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.anchors = anchors;
    }

    void write(ContentsBlock contents) {
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
        xml.close("w:docPartObj").close("w:sdtPr").open("w:sdtContent");
        paragraphs.line(StyleName.CONTENTS_TITLE, contents.title().text(), false);
        List<ContentsBlock.Entry> entries = contents.entries();
        int last = entries.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean begins = i == 0;
            boolean ends = i == last;
            entry(
                    entries.get(i),
                    () -> begin(begins ? " TOC \\o \"1-" + contents.levels() + "\" \\h \\z \\u " : ""),
                    () -> end(ends));
        }
        xml.close("w:sdtContent").close("w:sdt");
        paragraphs.empty(StyleIds.END, false);
    }

    private void entry(ContentsBlock.Entry entry, Runnable before, Runnable behind) {
        Optional<String> bookmark = anchors.heading(entry.to());
        paragraphs.entry(
                entry,
                before,
                runs -> () -> {
                    bookmark.ifPresent(name -> xml.open("w:hyperlink", "w:anchor", name, "w:history", "1"));
                    runs.run();
                    bookmark.ifPresent(name -> xml.close("w:hyperlink"));
                },
                () -> number(entry, bookmark),
                behind);
    }

    private void number(ContentsBlock.Entry entry, Optional<String> bookmark) {
        if (entry.page() == 0) {
            return;
        }
        xml.open("w:r").empty("w:tab").close("w:r");
        bookmark.ifPresent(name -> begin(" PAGEREF " + name + " \\h "));
        xml.open("w:r").element("w:t", Integer.toString(entry.page())).close("w:r");
        end(bookmark.isPresent());
    }

    private void begin(String instruction) {
        if (!instruction.isEmpty()) {
            sign("begin");
            xml.open("w:r")
                    .element("w:instrText", instruction, "xml:space", "preserve")
                    .close("w:r");
            sign("separate");
        }
    }

    private void end(boolean isBegun) {
        if (isBegun) {
            sign("end");
        }
    }

    private void sign(String type) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close("w:r");
    }
}
