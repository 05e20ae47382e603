package vn.kehoach.vocabulary;

import java.util.List;
import vn.kehoach.shape.Required;

/**
 * One file of the vocabulary; any list may be left out.
 *
 * @param kehoach version of the format; 1
 * @param names of bodies, with their capitals (Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV)
 * @param laws by type and name: {@code Luật Trẻ em} (Mục V, khoản 6)
 * @param compounds words joined by a dash with a space on both sides: {@code kinh tế - xã hội}
 * @param commonNouns that are no names and have no capital inside a sentence
 * @param plurals nouns that are no names behind "các", "những"
 * @param abbreviations that are often written wrongly
 * @param known abbreviations that need no explanation
 * @param terms of law
 * @param foreignNames of places abroad
 */
public record VocabularyFile(
        @Required int kehoach,
        List<Spelling> names,
        List<String> laws,
        List<String> compounds,
        List<String> commonNouns,
        List<String> plurals,
        List<Abbreviation> abbreviations,
        List<String> known,
        List<Term> terms,
        List<Spelling> foreignNames) {
    /** Keeps its own copies. */
    public VocabularyFile {
        names = List.copyOf(names);
        laws = List.copyOf(laws);
        compounds = List.copyOf(compounds);
        commonNouns = List.copyOf(commonNouns);
        plurals = List.copyOf(plurals);
        abbreviations = List.copyOf(abbreviations);
        known = List.copyOf(known);
        terms = List.copyOf(terms);
        foreignNames = List.copyOf(foreignNames);
    }
}
