package vn.kehoach.pdf;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.kehoach.document.Form;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;

/** The form that ships with the engine, read the short way. */
final class Forms {
    private Forms() {}

    static Form nd30() {
        try (InputStream in = Forms.class.getResourceAsStream("/templates/forms/nd30.yaml")) {
            JsonNode form = new YAMLMapper().readTree(in);
            JsonNode page = form.get("page");
            return new Form(
                    1,
                    form.get("id").stringValue(),
                    form.get("title").stringValue(),
                    Optional.empty(),
                    Optional.empty(),
                    new Form.Page(
                            page.get("width").doubleValue(),
                            page.get("height").doubleValue(),
                            page.get("top").doubleValue(),
                            page.get("bottom").doubleValue(),
                            page.get("left").doubleValue(),
                            page.get("right").doubleValue(),
                            page.get("header").doubleValue(),
                            texts(page.get("requirements"))),
                    form.get("font").stringValue(),
                    form.get("nation").stringValue(),
                    form.get("motto").stringValue(),
                    new Form.Columns(
                            form.get("head").get("left").doubleValue(),
                            form.get("head").get("right").doubleValue()),
                    new Form.ClosingColumns(
                            form.get("closing").get("left").doubleValue(),
                            form.get("closing").get("right").doubleValue(),
                            form.get("closing").get("signature-space").doubleValue()),
                    styles(form.get("styles")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Style> styles(JsonNode nodes) {
        List<Style> styles = new ArrayList<>();
        for (JsonNode node : nodes) {
            styles.add(new Style(
                    StyleName.valueOf(constant(node.get("name"))),
                    node.get("title").stringValue(),
                    node.get("size").doubleValue(),
                    node.path("bold").asBoolean(false),
                    node.path("italic").asBoolean(false),
                    node.path("capitals").asBoolean(false),
                    Style.Align.valueOf(constant(node.get("align"))),
                    number(node, "first-line"),
                    number(node, "before"),
                    number(node, "after"),
                    number(node, "line-spacing"),
                    node.path("keep-with-next").asBoolean(false),
                    Optional.ofNullable(node.get("rule"))
                            .map(rule -> new Style.Rule(
                                    rule.get("length").doubleValue(),
                                    rule.get("width").doubleValue(),
                                    rule.get("gap").doubleValue())),
                    texts(node.get("requirements"))));
        }
        return styles;
    }

    private static Optional<Double> number(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key)).map(JsonNode::doubleValue);
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.stringValue()));
        return texts;
    }

    private static String constant(JsonNode name) {
        return name.stringValue().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
