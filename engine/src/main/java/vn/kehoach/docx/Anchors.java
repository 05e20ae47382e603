package vn.kehoach.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.Document;
import vn.kehoach.document.Run;

/**
 * What a document's words lead to: footnotes, and paragraphs. The bookmarks of these are hidden ones, as a word processor's own cross-references
 * have, named in the order in which words lead to them.
 */
final class Anchors {
    /** None: words lead nowhere. */
    static final Anchors NONE = new Anchors(0);

    private static final String REFERENCE = "_Ref";
    private static final String CONTENTS = "_Toc";

    private final int notesBefore;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();
    private int last;

    private Anchors(int notesBefore) {
        this.notesBefore = notesBefore;
    }

    /** None, in a file in which the notes of another document stand before. */
    static Anchors noneAfter(Document before) {
        return new Anchors(before.notes().size());
    }

    static Anchors of(Document document) {
        List<String> aims = document.runs()
                .map(Run::to)
                .filter(to -> !to.isEmpty())
                .distinct()
                .toList();
        if (aims.isEmpty() && !document.hasContents()) {
            return NONE;
        }
        Anchors anchors = new Anchors(0);
        aims.forEach(aim -> anchors.names.put(aim, REFERENCE + (anchors.names.size() + 1)));
        document.blocks().stream()
                .filter(ContentsBlock.class::isInstance)
                .flatMap(block -> ((ContentsBlock) block).entries().stream())
                .map(ContentsBlock.Entry::to)
                .filter(to -> !to.isEmpty())
                .forEach(to ->
                        anchors.headings.computeIfAbsent(to, heading -> CONTENTS + (anchors.headings.size() + 1)));
        return anchors;
    }

    /** The bookmark of a heading that the contents list; absent where they cannot lead to it. */
    Optional<String> heading(String from) {
        return Optional.ofNullable(headings.get(from));
    }

    /** The id of a footnote in the part of all of them. */
    String id(Run.Note note) {
        return Integer.toString(notesBefore + note.number());
    }

    /** Writes runs as a link to where they lead. */
    void link(Xml xml, String to, Runnable runs) {
        String name = names.get(to);
        if (name == null) {
            runs.run();
            return;
        }
        xml.open("w:hyperlink", "w:anchor", name, "w:history", "1");
        runs.run();
        xml.close("w:hyperlink");
    }

    /** Writes runs of a paragraph made from a part of the plan; the first of that part with its bookmark around. */
    void around(Xml xml, String from, Runnable runs) {
        List<String> marks = Stream.of(headings.get(from), names.get(from))
                .filter(Objects::nonNull)
                .toList();
        if (marks.isEmpty() || !written.add(from)) {
            runs.run();
            return;
        }
        int first = last;
        marks.forEach(name -> xml.empty("w:bookmarkStart", "w:id", Integer.toString(last++), "w:name", name));
        runs.run();
        for (int id = last - 1; id >= first; id--) {
            xml.empty("w:bookmarkEnd", "w:id", Integer.toString(id));
        }
    }
}
