package vn.kehoach.intake.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.intake.word.Type;

/** The styles of a document, each with all that it takes over from those it is based on (ECMA-376 Part 1, 17.7.2). */
final class Styles {
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Style NO_STYLE = new Style(Properties.NONE, Properties.NONE, Element.NONE);

    private final Theme theme;
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private final Properties defaultRun;
    private final Properties defaultParagraph;
    private final String defaultStyle;
    private final String defaultTable;

    Styles(Element styles, Theme theme) {
        this.theme = theme;
        styles.children("w:style").forEach(style -> elements.put(style.attribute("w:styleId"), style));
        Element defaults = styles.child("w:docDefaults");
        defaultRun = Properties.ofRun(defaults.child("w:rPrDefault").child("w:rPr"), theme);
        defaultParagraph = Properties.ofParagraph(defaults.child("w:pPrDefault").child("w:pPr"));
        defaultStyle = defaultOf(styles, "paragraph");
        defaultTable = defaultOf(styles, "table");
    }

    /** All that a paragraph's own properties and its style set. */
    Properties paragraph(Properties own) {
        return own.over(style(styleOf(own)).paragraph);
    }

    /** All that a style, what it is based on, and the document's defaults set of paragraphs. */
    Properties settled(String style) {
        return style(style).paragraph.over(defaultParagraph);
    }

    /** What nothing else sets of paragraphs. */
    Properties defaultParagraph() {
        return defaultParagraph;
    }

    /** The style of a paragraph with such properties. */
    String styleOf(Properties own) {
        String named = own.get("pStyle");
        return elements.containsKey(named) ? named : defaultStyle;
    }

    /** The type of a run in a paragraph of a style. */
    Type type(Element rPr, String paragraphStyle) {
        Properties all = run(rPr, paragraphStyle);
        String font = all.has("hAnsi") ? all.get("hAnsi") : all.get("ascii");
        return new Type(all.isOn("b"), all.isOn("i"), all.isOn("caps"), all.number("sz", 20) / 2, font);
    }

    /** Whether a run is not shown. */
    boolean isHidden(Element rPr, String paragraphStyle) {
        return run(rPr, paragraphStyle).isOn("vanish");
    }

    /** What a style and those it is based on say of tables, the nearest first. */
    Iterable<Element> tableStyles(String name) {
        Set<Element> chain = new LinkedHashSet<>();
        Element style = elements.getOrDefault(name.isEmpty() ? defaultTable : name, Element.NONE);
        while (style != Element.NONE && chain.add(style)) {
            style = elements.getOrDefault(style.val("w:basedOn"), Element.NONE);
        }
        return chain;
    }

    /** The numbering that a numbering style stands for; empty where it stands for none. */
    String numberingOf(String style) {
        return style(style).paragraph.get("numId");
    }

    private Properties run(Element rPr, String paragraphStyle) {
        Properties own = rPr == Element.NONE ? Properties.NONE : Properties.ofRun(rPr, theme);
        Properties paragraph = style(paragraphStyle).run;
        Properties character = style(own.get("rStyle")).run;
        Properties styled = character.over(paragraph).over(defaultRun);
        Map<String, String> values = new HashMap<>(styled.values());
        for (String name : new String[] {"b", "i", "caps", "vanish"}) {
            // 17.7.3: what two styles switch on is off again, unless the document's defaults have it on.
            if (character.isOn(name) && paragraph.isOn(name) && !defaultRun.isOn(name)) {
                values.put(name, "0");
            } else if (paragraph.isOn(name) && !character.isOn(name)) {
                values.put(name, "1");
            }
        }
        return own.over(new Properties(values));
    }

    private Style style(String id) {
        Style known = resolved.get(id);
        if (known == null) {
            known = resolve(id, new HashSet<>());
            resolved.put(id, known);
        }
        return known;
    }

    private Style resolve(String id, Set<String> seen) {
        Element style = elements.get(id);
        if (style == null || !seen.add(id)) {
            return NO_STYLE;
        }
        Style base = resolve(style.val("w:basedOn"), seen);
        Properties paragraph = heading(style).over(Properties.ofParagraph(style.child("w:pPr")));
        return new Style(
                Properties.ofParagraph(style.child("w:pPr")).over(paragraph).over(base.paragraph),
                Properties.ofRun(style.child("w:rPr"), theme).over(base.run),
                style);
    }

    /** Word's own heading styles have their level even where the file does not repeat it. */
    private static Properties heading(Element style) {
        Matcher matcher = HEADING.matcher(style.val("w:name").toLowerCase(Locale.ROOT));
        return matcher.matches()
                ? new Properties(Map.of("outlineLvl", Integer.toString(Integer.parseInt(matcher.group(1)) - 1)))
                : Properties.NONE;
    }

    private static String defaultOf(Element styles, String type) {
        return styles.children("w:style")
                .filter(style -> style.attribute("w:type").equals(type))
                .filter(style -> style.attribute("w:default").matches("1|true|on"))
                .findFirst()
                .map(style -> style.attribute("w:styleId"))
                .orElse("");
    }

    private record Style(Properties paragraph, Properties run, Element element) {}
}
