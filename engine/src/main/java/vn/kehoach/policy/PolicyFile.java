package vn.kehoach.policy;

import java.nio.file.Path;
import java.util.List;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.shape.JsonSchema;
import vn.kehoach.source.SourceFile;

/**
 * A file with an office's rules.
 *
 * @param file its content, under the name by which its author knows it
 * @param folder whose plans it is about, those of the folders below included; comparable with the places of plans
 * @param whole whether all plans of the folder are looked at in this run: only then may an exception for several files be called
 *     unused
 */
public record PolicyFile(SourceFile file, Path folder, boolean whole) {
    /** What such a file is called. */
    public static final String NAME = "kehoach.yaml";

    /** The JSON Schema (2020-12) of such files, with titles and descriptions in a language. */
    public static String schema(Lang lang) {
        return JsonSchema.print(Policy.class, schemaWords(lang));
    }

    /** The titles and descriptions of the schema. */
    public static Messages schemaWords(Lang lang) {
        return PlanFile.schemaWords(lang).with(Messages.load(lang, PolicyFile.class, List.of("schema")));
    }
}
