package vn.kehoach;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.kehoach.derive.Parent;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.source.Digest;
import vn.kehoach.source.SourceFile;

/** The templates of derived plans, each read once however many plans it has. */
final class Parents {
    /** Templates kept; a country has few, and one that has been edited is another. */
    private static final int MOST = 16;

    private final Map<String, Outcome<Parent>> read = new ConcurrentHashMap<>();

    Outcome<Parent> of(SourceFile file) {
        if (read.size() > MOST) {
            read.clear();
        }
        return read.computeIfAbsent(file.name() + " " + Digest.of(Stream.of(file.content())), key -> Parent.read(file));
    }
}
