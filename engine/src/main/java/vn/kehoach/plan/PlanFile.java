package vn.kehoach.plan;

import java.util.List;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.shape.JsonSchema;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.yaml.Decoder;

/** Plans as files. */
public final class PlanFile {
    private PlanFile() {}

    /** Reads a plan and reports everything that is wrong with how it is written. */
    public static Outcome<Read<Plan>> read(SourceFile file) {
        return read(file.name(), Decoder.decode(file));
    }

    /** Reads a plan of the given file name that has been decoded. */
    public static Outcome<Read<Plan>> read(String file, Outcome<SourceText> text) {
        return RecordReader.read(Plan.class, file, text);
    }

    /** The JSON Schema (2020-12) of plan files, with titles and descriptions in a language. */
    public static String schema(Lang lang) {
        return JsonSchema.print(Plan.class, schemaWords(lang));
    }

    /** The titles and descriptions of its schema, also for other kinds of files that hold the same records. */
    public static Messages schemaWords(Lang lang) {
        return Messages.load(lang, PlanFile.class, List.of("schema"));
    }
}
