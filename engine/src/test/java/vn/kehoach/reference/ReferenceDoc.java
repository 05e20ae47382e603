package vn.kehoach.reference;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A DOCX of ours in which an office has changed styles and margins. */
final class ReferenceDoc {
    static final String STYLES = "word/styles.xml";
    static final String TEXT = "word/document.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    ReferenceDoc(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a part says. */
    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    /** The style of an id, as it is written. */
    String style(String id) {
        Matcher matcher = pattern(id).matcher(part(STYLES));
        if (!matcher.find()) {
            throw new AssertionError("no style " + id);
        }
        return matcher.group();
    }

    /** In a style one thing in the place of another. */
    ReferenceDoc style(String id, String old, String other) {
        return edit(STYLES, text -> text.replace(style(id), replaced(style(id), old, other)));
    }

    /** Without a style. */
    ReferenceDoc without(String id) {
        return edit(STYLES, text -> text.replace(style(id), ""));
    }

    /** Other margins of every section, twentieths of a point. */
    ReferenceDoc margins(int top, int bottom, int left, int right) {
        String margins = "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"567\"/>"
                .formatted(top, right, bottom, left);
        return edit(TEXT, text -> text.replaceAll("<w:pgMar [^>]*/>", margins));
    }

    ReferenceDoc edit(String name, UnaryOperator<String> change) {
        parts.compute(name, (key, old) -> {
            String text = new String(old, StandardCharsets.UTF_8);
            String changed = change.apply(text);
            if (changed.equals(text)) {
                throw new AssertionError("nothing to change in " + key);
            }
            return changed.getBytes(StandardCharsets.UTF_8);
        });
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String replaced(String text, String old, String other) {
        if (!text.contains(old)) {
            throw new AssertionError("no " + old + " in " + text);
        }
        return text.replace(old, other);
    }

    private static Pattern pattern(String id) {
        return Pattern.compile("<w:style [^>]*w:styleId=\"" + id + "\".*?</w:style>", Pattern.DOTALL);
    }
}
