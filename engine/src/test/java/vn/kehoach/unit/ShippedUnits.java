package vn.kehoach.unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.source.SourceFile;

/** The table of units in the engine's own jar. */
public final class ShippedUnits {
    private static final List<String> DAYS =
            List.of("2025-03-01", "2025-07-01", "2026-04-30", "2026-09-01", "2026-09-20");

    private ShippedUnits() {}

    /** Its files. */
    public static List<SourceFile> files() {
        return DAYS.stream().map(day -> file("units/" + day + ".txt")).toList();
    }

    /** The table, read as far as days ask. */
    public static UnitTable table() {
        return UnitTableReader.lazily(files());
    }

    /** Files under {@code templates/} in the jar. */
    public static Stream<SourceFile> templates(String... names) {
        return Stream.of(names).map(ShippedUnits::file);
    }

    private static SourceFile file(String name) {
        try (var in = ShippedUnits.class.getResourceAsStream("/templates/" + name)) {
            return new SourceFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
