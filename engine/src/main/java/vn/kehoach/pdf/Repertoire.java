package vn.kehoach.pdf;

import java.util.BitSet;

/** The characters that embedded fonts are prepared for. */
final class Repertoire {
    /** What stands in bold italic in nearly all documents: the label of the recipients. */
    static final BitSet LABEL = of(" Nơi nhận:");

    /** What Vietnamese documents are written with. */
    static final BitSet VIETNAMESE = vietnamese();

    /** Stands for a character that the font lacks. */
    static final char SUBSTITUTE = '□';

    private static final String LETTERS = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư";
    private static final String SIGNS = "\u00a0§«°±²³·»¼½¾×÷‐–—‘’“”•…‰₫€№→−≈≠≤≥■□";

    private Repertoire() {}

    private static BitSet vietnamese() {
        BitSet characters = of(LETTERS + SIGNS);
        characters.set(' ', '~' + 1);
        // Letters with two marks, and those with a dot below or a hook above.
        characters.set('Ạ', 'ỹ' + 1);
        return characters;
    }

    private static BitSet of(String text) {
        BitSet characters = new BitSet();
        text.chars().forEach(characters::set);
        return characters;
    }
}
