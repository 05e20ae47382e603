package vn.kehoach.onto;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.kehoach.source.SourceFile;

/** A DOCX whose XML is edited as Word edits it. */
final class WordFile {
    private static final String BODY = "word/document.xml";
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*?</w:p>");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String xml;

    private WordFile() {}

    static WordFile of(byte[] docx) {
        WordFile file = new WordFile();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                file.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.xml = new String(file.parts.get(BODY), StandardCharsets.UTF_8);
        return file;
    }

    String xml() {
        return xml;
    }

    /** Other words in one run. */
    WordFile replace(String words, String others) {
        return edit(words, others);
    }

    /** A literal change of the XML, which must be there. */
    WordFile edit(String part, String other) {
        if (!xml.contains(part)) {
            throw new IllegalArgumentException("not there: " + part + "\n" + xml);
        }
        xml = xml.replace(part, other);
        return this;
    }

    /** The same where it stands first only. */
    WordFile editFirst(String part, String other) {
        xml = xml.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(other));
        return this;
    }

    /** The paragraph that holds some words, with the content control around it. */
    String block(String words) {
        String paragraph = paragraph(words);
        int at = xml.indexOf(paragraph);
        int open = xml.lastIndexOf("<w:sdt>", at);
        boolean around = open >= 0 && !xml.substring(open, at).contains("</w:sdt>");
        return around ? xml.substring(open, xml.indexOf("</w:sdt>", at) + "</w:sdt>".length()) : paragraph;
    }

    String paragraph(String words) {
        Matcher paragraphs = PARAGRAPH.matcher(xml);
        while (paragraphs.find()) {
            if (paragraphs.group().contains(words)) {
                return paragraphs.group();
            }
        }
        throw new IllegalArgumentException("no paragraph with " + words + "\n" + xml);
    }

    WordFile delete(String words) {
        return edit(block(words), "");
    }

    /** A paragraph behind another one, without a control, with Word's session marks. */
    WordFile addAfter(String words, String more) {
        String block = block(words);
        String style = paragraph(words).replaceAll("^.*?(<w:pPr>.*?</w:pPr>).*$", "$1");
        return edit(block, block + newParagraph(style, more));
    }

    static String newParagraph(String style, String words) {
        return "<w:p w:rsidR=\"00A77B3E\" w:rsidRDefault=\"00A77B3E\">" + style
                + "<w:r w:rsidRPr=\"00B12C4D\"><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    /** Takes every control away and leaves what is in it. */
    WordFile withoutControls() {
        xml = xml.replaceAll("<w:sdt><w:sdtPr>.*?</w:sdtPr><w:sdtContent>|</w:sdtContent></w:sdt>", "");
        return this;
    }

    /** Takes the part with the plan away. */
    WordFile withoutPlan() {
        parts.keySet().removeIf(name -> name.startsWith("customXml"));
        parts.computeIfPresent("word/_rels/document.xml.rels", (name, bytes) -> without(bytes, "customXml"));
        parts.computeIfPresent("[Content_Types].xml", (name, bytes) -> without(bytes, "customXml"));
        return this;
    }

    private static byte[] without(byte[] xml, String target) {
        return new String(xml, StandardCharsets.UTF_8)
                .replaceAll("<(Relationship|Override)[^>]*" + target + "[^>]*/>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        parts.put(BODY, xml.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    SourceFile file() {
        return new SourceFile("edited.docx", bytes());
    }
}
