package vn.kehoach;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.kehoach.policy.PolicyFile;
import vn.kehoach.source.SourceFile;

/**
 * A plan to look at.
 *
 * @param file its content
 * @param place where it is, comparable with the folders of its office's files; absent for one that came through a pipe
 * @param office the files with the office's rules for it, that of the outermost folder first
 * @param parent the template that it is derived from; absent for a plan that stands by itself, and for one whose template is not there
 */
public record PlanInput(SourceFile file, Optional<Path> place, List<PolicyFile> office, Optional<SourceFile> parent) {
    /** Keeps its own copy. */
    public PlanInput {
        office = List.copyOf(office);
    }

    /** A plan that stands by itself. */
    public PlanInput(SourceFile file, Optional<Path> place, List<PolicyFile> office) {
        this(file, place, office, Optional.empty());
    }

    /** A plan for which no office has rules of its own. */
    public static PlanInput alone(SourceFile file) {
        return new PlanInput(file, Optional.empty(), List.of());
    }

    /** The same with another text; a byte order mark stays. */
    PlanInput with(String text) {
        byte[] content = file.content();
        boolean marked = content.length >= 3
                && content[0] == (byte) 0xef
                && content[1] == (byte) 0xbb
                && content[2] == (byte) 0xbf;
        byte[] next = ((marked ? "\ufeff" : "") + text).getBytes(StandardCharsets.UTF_8);
        return new PlanInput(new SourceFile(file.name(), next), place, office, parent);
    }
}
