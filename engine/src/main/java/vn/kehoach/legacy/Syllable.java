package vn.kehoach.legacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether letters can be a Vietnamese syllable: an onset, a rhyme and a tone that go together. Vietnamese is written one
 * syllable a word, and wrongly decoded words hardly ever are one.
 */
final class Syllable {
    private static final Set<String> ONSETS =
            words(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");

    private static final Set<String> RHYMES =
            words("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
                    + " e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu"
                    + " i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu"
                    + " o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot"
                    + " ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
                    + " u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu"
                    + " ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu"
                    + " y yêm yên yêng yêt yêu ynh ych yt");

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String ACUTE_OR_DOT = "\u0301\u0323";
    private static final int LONGEST_ONSET = 3;

    private Syllable() {}

    static boolean is(String word) {
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        decomposed.chars().forEach(c -> (TONES.indexOf(c) >= 0 ? tones : letters).append((char) c));
        if (tones.length() > 1) {
            return false;
        }
        String plain = Normalizer.normalize(letters, Normalizer.Form.NFC);
        for (int onset = Math.min(LONGEST_ONSET, plain.length() - 1); onset >= 0; onset--) {
            String rhyme = plain.substring(onset);
            if (ONSETS.contains(plain.substring(0, onset)) && RHYMES.contains(rhyme) && goesWith(rhyme, tones)) {
                return true;
            }
        }
        return false;
    }

    /** A rhyme that a stop ends has the acute or the dot; no other tone, and never none. */
    private static boolean goesWith(String rhyme, CharSequence tones) {
        boolean stopped = rhyme.matches(".*(c|ch|p|t)");
        return !stopped || tones.length() == 1 && ACUTE_OR_DOT.indexOf(tones.charAt(0)) >= 0;
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
