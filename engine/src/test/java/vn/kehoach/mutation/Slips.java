package vn.kehoach.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Slips of the finger: words that are none, or stand twice. */
final class Slips {
    private static final String WORD = "(?<![\\p{L}\\p{N}/-])";
    private static final String END = "(?![\\p{L}\\p{N}/-])";
    private static final Map<Character, Character> TELEX =
            Map.of('\u0300', 'f', '\u0301', 's', '\u0309', 'r', '\u0303', 'x', '\u0323', 'j');
    private static final Map<String, String> OTHER_TONE_PLACE = Map.ofEntries(
            Map.entry("hóa", "hoá"),
            Map.entry("hòa", "hoà"),
            Map.entry("xóa", "xoá"),
            Map.entry("tòa", "toà"),
            Map.entry("khỏe", "khoẻ"),
            Map.entry("túy", "tuý"),
            Map.entry("ủy", "uỷ"),
            Map.entry("hủy", "huỷ"),
            Map.entry("thủy", "thuỷ"),
            Map.entry("tùy", "tuỳ"),
            Map.entry("lũy", "luỹ"));

    private Slips() {}

    static List<Fault> all() {
        return List.of(
                new WordFault(
                        "a tone mark typed but not made",
                        WORD + "\\p{Ll}*[ầấẩẫậằắẳẵặềếểễệồốổỗộờớởỡợừứửữự](?:n[gh]?|[mptc])" + END,
                        Slips::telex),
                new WordFault(
                        "the last letters of a word changed places",
                        WORD + "\\p{Ll}*[ăâêôơưạảấầậắặếềệọốồộớờợứừự](?:ng|nh)" + END,
                        found -> swapped(found.group())),
                new WordFault(
                        "a letter typed twice",
                        WORD + "\\p{Ll}+[àáảãạầấẩẫậèẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữự]n" + END,
                        found -> found.group() + "n"),
                new WordFault(
                        "a word stands twice",
                        WORD + "(?:của|và|các|được|trong|cho|theo|những|tại|khi|bằng|thực hiện|công tác|tổ chức)" + END,
                        found -> found.group() + " " + found.group()),
                new WordFault(
                        "some words stand twice",
                        WORD + "\\p{Ll}{2,}(?: \\p{Ll}{2,}){2,5}" + END,
                        found -> found.group() + " " + found.group()),
                new WordFault(
                        "a tone mark on the other vowel",
                        WORD + "(?:" + String.join("|", OTHER_TONE_PLACE.keySet()) + ")" + END,
                        found -> OTHER_TONE_PLACE.get(found.group())),
                new WordFault(
                        "letters and marks apart",
                        WORD + "\\p{Ll}*[àáảãạầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữự]\\p{Ll}*" + END,
                        found -> Normalizer.normalize(found.group(), Normalizer.Form.NFD)),
                new Confused("a word written for another"),
                new WordFault(
                        "a character that no font of the form has",
                        WORD + "\\p{Ll}{3,} ",
                        found -> found.group() + "\uD83D\uDE00 "));
    }

    /** {@code hưởng} becomes {@code hươrng}: the input method was off for a letter. */
    private static String telex(MatchResult found) {
        StringBuilder typed = new StringBuilder();
        for (char letter : found.group().toCharArray()) {
            StringBuilder tones = new StringBuilder();
            StringBuilder marked = new StringBuilder();
            for (char mark : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                    .toCharArray()) {
                (TELEX.containsKey(mark) ? tones : marked).append(TELEX.getOrDefault(mark, mark));
            }
            typed.append(Normalizer.normalize(marked, Normalizer.Form.NFC)).append(tones);
        }
        return typed.toString();
    }

    private static String swapped(String word) {
        int last = word.length() - 1;
        return word.substring(0, last - 1) + word.charAt(last) + word.charAt(last - 1);
    }

    /** What the catalogue of slips says is never right, where the right words stand. */
    record Confused(String name) implements Fault {
        private static final Path CATALOGUE = Path.of("../templates/spelling/confusions.yaml");
        private static final Pattern SLIP = Pattern.compile("(?m)^  ([\\p{Ll} ]+): ([\\p{Ll} ]+)$");

        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            Map<String, List<String>> slips = SLIP.matcher(catalogue())
                    .results()
                    .collect(Collectors.groupingBy(
                            slip -> slip.group(2),
                            TreeMap::new,
                            Collectors.mapping(slip -> slip.group(1), Collectors.toList())));
            String right = slips.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
            return slips.isEmpty()
                    ? Stream.empty()
                    : plan.inWords(Pattern.compile(WORD + "(?:" + right + ")" + END))
                            .flatMap(found -> slips.get(found.group()).stream()
                                    .map(wrong -> plan.spoil(this, found.start(), found.end(), wrong)));
        }

        private static String catalogue() {
            try {
                String text = Files.readString(CATALOGUE);
                int end = text.indexOf("\nconfusions:");
                return text.substring(0, end < 0 ? text.length() : end);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
