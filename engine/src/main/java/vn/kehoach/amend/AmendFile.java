package vn.kehoach.amend;

import java.util.List;
import java.util.Map;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.shape.RecordWriter;

/** The plan files of an amendment. */
public final class AmendFile {
    private final Messages words;

    /** Their comments are in a language. */
    public AmendFile(Lang lang) {
        this.words = Messages.load(lang, AmendFile.class, List.of("messages"));
    }

    /**
     * YAML of the draft; above its parts stands what is left to its author.
     *
     * @param before name of the file that it amends
     * @param after name of the file with the new version
     */
    public String draft(Amended amended, String before, String after) {
        return RecordWriter.write(
                amended.plan(),
                Map.of(
                        "",
                                List.of(
                                        words.text(Message.of("comment.draft", before, after)),
                                        words.text("comment.blanks")),
                        "/bases", List.of(words.text("comment.bases"))));
    }

    /** YAML of the consolidated text. */
    public String consolidated(Amended amended, String before, String after) {
        return RecordWriter.write(
                amended.consolidated(),
                Map.of(
                        "",
                        List.of(
                                words.text(Message.of("comment.consolidated", before, after)),
                                words.text("comment.numbers"))));
    }
}
