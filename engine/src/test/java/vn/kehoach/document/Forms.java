package vn.kehoach.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.SourceFile;

/** The forms that ship with the engine. */
public final class Forms {
    private static final Form ND30 = read("/templates/forms/nd30.yaml");

    private Forms() {}

    /** Nghị định 30/2020/NĐ-CP. */
    public static Form nd30() {
        return ND30;
    }

    private static Form read(String resource) {
        try (InputStream in = Forms.class.getResourceAsStream(resource)) {
            return RecordReader.read(Form.class, new SourceFile(resource, in.readAllBytes()))
                    .value()
                    .orElseThrow()
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
