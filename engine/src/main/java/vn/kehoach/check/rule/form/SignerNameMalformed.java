package vn.kehoach.check.rule.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** The signer's name in capitals, with a small syllable, or with a word of address before it (ND30-CK-10, 11, HD36-CK-8, 10). */
public final class SignerNameMalformed implements StateFormRule {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iU)^(?:đ/c|đồng chí|phó giáo sư|giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|bác sỹ|dược sĩ|kỹ sư|luật sư|nhà giáo (?:ưu tú|nhân dân))[.,:]?\\s+");
    /** Degrees and honours in short, one behind the other: {@code PGS.TS.}. */
    private static final Pattern DEGREE = Pattern.compile(
            "(?iU)^(?:(?:PGS|GS|TSKH|TS|ThS|BSCKII|BSCKI|BS|DS|KS|LS|CN|NGND|NGƯT|NSND|NSƯT)\\.[,]?\\s*)+");
    /** {@code Ông} is a family name too. */
    private static final Pattern MISTER = Pattern.compile("(?iU)^(?:ông|bà)[.:]?\\s+(?=\\p{L}+\\s+\\p{L}+\\s+\\p{L}+)");

    private static final Pattern RANK = Pattern.compile("(?iU)^(?:thiếu|trung|thượng|đại)\\s+(?:tướng|tá|úy|uý)\\s+");
    /** Whose officers sign with their rank, by rules of their own (II.7.c). */
    private static final Set<String> ARMED = Set.of("police", "military", "border-guard", "coast-guard");

    private static final Pattern PLACEHOLDER = Pattern.compile("(?iU)họ,?\\s*(?:và)?\\s*tên.*");

    @Override
    public String code() {
        return "signer-name-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        FormTexts.at(view, "/signature/name")
                .filter(name -> !PLACEHOLDER.matcher(name.text()).matches())
                .ifPresent(name -> check(view, report, name));
    }

    private static void check(PlanView view, Report report, Prose name) {
        String text = name.text();
        for (Pattern address : List.of(ADDRESS, DEGREE, MISTER, RANK)) {
            Matcher found = address.matcher(text);
            boolean allowed =
                    address == RANK && ARMED.contains(view.plan().issuer().body());
            if (found.find() && !allowed) {
                report.on(name, 0, found.end())
                        .replacing(Fix.Kind.UNSAFE, "")
                        .say("address", found.group().strip());
                return;
            }
        }
        List<String> syllables = List.of(text.strip().split("\\s+"));
        if (syllables.size() > 1 && FormTexts.isCapitals(text)) {
            String right = sentence(syllables);
            report.on(name, 0, text.stripTrailing().length()).safely(right).say("capitals", right);
        } else if (syllables.size() > 1 && Character.isUpperCase(text.strip().charAt(0)) && hasSmall(syllables)) {
            String right = initials(syllables);
            report.on(name, 0, text.stripTrailing().length()).safely(right).say("small", right);
        }
    }

    /** Names with hyphens and apostrophes have habits of their own. */
    private static boolean hasSmall(List<String> syllables) {
        return syllables.stream().allMatch(syllable -> syllable.chars().allMatch(Character::isLetter))
                && syllables.stream().anyMatch(syllable -> Character.isLowerCase(syllable.charAt(0)));
    }

    private static String sentence(List<String> syllables) {
        return initials(syllables.stream()
                .map(syllable -> syllable.toLowerCase(FormTexts.VIETNAMESE))
                .toList());
    }

    private static String initials(List<String> syllables) {
        return syllables.stream()
                .map(syllable -> Arrays.stream(syllable.split("(?<=-)"))
                        .map(part -> part.substring(0, 1).toUpperCase(FormTexts.VIETNAMESE) + part.substring(1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
