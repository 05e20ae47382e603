package vn.kehoach.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.intake.IntakeCode;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Kind;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.source.SourceFile;

/** Reads plain text and Markdown: in Unicode or an encoding from before it, one line a paragraph or broken at a width. */
public final class TextIntake {
    /** The largest text that is read, in bytes; a plan of 100 pages has a tenth of it. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private TextIntake() {}

    /** Whether bytes can be text: no zeros but in UTF-16, and hardly a control character. */
    public static boolean isText(byte[] bytes) {
        return Decoding.isText(bytes);
    }

    /** The manuscript of a text; absent where there are no words. Places are its lines. */
    public static Outcome<Manuscript> read(SourceFile file) {
        int length = file.content().length;
        if (length > MAX_BYTES) {
            return new Outcome<>(Optional.empty(), List.of(IntakeCode.IMPORT_TOO_LARGE.of(file, length, MAX_BYTES)));
        }
        Decoding decoded = Decoding.of(file.content());
        List<Remark> remarks = new ArrayList<>();
        if (!decoded.from().isEmpty()) {
            remarks.add(Remark.of(Place.of(1), Matter.LEGACY_ENCODING, decoded.from(), ""));
        }
        Lines.Read lines = Lines.of(decoded.text());
        remarks.addAll(lines.remarks());
        List<Block> blocks = Blocks.of(lines.lines());
        if (blocks.isEmpty()) {
            return new Outcome<>(Optional.empty(), List.of(IntakeCode.IMPORT_EMPTY.of(file)));
        }
        Manuscript manuscript = new Manuscript(file.name(), Kind.TEXT, blocks, remarks, Optional.empty());
        return new Outcome<>(Optional.of(manuscript), List.of());
    }
}
