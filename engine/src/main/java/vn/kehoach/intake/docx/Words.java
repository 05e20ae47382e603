package vn.kehoach.intake.docx;

import java.text.Normalizer;

/** The bare words of a part of the tree, for what is only told of and not read. */
final class Words {
    private Words() {}

    /** All words in an element, paragraphs parted by blanks. */
    static String of(Element element) {
        StringBuilder words = new StringBuilder();
        collect(element, words);
        return Normalizer.normalize(words.toString(), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The words that tracked changes take out in an element. */
    static String deleted(Element element) {
        StringBuilder words = new StringBuilder();
        element.all()
                .filter(it -> it.is("w:delText") || it.is("w:p"))
                .forEach(it -> words.append(it.is("w:p") ? " " : it.text()));
        return Normalizer.normalize(words.toString(), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static void collect(Element element, StringBuilder words) {
        switch (element.name()) {
            case "w:t", "m:t" -> words.append(element.text());
            case "w:tab", "w:br", "w:cr", "w:p" -> words.append(' ');
            case "w:noBreakHyphen" -> words.append('-');
            case "w:del", "w:moveFrom" -> {
                return;
            }
            default -> {}
        }
        element.children().forEach(child -> collect(child, words));
    }
}
