package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.issue.SideFile;
import vn.kehoach.source.SourceFile;

/**
 * A file that was issued, as the side file beside it tells.
 *
 * @param file the issued file, or the side file itself
 * @param record the side file
 * @param side what is in it
 */
record IssuedThere(Path file, Path record, SideFile side) {
    /**
     * What was issued as a file that would get other content; absent where there is no such file, where it has that content already, and where
     * no side file lists it. Side files are looked for only where there is something to lose.
     *
     * @throws IOException if one of the files cannot be read
     */
    static Optional<IssuedThere> under(Path file, byte[] content) throws IOException {
        return Output.hasOther(file, content) ? at(file) : Optional.empty();
    }

    /**
     * What was issued as a file of this name.
     *
     * @throws IOException if a side file cannot be read
     */
    static Optional<IssuedThere> at(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (isSideName(file)) {
            return read(file).map(side -> new IssuedThere(file, file, side));
        }
        for (Path record : records(file)) {
            Optional<SideFile> side = read(record).filter(found -> found.files().stream()
                    .anyMatch(each -> each.name().equals(name)));
            if (side.isPresent()) {
                return Optional.of(new IssuedThere(file, record, side.get()));
            }
        }
        return Optional.empty();
    }

    /** Where the side file of a file may be: beside it under its name; of a file of an annex also under that of the text. */
    private static List<Path> records(Path file) {
        String base = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        List<Path> records = new ArrayList<>();
        records.add(file.resolveSibling(base + IssueJob.SIDE));
        AnnexNames.stem(base).ifPresent(stem -> records.add(file.resolveSibling(stem + IssueJob.SIDE)));
        return records;
    }

    /**
     * A side file; absent where there is no such file, or where it is none that can be read.
     *
     * @throws IOException if the machine cannot read it
     */
    static Optional<SideFile> read(Path record) throws IOException {
        if (!Files.isRegularFile(record) || Files.size(record) >= VerifyJob.MOST) {
            return Optional.empty();
        }
        var read = SideFile.read(new SourceFile(record.toString(), Files.readAllBytes(record)));
        return read.hasAny(Severity.ERROR) ? Optional.empty() : read.value();
    }

    /**
     * The side files of a folder, in the order of their names; none where there is no such folder.
     *
     * @throws IOException if it cannot be read
     */
    static Map<Path, SideFile> all(Path folder) throws IOException {
        Map<Path, SideFile> all = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(IssuedThere::isSideName).toList()) {
                    read(file).ifPresent(side -> all.put(file, side));
                }
            }
        }
        return all;
    }

    private static boolean isSideName(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(IssueJob.SIDE);
    }
}
