package vn.kehoach.check.rule.language;

import vn.kehoach.check.Prose;
import vn.kehoach.phrase.Word;

/** What the rules of spelling ask about texts. */
final class Texts {
    private static final String ENDS = ".!?…:;";

    private Texts() {}

    /** Whether a text is a person's name, which is spelled as its bearer spells it. */
    static boolean isPersonalName(Prose prose) {
        return prose.kind() == Prose.Kind.SIGNATURE && prose.pointer().equals("/signature/name");
    }

    /** Whether a word stands in {@code [@…]} or {@code [#…]}: what is printed there is not the author's. */
    static boolean isKey(Prose prose, Word word) {
        String text = prose.text();
        int open = Math.max(text.lastIndexOf("[@", word.start()), text.lastIndexOf("[#", word.start()));
        return open >= 0 && text.indexOf(']', open) >= word.end();
    }

    /** Whether a word begins a sentence or a part of one, so that its capital does not make it a name. */
    static boolean begins(Prose prose, int index) {
        int at = index - 1;
        while (at >= 0 && "“\"‘*(".contains(prose.words().get(at).form())) {
            at--;
        }
        if (at < 0) {
            return true;
        }
        Word before = prose.words().get(at);
        return before.isPunctuation() && (ENDS + "-+)").contains(before.form());
    }
}
