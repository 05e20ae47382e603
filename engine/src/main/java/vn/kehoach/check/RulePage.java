package vn.kehoach.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Lang;

/**
 * The page of a code: what it means in each language, and examples. A snippet holds root keys of a plan; behind the lines at
 * fault stands {@code # ✗} with the columns of the findings, from 1.
 *
 * @param code whose page
 * @param texts a title on the first line, then what is wrong, why, and the next step
 * @param bad snippets with findings
 * @param good snippets without
 */
public record RulePage(String code, Map<Lang, String> texts, List<String> bad, List<String> good) {
    /** Keeps its own copies. */
    public RulePage {
        texts = Map.copyOf(texts);
        bad = List.copyOf(bad);
        good = List.copyOf(good);
    }

    /** The page of a rule or of a code of reading a plan or a document; absent for a code that does not exist. */
    public static Optional<RulePage> of(String code) {
        if (!code.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        return read("rule/" + code + ".md")
                .or(() -> read("reading/" + code + ".md"))
                .map(text -> parse(code, text));
    }

    /** Its title in a language. */
    public String title(Lang lang) {
        return text(lang).lines().findFirst().orElse("");
    }

    /** What stands below the title. */
    public String body(Lang lang) {
        String text = text(lang);
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end + 1).strip();
    }

    /** A line of a snippet as people read it: at fault or not, without the columns. */
    static String marked(String line) {
        return line.replaceAll("# ✗.*$", "# ✗");
    }

    private String text(Lang lang) {
        return texts.getOrDefault(lang, "");
    }

    private static RulePage parse(String code, String page) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : page.split("(?m)^## ")) {
            int end = part.indexOf('\n');
            parts.put(part.substring(0, end).strip(), part.substring(end + 1).strip());
        }
        Map<Lang, String> texts = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            texts.put(lang, parts.getOrDefault(lang.word(), ""));
        }
        return new RulePage(
                code, texts, snippets(parts.getOrDefault("bad", "")), snippets(parts.getOrDefault("good", "")));
    }

    private static List<String> snippets(String part) {
        List<String> snippets = new ArrayList<>();
        String[] pieces = part.split("(?m)^```(?:yaml)?\\n?");
        for (int i = 1; i < pieces.length; i += 2) {
            snippets.add(pieces[i]);
        }
        return snippets;
    }

    private static Optional<String> read(String resource) {
        try (InputStream in = RulePage.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
