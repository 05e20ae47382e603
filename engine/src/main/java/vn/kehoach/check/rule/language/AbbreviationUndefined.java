package vn.kehoach.check.rule.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.agency.Body;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlainText;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.setting.Catalogues;

/** An abbreviation that is neither in general use nor explained. */
public final class AbbreviationUndefined implements FileRule {
    private static final Pattern TOKEN = Pattern.compile("(?<![\\p{L}0-9/&.-])\\p{Lu}{2,}(?![\\p{L}0-9/&-])");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    private static final Pattern EXPLAINED =
            Pattern.compile("\\(\\s*(?:[^()]*(?:là|tắt):?\\s*[“\"]?)?(\\p{Lu}{2,})[”\"]?\\s*\\)");
    private static final int OFTEN = 3;

    private record Use(PlainText text, int start) {}

    @Override
    public String code() {
        return "abbreviation-undefined";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(PlanView view, Report report) {
        Set<String> known = view.catalogues()
                .vocabulary()
                .derived(AbbreviationUndefined.class, view.catalogues().agencies(), () -> known(view.catalogues()));
        Map<String, Use> first = new LinkedHashMap<>();
        Map<String, Integer> count = new LinkedHashMap<>();
        Set<String> explained = new HashSet<>();
        for (Prose prose : OwnWords.sentences(view)) {
            if (!Sentences.hasAbbreviation(prose) || !isSentence(prose)) {
                continue;
            }
            PlainText text = prose.plain();
            for (Matcher token = TOKEN.matcher(text.text()); token.find(); ) {
                if (!known.contains(token.group()) && isUnknown(prose, text, token)) {
                    first.putIfAbsent(token.group(), new Use(text, token.start()));
                    count.merge(token.group(), 1, Integer::sum);
                }
            }
            for (Matcher meaning = EXPLAINED.matcher(text.text()); meaning.find(); ) {
                explained.add(meaning.group(1));
            }
        }
        first.forEach((letters, use) -> {
            if (!explained.contains(letters) && count.get(letters) < OFTEN) {
                use.text()
                        .spot(report, use.start(), use.start() + letters.length())
                        .say("message", letters);
            }
        });
    }

    /** Recipients are abbreviated as their office does; what is all in capitals has none. */
    private static boolean isSentence(Prose prose) {
        return !prose.pointer().startsWith("/recipients")
                && prose.kind() != Prose.Kind.PLACE
                && prose.text().chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isUnknown(Prose prose, PlainText text, Matcher token) {
        int written = text.written(token.start());
        return !ROMAN.matcher(token.group()).matches()
                && !prose.isQuoted(written)
                && !prose.isCited(written)
                && !isAmongCapitals(text.text(), token.start(), token.end());
    }

    /** Part of a stretch of capitals, such as a heading within a text. */
    private static boolean isAmongCapitals(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 6), start).strip();
        String behind = text.substring(end, Math.min(text.length(), end + 6)).strip();
        return isCapitals(before) || isCapitals(behind);
    }

    private static boolean isCapitals(String words) {
        return words.chars().filter(Character::isLetter).count() > 1
                && words.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private static Set<String> known(Catalogues catalogues) {
        Set<String> known = new HashSet<>(catalogues.vocabulary().known());
        catalogues.vocabulary().abbreviations().forEach(each -> known.add(each.write()));
        catalogues.agencies().all().stream()
                .flatMap(agency -> agency.bodies().stream())
                .flatMap(AbbreviationUndefined::shortForms)
                .flatMap(form -> TOKEN.matcher(form).results())
                .forEach(token -> known.add(token.group()));
        return Set.copyOf(known);
    }

    private static Stream<String> shortForms(Body body) {
        return Stream.of(body.shortName(), body.symbol()).flatMap(java.util.Optional::stream);
    }
}
