package vn.kehoach.intake.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@code w:rPr} or {@code w:pPr} sets, by names of our own: {@code b i caps vanish sz ascii hAnsi} of runs, {@code jc outlineLvl
 * left first before after line lineRule numId ilvl} of paragraphs, {@code rStyle pStyle} of either. What is not set is not in it.
 */
record Properties(Map<String, String> values) {
    static final Properties NONE = new Properties(Map.of());

    private static final String[] SWITCHES = {"b", "i", "caps", "vanish"};
    private static final String[] SPACES = {"before", "after", "line", "lineRule"};

    /** Of a run. */
    static Properties ofRun(Element rPr, Theme theme) {
        Map<String, String> values = new HashMap<>();
        for (String name : SWITCHES) {
            rPr.find("w:" + name).ifPresent(found -> values.put(name, isOn(found) ? "1" : "0"));
        }
        putVal(values, rPr, "sz", "w:sz");
        putVal(values, rPr, "rStyle", "w:rStyle");
        Element fonts = rPr.child("w:rFonts");
        for (String name : new String[] {"ascii", "hAnsi"}) {
            Optional<String> themed = theme.font(fonts.attribute("w:" + name + "Theme"));
            themed.or(() -> attribute(fonts, "w:" + name)).ifPresent(font -> values.put(name, font));
        }
        return new Properties(Map.copyOf(values));
    }

    /** Of a paragraph or of a level of a list. */
    static Properties ofParagraph(Element pPr) {
        Map<String, String> values = new HashMap<>();
        putVal(values, pPr, "jc", "w:jc");
        putVal(values, pPr, "outlineLvl", "w:outlineLvl");
        putVal(values, pPr, "pStyle", "w:pStyle");
        putVal(values, pPr.child("w:numPr"), "numId", "w:numId");
        putVal(values, pPr.child("w:numPr"), "ilvl", "w:ilvl");
        Element indent = pPr.child("w:ind");
        attribute(indent, "w:start").or(() -> attribute(indent, "w:left")).ifPresent(it -> values.put("left", it));
        attribute(indent, "w:hanging")
                .map(it -> "-" + it)
                .or(() -> attribute(indent, "w:firstLine"))
                .ifPresent(it -> values.put("first", it));
        Element spacing = pPr.child("w:spacing");
        for (String name : SPACES) {
            attribute(spacing, "w:" + name).ifPresent(it -> values.put(name, it));
        }
        return new Properties(Map.copyOf(values));
    }

    /** These where they are set, the others elsewhere. */
    Properties over(Properties others) {
        if (values.isEmpty() || others.values.isEmpty()) {
            return values.isEmpty() ? others : this;
        }
        Map<String, String> both = new HashMap<>(others.values);
        both.putAll(values);
        return new Properties(Map.copyOf(both));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    boolean isOn(String name) {
        return get(name).equals("1");
    }

    /** A number, or another one where it is missing or none. */
    double number(String name, double otherwise) {
        return Lengths.number(get(name)).orElse(otherwise);
    }

    /** ECMA-376 Part 1, 17.17.4: a switch without a value is on. */
    private static boolean isOn(Element element) {
        String value = element.attribute("w:val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private static void putVal(Map<String, String> values, Element parent, String name, String child) {
        attribute(parent.child(child), "w:val").ifPresent(value -> values.put(name, value));
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.ofNullable(element.attributes().get(name));
    }
}
