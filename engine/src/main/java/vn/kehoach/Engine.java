package vn.kehoach;

import java.nio.file.Path;
import java.util.Set;
import vn.kehoach.agency.Agencies;
import vn.kehoach.citation.Citations;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.World;
import vn.kehoach.unit.Units;

/** The only door to the library. Safe for use by several threads. */
public final class Engine {
    private Engine() {}

    /** An engine with the built-in templates. */
    public static Engine open(World world) {
        throw new UnsupportedOperationException("being built");
    }

    /** An engine whose templates are those of a folder, laid over the built-in ones file by file. */
    public static Outcome<Engine> open(World world, Path templates) {
        throw new UnsupportedOperationException("being built");
    }

    /** Reads a plan and says everything there is to say about it; the plan is absent where it could not be read. */
    public Outcome<Plan> check(SourceFile file) {
        throw new UnsupportedOperationException("being built");
    }

    /** Checks a plan and makes its files; none where it has errors, unless they are to be marked as a draft. */
    public Outcome<Rendering> render(SourceFile file, Set<Format> formats, boolean draft) {
        throw new UnsupportedOperationException("being built");
    }

    /** The JSON Schema (2020-12) of plan files. */
    public String schema(Lang lang) {
        throw new UnsupportedOperationException("being built");
    }

    /** A plan to fill in: everything that a programme asks for at the unit's tier, {@code TODO} where the author must speak. */
    public Outcome<String> skeleton(String programme, String unit) {
        throw new UnsupportedOperationException("being built");
    }

    /** Every unit. */
    public Units units() {
        throw new UnsupportedOperationException("being built");
    }

    /** Every body. */
    public Agencies agencies() {
        throw new UnsupportedOperationException("being built");
    }

    /** Every legal document. */
    public Citations citations() {
        throw new UnsupportedOperationException("being built");
    }
}
