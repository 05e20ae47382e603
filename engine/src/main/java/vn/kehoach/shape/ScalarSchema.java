package vn.kehoach.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.diagnostic.Messages;

/** The JSON Schemas of single values. */
final class ScalarSchema {
    private final Messages texts;

    ScalarSchema(Messages texts) {
        this.texts = texts;
    }

    /** Anything, but nothing only where that is a text too; what looks like a number is text. */
    static Map<String, Object> text(boolean mayBeEmpty) {
        Map<String, Object> text = new LinkedHashMap<>();
        if (mayBeEmpty) {
            text.put("type", List.of("string", "number", "boolean", "null"));
            return text;
        }
        text.put("type", List.of("string", "number", "boolean"));
        text.put("pattern", "\\S");
        return text;
    }

    /** Each form that a value may have. */
    List<Object> forms(Shape shape) {
        if (shape instanceof Shape.Choice choice) {
            return choice(choice);
        }
        if (shape instanceof Shape.Formatted formatted) {
            return formatted(formatted.format());
        }
        Map<String, Object> form = new LinkedHashMap<>();
        if (shape instanceof Shape.Date) {
            form.put("type", "string");
            form.put("format", "date");
            form.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            form.put("examples", List.of("2026-01-09"));
        } else if (shape instanceof Shape.FormatVersion version) {
            form.put("const", version.version());
        } else if (shape instanceof Shape.Whole whole) {
            form.put("type", "integer");
            form.put("minimum", whole.least());
            form.put("maximum", whole.most());
        } else {
            form.put("type", shape instanceof Shape.Bool ? "boolean" : "number");
        }
        return List.of(form);
    }

    private List<Object> choice(Shape.Choice choice) {
        List<Object> forms = new ArrayList<>();
        for (String word : choice.words().keySet()) {
            Map<String, Object> form = new LinkedHashMap<>();
            form.put("const", word);
            form.put("description", texts.text(choice.type().getSimpleName() + "." + word));
            forms.add(form);
        }
        return forms;
    }

    /** YAML takes a year alone for a number, so where a year will do a number must. */
    private static List<Object> formatted(ScalarFormat format) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("type", "string");
        form.put("pattern", "^(?:" + format.pattern() + ")$");
        form.put("examples", List.of(format.example()));
        if (!"2026".matches(format.pattern())) {
            return List.of(form);
        }
        Map<String, Object> year = new LinkedHashMap<>();
        year.put("type", "integer");
        year.put("minimum", 1000);
        year.put("maximum", 9999);
        return List.of(form, year);
    }
}
