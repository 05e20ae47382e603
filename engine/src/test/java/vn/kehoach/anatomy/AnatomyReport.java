package vn.kehoach.anatomy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** {@code target/anatomy.md}: each row of the anatomy and what found it, and what else was found. */
final class AnatomyReport {
    private static final Path FILE = Path.of("target/anatomy.md");

    private AnatomyReport() {}

    static void write(Anatomy anatomy) throws IOException {
        StringBuilder out = new StringBuilder("# What was found of the anatomy\n\n");
        long wanted = anatomy.defects.stream().filter(Defect::counts).count();
        out.append("Errors and warnings: ")
                .append(wanted - anatomy.missed().size())
                .append(" of ")
                .append(wanted)
                .append(" found.\n\n## Missed\n\n| row | line | kind | words | why |\n|---|---|---|---|---|\n");
        anatomy.missed()
                .forEach(defect -> row(
                        out,
                        defect.id(),
                        defect.line(),
                        defect.kind(),
                        code(defect.fragment()),
                        reason(anatomy, defect)));
        out.append("\n## Found\n\n| row | line | kind | words | by |\n|---|---|---|---|---|\n");
        for (Defect defect : anatomy.defects) {
            List<Finding> by = anatomy.foundBy.getOrDefault(defect.id(), List.of());
            if (!by.isEmpty()) {
                String codes = by.stream().map(Finding::code).distinct().collect(Collectors.joining(" "));
                row(out, defect.id(), defect.line(), defect.kind(), code(defect.fragment()), codes);
            }
        }
        out.append(
                "\n## Found besides\n\n| seed | line | severity | code | words | sentence |\n|---|---|---|---|---|---|\n");
        for (Finding finding : anatomy.others()) {
            row(
                    out,
                    finding.seed(),
                    finding.line(),
                    finding.severity().word(),
                    finding.code(),
                    code(finding.words()),
                    finding.said());
        }
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, out);
    }

    private static String reason(Anatomy anatomy, Defect defect) {
        List<RowTable.Counting> countings = anatomy.table.getOrDefault(defect.id(), List.of());
        String missed = RowTable.missed(countings);
        return missed.isEmpty()
                ? (anatomy.isPending(defect) ? "no such rule yet: " : "silent: ")
                        + String.join(" ", RowTable.codes(countings))
                : missed;
    }

    private static String code(String words) {
        return "`" + words + "`";
    }

    private static void row(StringBuilder out, Object... cells) {
        for (Object cell : cells) {
            out.append("| ").append(String.valueOf(cell).replace("|", "\\|")).append(' ');
        }
        out.append("|\n");
    }
}
