package vn.kehoach.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What follows the onset of a Vietnamese syllable, without its tone.
 *
 * @param mark which letter bears the tone mark, from 0; of an open {@code oa oe uy} the second
 * @param isStopped whether it ends with {@code c ch p t}
 * @param isGlide whether it begins with a glide: {@code oa oă oe uâ uê uơ uy}; after the sound of {@code c} that is {@code qu}
 * @param isOpenGlide whether it is {@code oa}, {@code oe} or {@code uy}, on which two customs put the mark at two places
 */
record Rhyme(int mark, boolean isStopped, boolean isGlide, boolean isOpenGlide) {
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String WITH_MARKS = "ăâêôơư";

    private static final Map<String, Rhyme> ALL =
            read("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
                    + " e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"
                    + " i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu"
                    + " o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt"
                    + " oc oe oem oen oeo oet oi om on ong ooc oong op ot"
                    + " ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
                    + " u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut"
                    + " uy uya uych uyên uyêt uyn uynh uyp uyt uyu"
                    + " ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu"
                    + " y yêm yên yêng yêt yêu");

    /** What stands after {@code qu}, whose {@code u} is the glide. */
    private static final Map<String, Rhyme> AFTER_QU =
            read("a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây"
                    + " e ec en eo et ê êch ên ênh êt i it ich inh ơ ơt ôc y ych yên yêt ynh yt yu");

    /** What stands after the {@code g} of {@code gì}, whose {@code i} is of onset and rhyme at once. */
    private static final Map<String, Rhyme> AFTER_G = read("i in iêc iên iêng iêt");

    private static final Set<String> BARE = bare(ALL);
    private static final Set<String> BARE_AFTER_QU = bare(AFTER_QU);

    /** Whether letters become a rhyme by marks alone. */
    static boolean isOneWithoutMarks(String letters, boolean afterQu) {
        return (afterQu ? BARE_AFTER_QU : BARE).contains(letters);
    }

    private static Set<String> bare(Map<String, Rhyme> rhymes) {
        return rhymes.keySet().stream().map(Folding::loose).collect(Collectors.toUnmodifiableSet());
    }

    static Rhyme of(String letters) {
        return ALL.get(letters);
    }

    static Rhyme afterQu(String letters) {
        return AFTER_QU.get(letters);
    }

    static Rhyme afterG(String letters) {
        return AFTER_G.get(letters);
    }

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static Map<String, Rhyme> read(String list) {
        Map<String, Rhyme> rhymes = new HashMap<>();
        for (String letters : list.split(" ")) {
            rhymes.put(letters, read(letters, vowels(letters)));
        }
        return Map.copyOf(rhymes);
    }

    private static Rhyme read(String letters, int vowels) {
        boolean open = vowels == letters.length();
        boolean glide = letters.matches("(?:o[aăe]|u[âêơy]).*");
        return new Rhyme(
                mark(letters, vowels, open),
                letters.matches(".*(?:c|ch|p|t)"),
                glide,
                open && (letters.equals("oa") || letters.equals("oe") || letters.equals("uy")));
    }

    private static int mark(String letters, int vowels, boolean open) {
        for (int i = vowels - 1; i >= 0; i--) {
            if (WITH_MARKS.indexOf(letters.charAt(i)) >= 0) {
                return i;
            }
        }
        boolean secondOfTwo = vowels == 2 && (!open || letters.matches("o[ae]|uy"));
        return vowels == 3 || secondOfTwo ? 1 : 0;
    }

    private static int vowels(String letters) {
        int count = 0;
        while (count < letters.length() && isVowel(letters.charAt(count))) {
            count++;
        }
        return count;
    }
}
