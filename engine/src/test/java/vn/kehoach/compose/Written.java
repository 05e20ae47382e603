package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Run;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceFile;
import vn.kehoach.text.TextWriter;

/** A small plan, written with the catalogues that the engine brings: what a test says, laid over what every plan needs. */
final class Written {
    private static final String BASE =
            """
            kehoach: 1
            id: vi-du
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            as-of: 2026-01-09
            period: 2026-2030
            title: Phòng, chống ma túy trên địa bàn xã Quỳ Hợp
            signature: {authority: TM, title: CHỦ TỊCH}
            """;

    private final Document document;

    private Written(Document document) {
        this.document = document;
    }

    /** The document of the base plan with the given root keys replaced or added; a key without a value is taken away. */
    static Written plan(String changes) {
        return new Written(Office.engine().document(read(changes), false).orElseThrow());
    }

    /** The same as a draft of the program's. */
    static Written draft(String changes) {
        return new Written(Office.engine().document(read(changes), true).orElseThrow());
    }

    private static Plan read(String changes) {
        Map<String, String> keys = keys(BASE);
        keys.putAll(keys(changes));
        String text = keys.values().stream()
                .filter(entry -> !entry.matches("[a-z-]+:\\s*"))
                .collect(Collectors.joining());
        SourceFile file = Office.file("vi-du.yaml", text);
        Outcome<Plan> outcome = Office.engine().check(file);
        assertThat(outcome.value()).as(() -> outcome.diagnostics().toString()).isPresent();
        return outcome.value().get();
    }

    private static Map<String, String> keys(String yaml) {
        Map<String, String> keys = new LinkedHashMap<>();
        String key = "";
        for (String line : yaml.lines().toList()) {
            if (line.matches("[a-z].*")) {
                key = line.substring(0, line.indexOf(':'));
            }
            keys.merge(key, line + "\n", String::concat);
        }
        return keys;
    }

    Document document() {
        return document;
    }

    Block.Letterhead head() {
        return (Block.Letterhead) document.blocks().get(0);
    }

    Block.Title title() {
        return document.blocks().stream()
                .filter(Block.Title.class::isInstance)
                .map(Block.Title.class::cast)
                .findFirst()
                .orElseThrow();
    }

    Block.Closing closing() {
        return (Block.Closing) document.blocks().get(document.blocks().size() - 1);
    }

    /** Headings and paragraphs between title and closing, each with its mark, as they are read. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                lines.add(line(heading.label(), heading.text()));
            } else if (block instanceof Block.Paragraph paragraph) {
                lines.add(line(paragraph.label(), paragraph.text()));
            }
        }
        return lines;
    }

    /** The marks alone. */
    List<String> marks() {
        List<String> marks = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                marks.add(heading.label());
            } else if (block instanceof Block.Paragraph paragraph) {
                marks.add(paragraph.label());
            }
        }
        return marks;
    }

    /** The headings and paragraphs themselves. */
    <B extends Block> List<B> all(Class<B> kind) {
        return document.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The plain text. */
    String text() {
        return TextWriter.write(document);
    }

    private static String line(String mark, List<Run> runs) {
        String words = runs.stream().map(Run::text).collect(Collectors.joining());
        return mark.isEmpty() ? words : mark + " " + words;
    }
}
