package vn.kehoach.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.manuscript.Kind;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.shape.RecordWriter;

/** The plan file of a draft. */
public final class DraftFile {
    private DraftFile() {}

    /** YAML; what should be looked at has a comment {@code # ?} with its place in the original above it. */
    public static String write(String file, Kind kind, Draft draft, Lang lang) {
        Messages words = Messages.load(lang, DraftFile.class, List.of("messages"));
        Messages matters = Matter.messages(lang);
        Map<String, List<String>> comments = new LinkedHashMap<>();
        comments.put("", new ArrayList<>(List.of(words.text(Message.of("comment.imported", file)))));
        draft.doubts().forEach((pointer, remarks) -> comments.computeIfAbsent(pointer, none -> new ArrayList<>())
                .addAll(remarks.stream()
                        .map(remark -> "? " + matters.text(remark.place().inWords(kind)) + ": "
                                + matters.text(remark.sentence()))
                        .toList()));
        return RecordWriter.write(draft.plan(), comments);
    }
}
