package vn.kehoach.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.kehoach.document.Form;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.SourceFile;

/** The forms that ship with the engine. */
final class Forms {
    private Forms() {}

    static Form nd30() {
        String path = "/templates/forms/nd30.yaml";
        try (InputStream in = Forms.class.getResourceAsStream(path)) {
            SourceFile file = new SourceFile(path, in.readAllBytes());
            return RecordReader.read(Form.class, file).value().orElseThrow().value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
